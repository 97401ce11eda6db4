// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/board.h"
#include "core/planning/laneprices.h"

namespace core {

/// Lowers the upper bound round by round (planning.md 5.2, step 3). The steps go from the best prices along an average
/// of the excesses seen so far (the volume algorithm of Barahona and Anbil, 2000): accounts that are free to choose
/// among equal lanes jump from one to the next, and only the average shows where the shortage really is. Measured
/// against plain subgradient steps on shared LinkedIn accounts: 60 rounds to 0.2 % where 150 had left 36 %.
class DualAscent
{
public:
    explicit DualAscent(const Cells &cells);

    /// The first prices: a lane that is full on this board asks for what its cheapest post is worth.
    void startFrom(const Board &board);
    /// Answers the present prices and moves them on. `best`: the value of the best legal choice so far.
    const PricedAnswer &round(double best);

    double bound() const { return m_bound; } ///< The least so far; infinite before the first round.
    const LanePrices &bestPrices() const { return m_bestPrices; } ///< Those of bound().
    /// Nothing is left to gain: no rule of a lane is broken at these prices, or the steps have become too small.
    bool isFinished() const { return m_finished; }

    Pricing &pricing() { return m_pricing; }

private:
    void average();
    void judge(double best);
    void move(double best);

    Pricing m_pricing;
    LanePrices m_prices; ///< To be answered next.
    LanePrices m_bestPrices;
    LanePrices m_average; ///< Of the excesses.
    PricedAnswer m_answer;
    double m_bound;
    double m_step = 1; ///< theta
    int m_idle = 0; ///< Rounds without progress.
    bool m_finished = false;
};

} // namespace core
