// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

namespace core {

class Snapshot;
class Transaction;

/// What to repair: one slot, or everything of a plan that can no longer stand.
struct RepairTarget {
    QString planId = {}; ///< Its slots whose account, language, type or a blackout forbids their place.
    QString slotId = {}; ///< This slot alone, where it is one of those, has failed or was missed; instead of planId.
};

/// New places for slots that failed or can no longer stand: each goes to its lane's best free place, all others stay
/// (planning.md 5.3). A proposal changes nothing.
struct RepairProposal {
    struct Item {
        Slot slot = {}; ///< As it stands.
        Slot next = {}; ///< As it would stand, where a place was found; else as it stands.
        QString code = {}; ///< "BLACKOUT", "ACCOUNT_STATE", "FAILED" ...
        QString sentence = {}; ///< What is wrong with it.
        QString reason = {}; ///< Why there is no place for it.
    };
    QList<Item> moves = {};
    QList<Item> unplaced = {}; ///< They stay where they are.
    QList<Item> waiting = {}; ///< In the queue, approved or pinned: never moved unasked, a person sees to them.
    QString fingerprint = {}; ///< Of the moves; the same as long as the same would be done.
};

/// `GET .../repair`.
struct ProposeRepair {
    using Answer = RepairProposal;
    RepairTarget target = {};
};
Result<RepairProposal> execute(const ProposeRepair &query, Snapshot &snapshot);

/// `POST .../repair`: does what would be proposed now, in one transaction.
struct ApplyRepair {
    struct Answer {
        RepairProposal done = {};
        QList<Slot> moved = {}; ///< As they stand now.
    };
    RepairTarget target = {};
    QString fingerprint = {}; ///< As the proposal showed it; another by now: Conflict. Empty: not checked.
};
Result<ApplyRepair::Answer> execute(const ApplyRepair &command, Transaction &transaction);

} // namespace core
