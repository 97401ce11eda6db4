// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include "core/planning/accountprogram.h"
#include "tests/support/dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

/// One follower's chronological feed: other people's posts push ours down; its rank is how many lie above the last of
/// ours, its average over time what a good schedule keeps small. After Karimi et al., "Smart Broadcasting: Do You Want
/// to Be Seen?" (2016), and Zarezade et al., "RedQueen: An Online Algorithm for Smart Broadcasting in Social Networks"
/// (2017).
namespace bench {

namespace {

constexpr double hours = 100;
constexpr int budget = 72; ///< Our posts.
constexpr double meanRate = 8; ///< Other people's posts an hour.
constexpr double swing = 0.9;
constexpr int feeds = 200;

using Times = std::vector<double>; ///< Hours, rising.

double rate(double hour)
{
    return meanRate * (1 + swing * std::sin(2 * std::numbers::pi * hour / 24));
}

double exponential(support::Dice &dice, double perHour)
{
    return -std::log(1 - dice.unit()) / perHour;
}

/// A Poisson process of the feed's rate, thinned from its highest.
Times feedOf(support::Dice &dice)
{
    constexpr double most = meanRate * (1 + swing);
    Times times;
    for (double t = exponential(dice, most); t < hours; t += exponential(dice, most)) {
        if (dice.unit() < rate(t) / most)
            times.push_back(t);
    }
    return times;
}

double averageRank(const Times &feed, const Times &posts)
{
    double sum = 0, last = 0;
    int rank = 0;
    auto theirs = feed.begin();
    auto ours = posts.begin();
    while (theirs != feed.end() || ours != posts.end()) {
        const bool isOurs = theirs == feed.end() || (ours != posts.end() && *ours < *theirs);
        const double now = isOurs ? *ours++ : *theirs++;
        sum += rank * (now - last);
        last = now;
        rank = isOurs ? 0 : rank + 1;
    }
    return (sum + rank * (hours - last)) / hours;
}

/// RedQueen: while our rank is r, a post comes with the intensity `strength` * r. It sees the feed as it happens.
Times redQueen(const Times &feed, double strength, support::Dice &dice)
{
    Times posts;
    int rank = 0;
    double now = 0;
    for (size_t next = 0; next <= feed.size(); ++next) {
        const double until = next < feed.size() ? feed[next] : hours;
        const double at = rank > 0 ? now + exponential(dice, strength * rank) : hours;
        if (at < until) { // rank 0 then, until the feed goes on
            posts.push_back(at);
            rank = 0;
        }
        now = until;
        ++rank;
    }
    return posts;
}

/// The strength with which RedQueen makes the budget's posts in the mean.
double strengthForBudget(const std::vector<Times> &all)
{
    double low = 0.001;
    double high = 10;
    for (int step = 0; step < 40; ++step) {
        const double middle = std::sqrt(low * high);
        support::Dice dice(7);
        double posts = 0;
        for (const Times &feed : all)
            posts += double(redQueen(feed, middle, dice).size()) / double(all.size());
        (posts < budget ? low : high) = middle;
    }
    return low;
}

Times randomPosts(support::Dice &dice)
{
    Times posts;
    for (int i = 0; i < budget; ++i)
        posts.push_back(hours * dice.unit());
    std::ranges::sort(posts);
    return posts;
}

/// The least average rank of someone who knows the whole feed: the best `budget` of the moments just after a post of
/// others, by a dynamic program over them.
double clairvoyantRank(const Times &feed)
{
    Times edges = {0};
    edges.insert(edges.end(), feed.begin(), feed.end());
    edges.push_back(hours);
    const size_t count = edges.size();
    // The rank's integral from edge i (rank 0 there) to edge j without a post: area[j] - area[i] - i (edges[j] -
    // edges[i])
    std::vector<double> area(count, 0);
    for (size_t k = 1; k < count; ++k)
        area[k] = area[k - 1] + double(k - 1) * (edges[k] - edges[k - 1]);
    std::vector<double> cost = area; // until edge j, no post yet
    for (int post = 0; post < budget; ++post) {
        std::vector<double> next = cost; // fewer posts are allowed
        for (size_t j = 2; j < count; ++j) {
            for (size_t i = 1; i < j; ++i)
                next[j] = std::min(next[j], cost[i] + area[j] - area[i] - double(i) * (edges[j] - edges[i]));
        }
        cost = std::move(next);
    }
    return cost.back() / hours;
}

/// The engine's own program on an axis of the feed's traffic. Two posts d apart cost about rate * d * d / 2 of rank and
/// time, so their density should follow the root of the rate; on an axis that is even in that root, the density is
/// even, and what keeps posts even is the program's gap. Half a gap stays free at both ends.
Times plannedPosts()
{
    constexpr int gap = 9;
    constexpr int cells = budget * gap;
    core::AccountProgram program;
    program.gap = gap;
    program.dayOf.assign(cells, 0);
    program.accountDayOf = program.dayOf;
    program.cap = {budget};
    program.committed = {0};
    program.lanes = {{std::vector<double>(cells, 1), budget, budget, {0}}};
    std::vector<double> &worth = program.lanes[0].worth;
    std::fill_n(worth.begin(), gap / 2, core::closedCell);
    std::fill_n(worth.rbegin(), gap / 2, core::closedCell);

    constexpr int steps = 100'000;
    std::vector<double> passed = {0}; // [step]: the root of the rate, summed up to here
    for (int step = 0; step < steps; ++step)
        passed.push_back(passed.back() + std::sqrt(rate((step + 0.5) * hours / steps)));
    Times times;
    for (const core::ProgramPost &post : core::solveAccount(program).posts) {
        const double share = (post.t + 0.5) / cells * passed.back();
        times.push_back(double(std::ranges::lower_bound(passed, share) - passed.begin()) * hours / steps);
    }
    return times;
}

} // namespace

void feedFigures()
{
    support::Dice dice(1);
    std::vector<Times> all;
    for (int i = 0; i < feeds; ++i)
        all.push_back(feedOf(dice));
    const double strength = strengthForBudget(all);
    const Times planned = plannedPosts();

    double ours = 0, online = 0, onlinePosts = 0, random = 0, clairvoyant = 0;
    support::Dice onlineDice(7);
    for (const Times &feed : all) {
        ours += averageRank(feed, planned) / feeds;
        const Times posts = redQueen(feed, strength, onlineDice);
        online += averageRank(feed, posts) / feeds;
        onlinePosts += double(posts.size()) / feeds;
        random += averageRank(feed, randomPosts(dice)) / feeds;
        clairvoyant += clairvoyantRank(feed) / feeds;
    }
    heading(u"One chronological feed: average rank of our last post (0: on top)"_s,
            u"%1 Poisson feeds of rate 8/h with a 24 h swing of +-90 %, 100 h, %2 posts"_s.arg(feeds).arg(budget));
    figure(u"posts planned"_s, double(planned.size()), {}, 0);
    figure(u"average rank of the plan, made before the feed is seen"_s, ours);
    figure(u"average rank of RedQueen, which sees the feed (%1 posts in the mean)"_s.arg(onlinePosts, 0, 'f', 1),
           online);
    figure(u"plan / RedQueen"_s, ours / online, atMost(0.90));
    figure(u"plan / random posting"_s, ours / random, atMost(0.5));
    figure(u"plan / clairvoyant optimum"_s, ours / clairvoyant, atMost(1.6));
}

} // namespace bench
