// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/dualascent.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr int patience = 3; ///< Rounds without progress before the steps become shorter.
constexpr double shorter = 0.66;
constexpr double longer = 1.1;
constexpr double longest = 2;
constexpr double shortest = 1e-4;
constexpr double goodProgress = 0.01; ///< Of the distance to the best value: the steps may become longer.
constexpr double mostOfLast = 0.3; ///< Share of the last answer in the average, at most
constexpr double leastOfLast = 0.03; ///< and at least.

/// Calls `visit(first, second)` for every number of one and its counterpart in the other.
template<typename First, typename Second, typename Visit>
void forEach(First &first, Second &second, Visit visit)
{
    const auto along = [&](auto &a, auto &b) {
        for (size_t lane = 0; lane < a.size(); ++lane) {
            for (size_t i = 0; i < a[lane].size(); ++i)
                visit(a[lane][i], b[lane][i]);
        }
    };
    along(first.week, second.week);
    along(first.day, second.day);
    along(first.window, second.window);
}

} // namespace

DualAscent::DualAscent(const Cells &cells)
    : m_pricing(cells)
    , m_prices(LanePrices::zero(cells))
    , m_bestPrices(m_prices)
    , m_bound(std::numeric_limits<double>::infinity())
{
}

void DualAscent::startFrom(const Board &board)
{
    const Cells &cells = board.cells();
    std::vector<double> cheapest(size_t(cells.lanes()), std::numeric_limits<double>::infinity());
    for (const Post &post : board.posts()) {
        double &ofLane = cheapest[size_t(post.lane)];
        ofLane = std::min(ofLane, cells.worth(post.account, post.lane, post.t));
    }
    for (int lane = 0; lane < cells.lanes(); ++lane) {
        if (board.missing(lane) <= 0 && std::isfinite(cheapest[size_t(lane)]))
            m_prices.week[size_t(lane)][0] = std::max(0.0, cheapest[size_t(lane)]);
    }
}

const PricedAnswer &DualAscent::round(double best)
{
    m_answer = m_pricing.answer(m_prices);
    average();
    judge(best);
    move(best);
    return m_answer;
}

/// The share of the last excess that makes the average shortest: the nearer to nothing, the nearer to the optimum.
void DualAscent::average()
{
    if (m_average.day.empty()) {
        m_average = m_answer.excess;
        return;
    }
    double square = 0; // of last - average
    double along = 0;
    forEach(m_average, m_answer.excess, [&](double mean, double last) {
        square += (last - mean) * (last - mean);
        along += mean * (mean - last);
    });
    const double share = std::clamp(square > 0 ? along / square : 1.0, leastOfLast, mostOfLast);
    forEach(m_average, m_answer.excess, [&](double &mean, double last) { mean += share * (last - mean); });
}

void DualAscent::judge(double best)
{
    if (m_answer.bound < m_bound) {
        if (m_bound - m_answer.bound > goodProgress * (m_bound - best))
            m_step = std::min(m_step * longer, longest);
        m_bound = m_answer.bound;
        m_bestPrices = m_prices;
        m_idle = 0;
    } else if (++m_idle >= patience) {
        m_step *= shorter;
        m_idle = 0;
        m_finished = m_step < shortest;
    }
}

void DualAscent::move(double best)
{
    double square = 0; // without the prices that would fall below 0
    forEach(m_bestPrices, m_average, [&](double price, double mean) {
        if (price > 0 || mean > 0)
            square += mean * mean;
    });
    m_finished = m_finished || square == 0;
    const double step = square > 0 ? m_step * std::max(m_bound - best, 0.0) / square : 0;
    m_prices = m_bestPrices;
    forEach(m_prices, m_average, [&](double &price, double mean) { price = std::max(0.0, price + step * mean); });
}

} // namespace core
