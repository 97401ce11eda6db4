// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/model/safety.h"
#include "core/model/slot.h"
#include "core/planning/mitigation.h"

namespace core {

class Snapshot;
class Transaction;

/// A move and the version of the slot that it was worked out for.
struct ProposedMitigation {
    Mitigation mitigation = {};
    qint64 version = 1;
};

/// `GET /distribution/plans/{id}/mitigations`: what would lower the plan's risk. Changes nothing.
struct ListMitigations {
    struct Answer {
        QString planId = {};
        SafetyMode mode = SafetyMode::SemiAutonomous;
        BoardFigures now = {};
        QList<ProposedMitigation> proposals = {}; ///< Each by itself.
        QList<ProposedMitigation> all = {}; ///< What applying all would do, in this order.
        BoardFigures afterAll = {};
        struct Left {
            QString slotId = {};
            double risk = 0;
            QString reason = {}; ///< CRITICAL, APPROVED, ON_ITS_WAY, PINNED, NO_ACCOUNT or NO_PLACE.
        };
        QList<Left> withoutProposal = {}; ///< Slots at MEDIUM or more, still to be published.
    };
    QString planId = {};
};
Result<ListMitigations::Answer> execute(const ListMitigations &query, Snapshot &snapshot);

/// `POST /distribution/plans/{id}/mitigate`: takes chosen proposals in their order, or all that help, in one
/// transaction. Whoever asked for a place wants the slot there: what is moved is pinned. Refused whole, naming the
/// first proposal that does not hold any more; Conflict also for a version that is not the slot's any more.
struct MitigatePlan {
    struct Answer {
        QString planId = {};
        QList<ProposedMitigation> taken = {}; ///< With the slots' versions as they are now.
        QList<Slot> changed = {}; ///< Those that moved, and those whose risk changed with them.
        BoardFigures before = {};
        BoardFigures after = {};
    };
    struct Choice {
        Move move = {};
        std::optional<qint64> version = {}; ///< Absent: not checked.
    };
    QString planId = {};
    QList<Choice> choices = {}; ///< Empty: all that help.
    QHash<QString, qint64> versions = {}; ///< By slot id: what must be so still for all of them.
};
Result<MitigatePlan::Answer> execute(const MitigatePlan &command, Transaction &transaction);

} // namespace core
