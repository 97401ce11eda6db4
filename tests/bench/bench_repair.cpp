// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/repair.h"
#include "tests/bench/contestedweek.h"

#include <chrono>
#include <cstdio>
#include <map>
#include <random>

/// Prints what one repair costs beside its target (planning.md 12). Data: a free week of 5 platforms in 3 languages,
/// one plan at velocity 2 among other plans' posts on n accounts a platform, each account about two thirds full. What
/// is compared with something else is time on the processor, so that a busy machine does not decide.
using bench::processorTime;
using bench::quantile;
using core::Occupancy;
using core::Platform;
using core::StandingSlot;

namespace {

using Clock = std::chrono::steady_clock;

const QList<Platform> everyPlatform(core::allPlatforms.begin(), core::allPlatforms.end());

double milliseconds(Clock::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

struct Figures {
    qsizetype posts = 0;
    double preparing = 0; ///< ms a platform
    double median = 0; ///< ms
    double p99 = 0; ///< ms
    double wallP99 = 0; ///< ms
    double evictions = 0; ///< a repair
    double replanning = 0; ///< ms
};

Figures measure(int accounts)
{
    const bench::ContestedWeek made = bench::contestedWeek(accounts);
    Figures figures;
    figures.posts = made.standing.size() + made.input.commitments.size();
    figures.replanning = made.replanning;
    std::map<Platform, Occupancy> boards;
    const double begun = processorTime();
    for (const Platform platform : everyPlatform)
        boards.emplace(platform, Occupancy(made.input, platform, made.standing));
    figures.preparing = (processorTime() - begun) / double(everyPlatform.size());

    std::mt19937 dice(11);
    std::vector<double> spent, wall;
    qsizetype changed = 0;
    while (spent.size() < 4000) {
        const StandingSlot &slot = made.standing[qsizetype(dice() % quint32(made.standing.size()))];
        const StandingSlot &other = made.standing[qsizetype(dice() % quint32(made.standing.size()))];
        if (other.platform != slot.platform || other.language != slot.language)
            continue; // to where somebody of its lane stands: mostly something is in the way
        const core::Instant to = other.at + (int(dice() % 9) - 4) * core::quarterHour;
        const auto start = Clock::now();
        const double before = processorTime();
        const auto repair = core::makeRoom(boards.at(slot.platform), slot, other.accountId, to);
        spent.push_back(processorTime() - before);
        wall.push_back(milliseconds(Clock::now() - start));
        changed += repair ? repair->moved.size() + repair->unplaced.size() - 1 : 0;
    }
    figures.median = quantile(spent, 0.5);
    figures.p99 = quantile(spent, 0.99);
    figures.wallP99 = quantile(wall, 0.99);
    figures.evictions = double(changed) / double(spent.size());
    return figures;
}

void print(const Figures &figures)
{
    std::printf("%6lld posts: repair of one move p50 %.4f ms, p99 %.4f ms, p99 wall %.4f ms (%.2f slots give way in "
                "the mean); counters "
                "of a platform built in %.2f ms; full re-plan %.0f ms\n",
                static_cast<long long>(figures.posts), figures.median, figures.p99, figures.wallP99, figures.evictions,
                figures.preparing, figures.replanning);
}

} // namespace

int main()
{
    const Figures small = measure(10);
    const Figures large = measure(100);
    print(small);
    print(large);
    std::printf("p99 at %lld posts, wall:           %.4f ms            target < 16 ms\n",
                static_cast<long long>(large.posts), large.wallP99);
    std::printf("against a full re-plan:            1/%.0f              target < 1/100\n",
                large.replanning / large.p99);
    std::printf("ten times the accounts and posts:  x%.2f p50, x%.2f p99  target <= x2\n", large.median / small.median,
                large.p99 / small.p99);
    return 0;
}
