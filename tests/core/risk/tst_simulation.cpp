// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/reach.h"
#include "core/risk/philox.h"
#include "core/risk/simulation.h"
#include "tests/support/dice.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using core::ForecastSlot;
using core::Platform;
using core::ReachForecast;
using core::SimulationSettings;
using support::Dice;

namespace {

const core::Instant monday = *core::instantFromIso(u"2026-11-23T00:00:00Z"_s);

ForecastSlot slotAt(Platform platform, const QString &language, int quarter, double meanReach, double failureRate)
{
    ForecastSlot slot;
    slot.platform = platform;
    slot.language = language;
    slot.at = monday + std::chrono::minutes(15 * quarter);
    slot.day = core::localDate(slot.at, QTimeZone::utc());
    slot.accountId = core::platformName(platform) + u'-' + language;
    slot.contentId = u"film"_s;
    slot.meanReach = meanReach;
    slot.failureRate = failureRate;
    return slot;
}

QList<ForecastSlot> randomPlan(Dice &dice, int mostSlots)
{
    const QStringList languages = {u"en"_s, u"es"_s, u"ar"_s};
    QList<ForecastSlot> plan;
    for (int i = dice.upTo(mostSlots - 1); i >= 0; --i) {
        auto slot = slotAt(core::allPlatforms[size_t(dice.upTo(4))], languages[dice.upTo(2)], dice.upTo(671),
                           5000 * dice.unit(), dice.unit());
        slot.accountId += QString::number(dice.upTo(2));
        slot.contentId = QStringList{u"film"_s, u"song"_s, u"tale"_s}[dice.upTo(2)];
        plan.append(slot);
    }
    return plan;
}

/// The week of the specification's example: lanes of two languages, evenly spaced.
QList<ForecastSlot> exampleWeek(const std::function<double(Platform)> &meanReach, double failureRate)
{
    QList<ForecastSlot> plan;
    for (const auto &[platform, posts] :
         {std::pair{Platform::TikTok, 35}, std::pair{Platform::YouTube, 14}, std::pair{Platform::Instagram, 28}}) {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (int i = 0; i < posts; ++i)
                plan.append(slotAt(platform, language, 672 * i / posts, meanReach(platform), failureRate));
        }
    }
    return plan;
}

/// Exact standard deviation of the total: content c multiplies S_c, the sum of its slots, by a luck of its own.
double deviationOf(const QList<ForecastSlot> &plan)
{
    const double slotSecond = std::exp(core::slotSpread * core::slotSpread);
    const double contentSecond = std::exp(core::contentSpread * core::contentSpread);
    QMap<QString, std::pair<double, double>> sums; // mean and variance of S_c
    for (const ForecastSlot &slot : plan) {
        const double p = 1 - slot.failureRate;
        sums[slot.contentId].first += slot.meanReach * p;
        sums[slot.contentId].second += slot.meanReach * slot.meanReach * (slotSecond * p - p * p);
    }
    double variance = 0;
    for (const auto &[mean, ofSum] : std::as_const(sums))
        variance += contentSecond * (ofSum + mean * mean) - mean * mean;
    return std::sqrt(variance);
}

double varianceOfDifference(const ReachForecast &a, const ReachForecast &b)
{
    const auto runs = double(a.runs.size());
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < a.runs.size(); ++i) {
        const double difference = b.runs[i] - a.runs[i];
        sum += difference;
        squares += difference * difference;
    }
    return (squares - sum * sum / runs) / (runs - 1);
}

