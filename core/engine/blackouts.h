// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"
#include "core/planning/blackout.h"

namespace core {

class Database;
struct BlackoutRow;

/// A blackout with its place in the workspace.
struct KeptBlackout {
    QString id = {};
    Blackout blackout = {};
    QString createdBy = {};
    Instant createdAt = {};

    friend bool operator==(const KeptBlackout &, const KeptBlackout &) = default;
};

BlackoutRow toRow(const KeptBlackout &kept);

/// Those that are not over before `after`, and every weekly one; oldest first.
Result<QList<KeptBlackout>> keptBlackouts(Database &database, Instant after);

/// The same without their places: what planner, moves and gates look at.
Result<QList<Blackout>> blackoutsFrom(Database &database, Instant after);

/// Conflict, with the reason, where one of them stands against the slot's time. Nothing goes to approval, is approved
/// or rehearsed as fine inside a blackout; a slot that stood there before stays until a person moves it.
Result<void> outsideBlackouts(const Slot &slot, const QList<Blackout> &blackouts);

} // namespace core
