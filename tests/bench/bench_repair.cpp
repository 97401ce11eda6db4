// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/planner.h"
#include "core/planning/repair.h"
#include "tests/support/planninginputs.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>

/// Prints what one repair costs beside its target (planning.md 12). Data: a free week of 5 platforms in 3 languages,
/// one plan at velocity 2 among other plans' posts on n accounts a platform, each account about two thirds full. What
/// is compared with something else is time on the processor, so that a busy machine does not decide.
using namespace Qt::StringLiterals;
using core::Occupancy;
using core::PlanningInput;
using core::Platform;
using core::StandingSlot;

namespace {

using Clock = std::chrono::steady_clock;

const QList<Platform> everyPlatform(core::allPlatforms.begin(), core::allPlatforms.end());
const QStringList languages = {u"en"_s, u"es"_s, u"ar"_s};

double milliseconds(Clock::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

/// Of this thread, on the processor, ms.
double processorTime()
{
    timespec spent;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) * 1e-6;
}

double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::min<long>(long(values.size()) - 1, long(share * double(values.size())));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Other plans' posts: random legal times until the account is two thirds full.
void fill(PlanningInput &input, const core::PlannerAccount &account, std::mt19937 &dice)
{
    const core::PlatformRules &rules = input.rules.at(account.platform);
    const double most = 7 * std::min<double>(rules.maxPostsPerDay, 1440.0 / double(rules.minGap.count()));
    core::AccountBoard board{account, {}};
    core::MoveRules move;
    move.platform = account.platform;
    move.rules = rules;
    move.language = account.language;
    move.contentType = rules.contentTypes.first();
    move.earliest = input.week.begin();
    for (int tries = 0; tries < 2000 && double(board.posts.size()) < most * 0.7; ++tries) {
        const core::Instant at = input.week.at(int(dice() % quint32(input.week.quarters())));
        if (core::firstBroken(move, board, at))
            continue;
        board.posts.append(at);
        input.commitments.append({account.id, account.platform, at, {}});
    }
}

struct Instance {
    PlanningInput input;
    QList<StandingSlot> standing;
    double replanning = 0; ///< ms
};

Instance instance(int accounts)
{
    std::mt19937 dice(7);
    Instance made;
    made.input = support::freeWeek(everyPlatform, languages, 2);
    made.input.accounts.clear();
    for (const Platform platform : everyPlatform) {
        for (int i = 0; i < accounts; ++i) {
            auto account =
                support::cleanAccount(platform, u"%1-%2"_s.arg(core::platformName(platform)).arg(i), languages[i % 3]);
            account.quality = 0.5 + dice() / 4294967296.0;
            made.input.accounts.append(account);
            fill(made.input, account, dice);
        }
    }
    const double begun = processorTime();
    const auto planned = core::planWeek(made.input).slots;
    made.replanning = processorTime() - begun;
    for (const core::PlannedSlot &slot : planned)
        made.standing.append(
            {QString::number(made.standing.size()), slot.platform, slot.accountId, slot.language, slot.at, true});
    return made;
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
    const Instance made = instance(accounts);
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
