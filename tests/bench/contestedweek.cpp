// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contestedweek.h"

#include "core/planning/planner.h"
#include "tests/support/planninginputs.h"

#include <algorithm>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::Platform;

namespace bench {

namespace {

const QList<Platform> everyPlatform(core::allPlatforms.begin(), core::allPlatforms.end());
const QStringList languages = {u"en"_s, u"es"_s, u"ar"_s};

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

} // namespace

ContestedWeek contestedWeek(int accounts)
{
    std::mt19937 dice(7);
    ContestedWeek made;
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

} // namespace bench
