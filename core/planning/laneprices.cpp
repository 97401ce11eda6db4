// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/laneprices.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace core {

namespace {

struct Pick {
    double worth = 0;
    int day = 0;
};

} // namespace

LanePrices LanePrices::zero(const Cells &cells)
{
    LanePrices prices;
    for (const ProblemLane &lane : cells.problem().lanes) {
        prices.week.emplace_back(1, 0.0);
        prices.day.emplace_back(lane.committed.size(), 0.0);
        prices.window.emplace_back(size_t(cells.quarters()), 0.0);
    }
    return prices;
}

Pricing::Pricing(const Cells &cells)
    : m_cells(cells)
    , m_week(cells)
    , m_worth(size_t(cells.quarters()))
    , m_lane(size_t(cells.quarters()))
{
}

std::vector<std::vector<double>> Pricing::tolls(const LanePrices &prices) const
{
    const int spacing = m_cells.problem().spacing;
    std::vector<std::vector<double>> tolls;
    for (size_t lane = 0; lane < prices.day.size(); ++lane) {
        std::vector<double> toll(size_t(m_cells.quarters()));
        double windows = 0; // those that hold t: they start in (t - spacing, t]
        for (int t = 0; t < m_cells.quarters(); ++t) {
            windows += prices.window[lane][size_t(t)];
            if (t >= spacing)
                windows -= prices.window[lane][size_t(t - spacing)];
            toll[size_t(t)] = prices.week[lane][0] + prices.day[lane][size_t(m_cells.laneDay(t))] + windows;
        }
        tolls.push_back(std::move(toll));
    }
    return tolls;
}

double Pricing::answerOfAccount(int account, const std::vector<std::vector<double>> &toll, std::vector<Post> &posts)
{
    std::ranges::fill(m_worth, closedCell);
    for (const int lane : m_cells.lanesOf(account)) {
        const std::vector<double> &ofLane = toll[size_t(lane)];
        for (int t = 0; t < m_cells.quarters(); ++t) {
            const double worth = m_cells.worth(account, lane, t) - ofLane[size_t(t)];
            if (worth > m_worth[size_t(t)]) {
                m_worth[size_t(t)] = worth;
                m_lane[size_t(t)] = lane;
            }
        }
    }
    const double value = m_week.solve(account, m_worth);
    for (const int t : m_week.times())
        posts.push_back({account, m_lane[size_t(t)], t});
    return value;
}

double Pricing::answerOfLane(int lane, const LanePrices &prices, LanePrices &excess) const
{
    const ProblemLane &what = m_cells.problem().lanes[size_t(lane)];
    const std::vector<double> &price = prices.day[size_t(lane)];
    std::vector<Pick> picks;
    for (int day = 0; day < int(price.size()); ++day) {
        for (int posts = what.committed[size_t(day)]; posts < what.dayQuota; ++posts) {
            const double worth =
                prices.week[size_t(lane)][0] + price[size_t(day)] - m_cells.problem().weights.fatigue * posts;
            if (worth <= 0)
                break;
            picks.push_back({worth, day});
        }
    }
    std::ranges::stable_sort(picks, std::greater(), &Pick::worth);
    picks.resize(std::min(picks.size(), size_t(what.weekQuota)));

    double value = 0;
    for (const Pick &pick : picks) {
        value += pick.worth;
        --excess.day[size_t(lane)][size_t(pick.day)];
        --excess.week[size_t(lane)][0];
    }
    return value;
}

PricedAnswer Pricing::answer(const LanePrices &prices)
{
    PricedAnswer answer;
    answer.excess = LanePrices::zero(m_cells);
    const auto toll = tolls(prices);
    for (int account = 0; account < m_cells.accounts(); ++account)
        answer.bound += answerOfAccount(account, toll, answer.posts);
    for (int lane = 0; lane < m_cells.lanes(); ++lane) {
        answer.bound += answerOfLane(lane, prices, answer.excess);
        std::vector<double> &excess = answer.excess.window[size_t(lane)];
        std::ranges::fill(excess, -1.0);
        answer.bound += std::reduce(prices.window[size_t(lane)].begin(), prices.window[size_t(lane)].end());
    }
    const int spacing = m_cells.problem().spacing;
    for (const Post &post : answer.posts) {
        ++answer.excess.week[size_t(post.lane)][0];
        ++answer.excess.day[size_t(post.lane)][size_t(m_cells.laneDay(post.t))];
        for (int s = std::max(0, post.t - spacing + 1); s <= post.t; ++s)
            ++answer.excess.window[size_t(post.lane)][size_t(s)];
    }
    return answer;
}

} // namespace core
