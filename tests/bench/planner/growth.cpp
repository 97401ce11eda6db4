// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include "core/planning/planner.h"
#include "tests/support/dice.h"
#include "tests/support/planninginputs.h"

using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::Platform;

namespace bench {

namespace {

constexpr double mostExponent = 1.15;

const QStringList languages = {u"en"_s, u"es"_s, u"ar"_s, u"de"_s, u"fr"_s, u"it"_s,
                               u"pt"_s, u"ja"_s, u"hi"_s, u"tr"_s, u"pl"_s, u"nl"_s};

/// Who serves what.
enum class Serving { OneLanguage, SomeAll, All };

/// `accounts` of different quality on `lanes` lanes; the seed deals the qualities.
PlanningInput team(Platform platform, int accounts, int lanes, double velocity, Serving serving, quint32 seed)
{
    support::Dice dice(seed);
    auto input = support::freeWeek({platform}, languages.mid(0, lanes), velocity);
    input.accounts.clear();
    for (int i = 0; i < accounts; ++i) {
        const bool servesAll = serving == Serving::All || (serving == Serving::SomeAll && i % 4 == 3);
        auto account = support::cleanAccount(platform, u"a%1"_s.arg(i), servesAll ? QString() : languages[i % lanes]);
        account.quality = 0.6 + dice.unit();
        input.accounts.append(account);
    }
    return input;
}

/// Prints how the time of all five platforms together grows, and the platform on which it grows most. Single platforms
/// jump where a size happens to be settled early (the search ends at 0.2 % of the bound); the sum jumps less.
void growth(const QString &what, const std::vector<int> &sizes,
            const std::function<void(Platform, int size, quint32 seed)> &plan)
{
    constexpr quint32 seeds = 2;
    std::vector<std::pair<double, double>> total;
    for (const int size : sizes)
        total.push_back({size, 0});
    double steepest = 0;
    QString steepestPlatform;
    for (const Platform platform : core::allPlatforms) {
        std::vector<std::pair<double, double>> points;
        QString times;
        for (size_t i = 0; i < sizes.size(); ++i) {
            double seconds = 0;
            for (quint32 seed = 1; seed <= seeds; ++seed)
                seconds += processorSeconds([&] { plan(platform, sizes[i], seed); }, 1) / seeds;
            points.push_back({sizes[i], seconds});
            total[i].second += seconds;
            times += u" %1"_s.arg(seconds * 1000, 0, 'f', 0);
        }
        if (const double exponent = exponentOf(points); exponent > steepest) {
            steepest = exponent;
            steepestPlatform = core::platformName(platform) + u":"_s + times + u" ms"_s;
        }
    }
    QString times;
    for (const auto &[size, seconds] : total)
        times += u" %1: %2 ms"_s.arg(size).arg(seconds * 1000, 0, 'f', 0);
    figure(u"exponent in %1, all platforms (%2)"_s.arg(what, times.trimmed()), exponentOf(total), atMost(mostExponent),
           2);
    figure(u"the steepest platform alone (%1)"_s.arg(steepestPlatform), steepest, {}, 2);
}

} // namespace

void growthFigures()
{
    const std::vector<int> accounts = {12, 25, 50, 100};
    const QString title = u"Growth of processor time"_s;
    heading(title, u"3 languages, v = 6; accounts a platform, of one language each, 2 seeds of qualities"_s);
    growth(u"accounts"_s, accounts, [](Platform platform, int n, quint32 seed) {
        core::planPlatform(team(platform, n, 3, 6, Serving::OneLanguage, seed), platform);
    });
    heading(title, u"the same, every fourth account serves all languages"_s);
    growth(u"accounts"_s, accounts, [](Platform platform, int n, quint32 seed) {
        core::planPlatform(team(platform, n, 3, 6, Serving::SomeAll, seed), platform);
    });

    heading(title, u"four accounts of its own for each language, v = 2"_s);
    growth(u"languages"_s, {3, 6, 12}, [](Platform platform, int n, quint32 seed) {
        core::planPlatform(team(platform, 4 * n, n, 2, Serving::OneLanguage, seed), platform);
    });
    heading(title, u"12 accounts that serve every language, v = 1"_s);
    growth(u"languages"_s, {3, 6, 12}, [](Platform platform, int n, quint32 seed) {
        core::planPlatform(team(platform, 12, n, 1, Serving::All, seed), platform);
    });

    heading(title, u"plans one after another on 12 accounts, 3 languages, v = 0.2; each respects those before"_s);
    growth(u"plans"_s, {4, 8, 16, 32}, [](Platform platform, int n, quint32 seed) {
        PlanningInput input = team(platform, 12, 3, 0.2, Serving::SomeAll, seed);
        for (int plan = 0; plan < n; ++plan) {
            for (const core::PlannedSlot &slot : core::planPlatform(input, platform).slots)
                input.commitments.append({slot.accountId, platform, slot.at, {}});
        }
    });
}

} // namespace bench
