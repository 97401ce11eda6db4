// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/legality.h"

/// Making room for a post, planning.md 5.3: only what is in the way moves, all else stays as it is.
namespace core {

/// A post of the plan as it stands.
struct StandingSlot {
    QString id = {};
    Platform platform = Platform::TikTok;
    QString accountId = {};
    QString language = {};
    Instant at = {};
    bool evictable = false; ///< PLANNED and not pinned: may give way.

    friend bool operator==(const StandingSlot &, const StandingSlot &) = default;
};

struct Repair {
    QList<StandingSlot> moved = {}; ///< The slot itself, then those that gave way, at their new places.
    QStringList unplaced = {}; ///< Ids of those that gave way and fit nowhere.

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// Puts the slot `id` on `accountId` at `to`. Evictable slots in the way go to their lane's best free cell (value minus
/// 0.002 a quarter-hour moved); Conflict where a rule stands against it that no eviction lifts. `input` is that of the
/// plan, its commitments without any of `standing`.
Result<Repair> makeRoom(const PlanningInput &input, const QList<StandingSlot> &standing, const QString &id,
                        const QString &accountId, Instant to);

} // namespace core
