// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pricedweek.h"

/// Prices on what accounts compete for, and the upper bound that they prove: planning.md 5.2, steps 1 to 3.
namespace core {

/// One number for each lane, each of its days and each of its windows. What a post pays for its day is the sum of the
/// first two: a shortage of the whole week then moves one price and not seven, which saves rounds.
struct LanePrices {
    std::vector<std::vector<double>> week = {}; ///< [lane][0] >= 0: of a post in the week.
    std::vector<std::vector<double>> day = {}; ///< mu [lane][day] >= 0: of a post on that day, beyond the week's.
    std::vector<std::vector<double>> window =
        {}; ///< nu [lane][s] >= 0: of a post in the quarter-hours [s, s + spacing).

    static LanePrices zero(const Cells &cells);
};

/// What accounts and lanes answer to prices.
struct PricedAnswer {
    double bound = 0; ///< No legal choice of posts is worth more.
    std::vector<Post> posts = {}; ///< The accounts' own best posts; the lanes' rules may be broken.
    LanePrices excess = {}; ///< Posts wanted less posts allowed: how the bound changes with each price.
};

/// Lagrangian relaxation of the lanes' rules (H3, H4, fatigue). Each account is one dynamic program, each lane one
/// sorted pick, so that a bound costs O(accounts * T * (lanes + cap)). Keeps a reference to the cells.
class Pricing
{
public:
    explicit Pricing(const Cells &cells);

    PricedAnswer answer(const LanePrices &prices);
    /// [lane][t]: what a post at t pays.
    std::vector<std::vector<double>> tolls(const LanePrices &prices) const;

private:
    double answerOfAccount(int account, const std::vector<std::vector<double>> &toll, std::vector<Post> &posts);
    double answerOfLane(int lane, const LanePrices &prices, LanePrices &excess) const;

    const Cells &m_cells;
    PricedWeek m_week;
    std::vector<double> m_worth; ///< [t], of the account at hand.
    std::vector<int> m_lane; ///< [t]: the lane of m_worth.
};

} // namespace core
