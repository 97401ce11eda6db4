// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/occupancy.h"

/// Repairs of planning.md 5.3: making room for one move, and finding new places for what can no longer stand. Only what
/// must moves; all else stays as it is. Never a global planning. Pure functions, thread-safe.
namespace core {

/// What a slot pays for each quarter-hour that a repair moves it.
inline constexpr double costPerQuarterMoved = 0.002;

/// A slot that a repair found no place for.
struct UnplacedSlot {
    QString id = {};
    QString reason = {}; ///< A sentence.

    friend bool operator==(const UnplacedSlot &, const UnplacedSlot &) = default;
};

struct Repair {
    QList<StandingSlot> moved = {}; ///< At their new places, the slot that was asked for first.
    QList<UnplacedSlot> unplaced = {};

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// The best free cell of the slot's lane: the largest value minus costPerQuarterMoved per quarter-hour from where it
/// stands, no rule broken and the lane's day quota kept. Its own account wins a tie. The slot itself must not stand in
/// `board`. O(accounts that could still be better * T).
std::optional<StandingSlot> bestFreePlace(const Occupancy &board, const StandingSlot &slot);

/// The quarter-hour nearest to `wanted` that breaks no rule, the later of two: on `account` where it has one at all,
/// else on the account of the lane whose own is nearest. As nearestLegal() of legality.h, on the counters: O(T) an
/// account.
std::optional<LegalPlace> nearestLegal(const Occupancy &board, int account, int lane, Instant wanted);

/// Puts `slot` on `accountId` at `to`. Evictable slots in the way go to their lane's best free place, the least
/// valuable giving way first; Conflict where a rule stands against the place that no eviction lifts. `earliest`: the
/// first time that the move itself may take, the input's where absent.
Result<Repair> makeRoom(Occupancy board, const StandingSlot &slot, const QString &accountId, Instant to,
                        std::optional<Instant> earliest = {});

/// A standing slot whose place a rule forbids by now: its account is suspended, a blackout has come.
struct BrokenSlot {
    StandingSlot slot = {};
    Broken broken = {};

    friend bool operator==(const BrokenSlot &, const BrokenSlot &) = default;
};

/// The slots in `standing` whose places are forbidden whatever stands around them: account state, language, content
/// type, blackout, or an account that carries more risk than the mode allows. What lies in the past is left alone.
QList<BrokenSlot> brokenSlots(const Occupancy &board, const QList<StandingSlot> &standing);

/// New places for `slots`, in order of time: each leaves where it stands, if it stands, for its lane's best free place.
/// For slots that failed or can no longer stand.
Repair replaced(Occupancy board, QList<StandingSlot> slots);

} // namespace core
