// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include "core/planning/planner.h"
#include "tests/support/planninginputs.h"

using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::Platform;

namespace bench {

namespace {

constexpr double mostExponent = 1.15;

const QStringList languages = {u"en"_s, u"es"_s, u"ar"_s, u"de"_s, u"fr"_s, u"it"_s,
                               u"pt"_s, u"ja"_s, u"hi"_s, u"tr"_s, u"pl"_s, u"nl"_s};

/// `accounts` of different quality that share `lanes` lanes; every fourth serves all of them where `mixed`.
PlanningInput teams(Platform platform, int accounts, int lanes, double velocity, bool mixed)
{
    auto input = support::freeWeek({platform}, languages.mid(0, lanes), velocity);
    input.accounts.clear();
    for (int i = 0; i < accounts; ++i) {
        const QString language = mixed && i % 4 == 3 ? QString() : languages[i % lanes];
        auto account = support::cleanAccount(platform, u"a%1"_s.arg(i), language);
        account.quality = 0.6 + (i * 37 % 100) / 100.0;
        input.accounts.append(account);
    }
    return input;
}

/// Prints the exponent and the times that it was read from, for each platform.
void growth(const QString &what, const std::vector<int> &sizes, const std::function<void(Platform, int)> &plan)
{
    for (const Platform platform : core::allPlatforms) {
        std::vector<std::pair<double, double>> points;
        QString times;
        for (const int size : sizes) {
            const double seconds = processorSeconds([&] { plan(platform, size); }, 3);
            points.push_back({size, seconds});
            times += u" %1: %2 ms"_s.arg(size).arg(seconds * 1000, 0, 'f', 1);
        }
        figure(u"exponent in %1, %2 (%3)"_s.arg(what, core::platformName(platform), times.trimmed()),
               exponentOf(points), atMost(mostExponent), 2);
    }
}

} // namespace

void growthFigures()
{
    const std::vector<int> accounts = {12, 25, 50, 100};
    heading(u"Growth of processor time"_s,
            u"3 languages, v = 6, one platform; accounts of one language each, of different quality"_s);
    growth(u"accounts"_s, accounts,
           [](Platform platform, int n) { core::planPlatform(teams(platform, n, 3, 6, false), platform); });

    heading(u"Growth of processor time"_s, u"the same, every fourth account serves all languages"_s);
    growth(u"accounts"_s, accounts,
           [](Platform platform, int n) { core::planPlatform(teams(platform, n, 3, 6, true), platform); });

    heading(u"Growth of processor time"_s, u"four accounts a language, every fourth of all languages, v = 2"_s);
    growth(u"languages"_s, {3, 6, 12},
           [](Platform platform, int n) { core::planPlatform(teams(platform, 4 * n, n, 2, true), platform); });

    heading(u"Growth of processor time"_s,
            u"plans one after another on the same 12 accounts, 3 languages, v = 0.2; each respects those before"_s);
    growth(u"plans"_s, {4, 8, 16, 32}, [](Platform platform, int n) {
        PlanningInput input = teams(platform, 12, 3, 0.2, true);
        for (int plan = 0; plan < n; ++plan) {
            for (const core::PlannedSlot &slot : core::planPlatform(input, platform).slots)
                input.commitments.append({slot.accountId, platform, slot.at, {}});
        }
    });
}

} // namespace bench