/// Backwards, in four threads.
void inFourThreads(int count, const std::function<void(int)> &each)
{
    std::vector<std::thread> threads;
    for (int lane = 0; lane < 4; ++lane) {
        threads.emplace_back([&, lane] {
            for (int i = count - 1 - lane; i >= 0; i -= 4)
                each(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

bool isAscending(const core::Spread &spread)
{
    return spread.p10 <= spread.p25 && spread.p25 <= spread.p50 && spread.p50 <= spread.p75 && spread.p75 <= spread.p90;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomNumbersAreTheGeneratorsOwn();
    void theSpecificationsWeekReachesItsFigure();
    void neitherThreadsNorOrderChangeABit();
    void everyPartAddsUpToTheWhole();
    void aRunDoesNotDependOnHowManyThereAre();
    void theSeedDecides();
    void successFollowsTheFailureRate();
    void slotsOfOneContentShareItsLuck();
    void quantilesInterpolate();
    void manyAccountsAreCountedOnceEach();
    void anEmptyPlanReachesNobody();
    void aCancelledSimulationHasNoResult();
    void commonRandomNumbersComparePlans();
    void aComparisonKnowsTheBetterPlan();
};

/// The published known answers of Philox4x32-10.
void TestSimulation::randomNumbersAreTheGeneratorsOwn()
{
    using Block = std::array<quint32, 4>;
    QCOMPARE(core::philox({0, 0, 0, 0}, {0, 0}), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    QCOMPARE(core::philox({~0u, ~0u, ~0u, ~0u}, {~0u, ~0u}), (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(core::philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void TestSimulation::theSpecificationsWeekReachesItsFigure()
{
    const auto table = core::PlatformTable::builtIn();
    const QMap<Platform, double> visibility = {
        {Platform::TikTok, 0.85}, {Platform::YouTube, 0.78}, {Platform::Instagram, 0.82}};
    const auto plan =
        exampleWeek([&](Platform platform) { return core::reachPerPost(table.at(platform), visibility[platform]); }, 0);
    QVERIFY(std::abs(core::expectedReach(plan) - 245'000) < 1e-6);

    const SimulationSettings settings{core::mostRuns, 7};
    const auto forecast = core::forecastReach(plan, settings);
    QVERIFY(forecast);
    const double error = deviationOf(plan) / std::sqrt(settings.runs);
    QVERIFY2(std::abs(forecast->total.mean - 245'000) < 4 * error, QByteArray::number(forecast->total.mean));
    QVERIFY(std::abs(forecast->platforms[Platform::TikTok].mean - 85'000) < 4 * error);
}

/// Invariant 15 of planning.md section 11, and the mean against its closed form.
void TestSimulation::neitherThreadsNorOrderChangeABit()
{
    double worst = 0;
    for (quint32 seed = 0; seed < 500; ++seed) {
        Dice dice(seed);
        const QByteArray label = "seed " + QByteArray::number(seed);
        const auto plan = randomPlan(dice, 40);
        const SimulationSettings settings{core::fewestRuns + dice.upTo(900), quint64(dice.upTo(1 << 30))};
        const auto forecast = core::forecastReach(plan, settings);
        QVERIFY2(forecast, label);

        auto shuffled = plan;
        for (qsizetype i = shuffled.size() - 1; i > 0; --i)
            shuffled.swapItemsAt(i, dice.upTo(int(i)));
        QVERIFY2(core::forecastReach(shuffled, settings, inFourThreads) == forecast, label);

        QList<core::Spread> spreads = forecast->platforms.values() + forecast->languages.values()
            + forecast->accounts.values() + QList{forecast->total};
        for (const core::DayForecast &day : forecast->days)
            spreads += QList{day.reach, day.cumulative};
        QVERIFY2(std::ranges::all_of(spreads, isAscending), label);

        const double error = deviationOf(plan) / std::sqrt(settings.runs);
        const double off = std::abs(forecast->total.mean - core::expectedReach(plan)) / error;
        worst = std::max(worst, off);
        QVERIFY2(off < 6, label + ": the mean is " + QByteArray::number(off) + " standard errors off");
    }
    qInfo("largest distance from the closed form: %.2f standard errors", worst);
    QVERIFY(worst > 1.5); // 500 means that never stray would not be random
}

void TestSimulation::everyPartAddsUpToTheWhole()
{
    Dice dice(3);
    const auto forecast = core::forecastReach(randomPlan(dice, 60), {1000, 3});
    const auto sumOf = [](const QList<core::Spread> &spreads) {
        return std::accumulate(spreads.begin(), spreads.end(), 0.0,
                               [](double sum, const core::Spread &spread) { return sum + spread.mean; });
    };
    QList<core::Spread> days;
    for (const core::DayForecast &day : forecast->days)
        days.append(day.reach);
    const double total = forecast->total.mean;
    for (const auto &parts :
         {forecast->platforms.values(), forecast->languages.values(), forecast->accounts.values(), days})
        QVERIFY(std::abs(sumOf(parts) - total) < 1e-6 * total);
    const core::Spread &end = forecast->days.last().cumulative;
    QVERIFY(std::abs(end.mean - total) < 1e-6 * total);
    QVERIFY(std::abs(end.p90 - forecast->total.p90) < 1e-6 * total);
    QVERIFY(std::ranges::is_sorted(forecast->days, {}, &core::DayForecast::date));
    QVERIFY(std::ranges::is_sorted(forecast->days, {}, [](const auto &day) { return day.cumulative.p50; }));
}

void TestSimulation::aRunDoesNotDependOnHowManyThereAre()
{
    Dice dice(4);
    const auto plan = randomPlan(dice, 20);
    const auto few = core::forecastReach(plan, {100, 9});
    const auto many = core::forecastReach(plan, {1300, 9});
    QVERIFY(std::equal(few->runs.begin(), few->runs.end(), many->runs.begin()));
}

void TestSimulation::theSeedDecides()
{
    Dice dice(5);
    const auto plan = randomPlan(dice, 20);
    QVERIFY(core::forecastReach(plan, {200, 1}) == core::forecastReach(plan, {200, 1}));
    QVERIFY(core::forecastReach(plan, {200, 1}) != core::forecastReach(plan, {200, 2}));
    // A seed counts with all its bits.
    QVERIFY(core::forecastReach(plan, {200, 1}) != core::forecastReach(plan, {200, 1 + (quint64(1) << 40)}));
}

void TestSimulation::successFollowsTheFailureRate()
{
    const auto plan = [](double failureRate) {
        return QList{slotAt(Platform::TikTok, u"en"_s, 40, 1000, failureRate)};
    };
    const auto failing = core::forecastReach(plan(0.3), {20'000, 1});
    const double failed = double(std::ranges::count(failing->runs, 0.0)) / 20'000;
    QVERIFY2(std::abs(failed - 0.3) < 4 * std::sqrt(0.3 * 0.7 / 20'000), QByteArray::number(failed));
    QCOMPARE(core::forecastReach(plan(1), {1000, 1})->total, core::Spread());
    QCOMPARE(std::ranges::count(core::forecastReach(plan(0), {1000, 1})->runs, 0.0), 0);
}

void TestSimulation::slotsOfOneContentShareItsLuck()
{
    QList<ForecastSlot> plan;
    for (int i = 0; i < 30; ++i)
        plan.append(slotAt(Platform::Twitter, u"en"_s, 20 * i, 1000, 0.1));
    const auto together = core::forecastReach(plan, {4000, 1});
    for (qsizetype i = 0; i < plan.size(); ++i)
        plan[i].contentId = QString::number(i);
    const auto apart = core::forecastReach(plan, {4000, 1});
    const auto width = [](const core::Spread &spread) { return spread.p90 - spread.p10; };
    QVERIFY(width(together->total) > 2 * width(apart->total));
}

void TestSimulation::quantilesInterpolate()
{
    Dice dice(6);
    const auto forecast = core::forecastReach(randomPlan(dice, 10), {101, 1}); // every tenth of the way is a run
    auto sorted = forecast->runs;
    std::ranges::sort(sorted);
    QCOMPARE(forecast->total.p10, sorted[10]);
    QCOMPARE(forecast->total.p50, sorted[50]);
    QCOMPARE(forecast->total.p90, sorted[90]);

    const auto between = core::forecastReach(QList{slotAt(Platform::TikTok, u"en"_s, 0, 1, 0)}, {100, 1});
    sorted = between->runs;
    std::ranges::sort(sorted);
    QVERIFY(std::abs(between->total.p25 - (sorted[24] + 0.75 * (sorted[25] - sorted[24]))) < 1e-12); // at 24.75
}

void TestSimulation::manyAccountsAreCountedOnceEach()
{
    QList<ForecastSlot> plan;
    for (int i = 0; i < 150; ++i) {
        plan.append(slotAt(Platform::TikTok, u"en"_s, 4 * i, 1000, 0.2));
        plan.last().accountId = u"account %1"_s.arg(i);
    }
    const auto many = core::forecastReach(plan, {500, 1});
    QCOMPARE(many->accounts.size(), 150);
    double sum = 0;
    for (const core::Spread &account : std::as_const(many->accounts))
        sum += account.mean;
    QVERIFY(std::abs(sum - many->total.mean) < 1e-6 * sum);
    for (ForecastSlot &slot : plan)
        slot.accountId = u"one"_s;
    const auto one = core::forecastReach(plan, {500, 1});
    QVERIFY(std::abs(one->total.mean - many->total.mean) < 1e-9 * sum); // whose a slot is does not change its luck
}

void TestSimulation::anEmptyPlanReachesNobody()
{
    const auto forecast = core::forecastReach({}, {100, 1});
    QVERIFY(forecast);
    QCOMPARE(forecast->total, core::Spread());
    QVERIFY(forecast->days.isEmpty() && forecast->accounts.isEmpty());
    QCOMPARE(core::expectedReach({}), 0.0);
}

void TestSimulation::aCancelledSimulationHasNoResult()
{
    Dice dice(8);
    const auto plan = randomPlan(dice, 30);
    QVERIFY(!core::forecastReach(plan, {2000, 1}, core::inOrder, [] { return true; }));
    int polls = 0;
    int blocks = 0;
    const auto counted = [&](int count, const std::function<void(int)> &each) {
        core::inOrder(count, [&](int i) {
            ++blocks;
            each(i);
        });
    };
    QVERIFY(!core::forecastReach(plan, {core::mostRuns, 1}, counted, [&] { return ++polls > 3; }));
    QCOMPARE(polls, 4); // asked before each block, and never again
}

/// Two plans that share nine slots in ten; planning.md section 12 asks for 50.
void TestSimulation::commonRandomNumbersComparePlans()
{
    Dice dice(11);
    const auto varied = [&](Platform) { return 500 + 1500 * dice.unit(); };
    const auto first = exampleWeek(varied, 0.1);
    auto second = first;
    for (qsizetype i = 0; i < second.size(); i += 10) {
        second[i].at = monday + std::chrono::minutes(15 * dice.upTo(671));
        second[i].meanReach = 500 + 1500 * dice.unit();
    }
    const auto a = core::forecastReach(first, {10'000, 1});
    const double common = varianceOfDifference(*a, *core::forecastReach(second, {10'000, 1}));
    const double independent = varianceOfDifference(*a, *core::forecastReach(second, {10'000, 2}));
    qInfo("variance of the difference: %.0f times smaller on common random numbers (asked: 50)", independent / common);
    QVERIFY(independent / common >= 50);
}

void TestSimulation::aComparisonKnowsTheBetterPlan()
{
    Dice dice(12);
    const auto plan = randomPlan(dice, 50);
    const auto forecast = core::forecastReach(plan, {2000, 1});
    const auto same = core::compareReach(*forecast, *forecast);
    QCOMPARE(same.difference, core::Spread());
    QCOMPARE(same.probabilityBetter, 0.5);

    auto better = plan;
    for (ForecastSlot &slot : better)
        slot.meanReach *= 1.02;
    const auto other = core::forecastReach(better, {2000, 1});
    const auto compared = core::compareReach(*forecast, *other);
    QCOMPARE(compared.probabilityBetter, 1.0); // 2 % are nothing beside the spread, but common luck shows them
    QVERIFY(compared.difference.p10 > 0);
    QVERIFY(std::abs(compared.difference.mean - 0.02 * forecast->total.mean) < 1e-6 * forecast->total.mean);
    QCOMPARE(core::compareReach(*other, *forecast).probabilityBetter, 0.0);
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
