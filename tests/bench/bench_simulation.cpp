// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/simulation.h"
#include "tests/support/dice.h"

#include <QElapsedTimer>
#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numeric>

/// The targets of planning.md section 12 for the simulation, each figure beside what is asked. Plain figures: ratios
/// within this run, and exponents of growth.

using namespace Qt::StringLiterals;
using core::ForecastSlot;
using core::ReachForecast;
using support::Dice;

namespace {

const core::Instant monday = *core::instantFromIso(u"2026-11-23T00:00:00Z"_s);

void place(ForecastSlot &slot, int quarter)
{
    slot.at = monday + std::chrono::minutes(15 * quarter);
    slot.day = QDate(2026, 11, 23).addDays(quarter / 96);
}

/// Five platforms, `posts` of each in one language on an account of its own, values as uneven as those of a real week.
QList<ForecastSlot> week(int posts, Dice &dice)
{
    QList<ForecastSlot> list;
    for (const core::Platform platform : core::allPlatforms) {
        for (int i = 0; i < posts; ++i) {
            ForecastSlot slot;
            slot.platform = platform;
            slot.language = u"en"_s;
            slot.accountId = core::platformName(platform);
            slot.contentId = u"film"_s;
            slot.meanReach = 500 + 1500 * dice.unit();
            slot.failureRate = 0.1;
            place(slot, 672 * i / posts);
            list.append(slot);
        }
    }
    return list;
}

double varianceOfDifference(const ReachForecast &a, const ReachForecast &b)
{
    std::vector<double> differences(a.runs.size());
    std::ranges::transform(b.runs, a.runs, differences.begin(), std::minus());
    const double count = double(differences.size());
    const double mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    double squares = 0;
    for (const double difference : differences)
        squares += (difference - mean) * (difference - mean);
    return squares / (count - 1);
}

enum class Change { Valued, Moved, Dropped };

/// Nine slots in ten stay as they are.
QList<ForecastSlot> changed(const QList<ForecastSlot> &plan, Change how, Dice &dice)
{
    QList<ForecastSlot> other;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        ForecastSlot slot = plan[i];
        if (i % 10 == 0 && how == Change::Dropped)
            continue;
        if (i % 10 == 0) {
            slot.meanReach = 500 + 1500 * dice.unit();
            if (how == Change::Moved)
                place(slot, dice.upTo(671));
        }
        other.append(slot);
    }
    return other;
}

void reportCommonNumbers(const char *family, Change how)
{
    constexpr int runs = 20'000;
    Dice dice(1);
    const auto plan = week(31, dice);
    const auto other = changed(plan, how, dice);
    const auto first = core::forecastReach(plan, {runs, 1});
    const double common = varianceOfDifference(*first, *core::forecastReach(other, {runs, 1}));
    const double independent = varianceOfDifference(*first, *core::forecastReach(other, {runs, 2}));
    std::printf("  one slot in ten %-34s %8.0f x  (asked: >= 50)\n", family, independent / common);
}

/// Time of this process's threads together, so that what else the machine does counts little; the least of some.
double cpuMilliseconds(const QList<ForecastSlot> &plan, int runs)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        const auto forecast = core::forecastReach(plan, {runs, 1});
        best = std::min(best, 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

double wallMilliseconds(const QList<ForecastSlot> &plan, int runs, const core::ForEachIndex &forEach)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto forecast = core::forecastReach(plan, {runs, 1}, forEach);
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// Slope of log time over log size.
double exponent(const std::vector<std::pair<double, double>> &points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    for (const auto &[size, time] : points) {
        x += std::log(size);
        y += std::log(time);
        xx += std::log(size) * std::log(size);
        xy += std::log(size) * std::log(time);
    }
    const auto n = double(points.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

void reportGrowth()
{
    Dice dice(2);
    std::vector<std::pair<double, double>> byRuns;
    const auto plan = week(31, dice);
    for (const int runs : {1000, 2000, 4000, 8000, 16'000, 32'000}) {
        byRuns.emplace_back(runs, cpuMilliseconds(plan, runs));
        std::printf("  155 slots, %6d runs %10.1f ms\n", runs, byRuns.back().second);
    }
    std::printf("  exponent in runs  %23.2f     (asked: linear, <= 1.15)\n", exponent(byRuns));
    std::vector<std::pair<double, double>> bySlots;
    for (const int posts : {10, 20, 40, 80, 160, 320}) {
        const auto larger = week(posts, dice);
        bySlots.emplace_back(larger.size(), cpuMilliseconds(larger, 2000));
        std::printf("  %5d slots, 2000 runs %9.1f ms\n", int(larger.size()), bySlots.back().second);
    }
    std::printf("  exponent in slots %23.2f     (asked: linear, <= 1.15)\n", exponent(bySlots));
}

void onAllCores(int count, const std::function<void(int)> &each)
{
    std::vector<int> indices(size_t(count), 0);
    std::iota(indices.begin(), indices.end(), 0);
    QtConcurrent::blockingMap(indices, [&each](int index) { each(index); });
}

void reportCores()
{
    Dice dice(3);
    const auto plan = week(31, dice);
    const double one = wallMilliseconds(plan, 32'000, core::inOrder);
    const double all = wallMilliseconds(plan, 32'000, onAllCores);
    const bool same = core::forecastReach(plan, {32'000, 1}) == core::forecastReach(plan, {32'000, 1}, onAllCores);
    std::printf("  155 slots, 32,000 runs: one core %.0f ms, %d cores %.0f ms (%.2f x), results %s\n", one,
                QThread::idealThreadCount(), all, one / all, same ? "bit-identical" : "DIFFERENT");
}

} // namespace

int main()
{
    std::puts("Variance of the difference of two plans, independent numbers over common ones");
    reportCommonNumbers("is worth something else:", Change::Valued);
    reportCommonNumbers("stands elsewhere in the week:", Change::Moved);
    reportCommonNumbers("is dropped:", Change::Dropped);
    std::puts("Growth, processor time of one core");
    reportGrowth();
    std::puts("Cores");
    reportCores();
    return 0;
}
