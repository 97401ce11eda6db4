// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/blackouts.h"

namespace core {

class Transaction;
class Snapshot;

/// Blocks a time, once or every week. Nothing that stands there is moved: the answer lists it. InvalidField names what
/// is over already or not configured, NotFound the account.
struct AddBlackout {
    struct Answer {
        KeptBlackout added = {};
        QList<Slot> inside = {}; ///< Slots to come that have not left, in order of time.
    };
    Blackout blackout = {};
    QString id = {}; ///< Of one that was removed and comes back as what it was; empty: a new one. Conflict where it stands.
};
Result<AddBlackout::Answer> execute(const AddBlackout &command, Transaction &transaction);

/// NotFound where there is none with this id.
struct RemoveBlackout {
    using Answer = KeptBlackout; ///< As it was.
    QString id = {};
};
Result<KeptBlackout> execute(const RemoveBlackout &command, Transaction &transaction);

/// Puts another time, scope or reason in the place of one that is kept: it keeps its id and its author. Refused as
/// AddBlackout is, and NotFound where there is none with this id.
struct ChangeBlackout {
    using Answer = AddBlackout::Answer;
    QString id = {};
    Blackout blackout = {};
};
Result<AddBlackout::Answer> execute(const ChangeBlackout &command, Transaction &transaction);

/// Those that are not over, oldest first.
struct ListBlackouts {
    using Answer = QList<KeptBlackout>;
};
Result<QList<KeptBlackout>> execute(const ListBlackouts &query, Snapshot &snapshot);

} // namespace core
