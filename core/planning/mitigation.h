// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/riskboard.h"

/// What would lower the risk of a plan's slots: the end of planning.md section 7. Proposals only; nothing moves
/// unasked.
namespace core {

enum class MitigationKind {
    Delay, ///< A later cell of the same account, in practice a day with fewer posts.
    RotateAccount, ///< The same time on another account of the lane.
    RotateAndDelay ///< Both.
};
QString mitigationKindName(MitigationKind kind); ///< "ROTATE_ACCOUNT"

/// One slot's way to a lower risk, with what it does to the plan.
struct Mitigation {
    MitigationKind kind = MitigationKind::Delay;
    Move move = {};
    Move from = {}; ///< Where the slot stands.
    double riskBefore = 0;
    double riskAfter = 0; ///< Always lower.
    ValueParts value = {}; ///< At the new place.
    BoardFigures before = {};
    BoardFigures after = {};

    friend bool operator==(const Mitigation &, const Mitigation &) = default;
};

enum class Unmitigated {
    Critical, ///< Skipped: a person moves, reassigns or cancels it.
    Fixed, ///< It may not be moved.
    NoPlace ///< No legal place would lower its risk.
};

/// A slot at MEDIUM or more for which nothing is proposed.
struct UnmitigatedSlot {
    QString slotId = {};
    double risk = 0;
    Unmitigated why = Unmitigated::NoPlace;

    friend bool operator==(const UnmitigatedSlot &, const UnmitigatedSlot &) = default;
};

struct MitigationProposals {
    QList<Mitigation> proposals = {}; ///< In order of time; up to two for a slot at HIGH.
    QList<UnmitigatedSlot> without = {};
};

/// Each proposal by itself, on the board as it stands. MEDIUM: the earliest cell of the same account at least half a
/// gap later. HIGH: at the same time the lane's account with the lowest risk; where none is free or the risk stays
/// HIGH, also the earliest cell at least a gap later, on another account where the slot's own offers none.
MitigationProposals proposeMitigations(const RiskBoard &board);

/// Proposals taken greedily by the fall of the plan's summed risk, each slot once, until none lowers it; `board` ends
/// as it is then. In the order in which they were taken.
QList<Mitigation> mitigateAll(RiskBoard &board);

/// Takes one move that somebody has chosen. Conflict where a rule stands against it, the slot's risk would not fall,
/// the slot is CRITICAL or may not be moved; NotFound where the plan has no such slot. `board` changes only on success.
Result<Mitigation> mitigate(RiskBoard &board, const Move &move);

} // namespace core
