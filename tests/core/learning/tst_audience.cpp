// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/audience.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Observation;
using core::Platform;

namespace {

const core::Instant now = core::fromMs(1'764'000'000'000);

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9f instead of %.9f", value, expected);
    return false;
}

core::Outcome outcome(double hour, double engagement, std::chrono::hours age = 72h)
{
    core::Outcome post;
    post.accountId = u"a"_s;
    post.language = u"en"_s;
    post.publishedAt = now - age;
    post.hour = hour;
    post.measured.measuredAt = post.publishedAt + 48h;
    post.measured.engagement = engagement;
    return post;
}

Observation seen(int hour, double y, const QString &language = u"en"_s, int weekday = 2, double weight = 1)
{
    return {Platform::TikTok, language, hour, weekday, y, weight};
}

QList<Observation> times(int count, const Observation &each)
{
    return QList<Observation>(count, each);
}

/// Observations all over the week, the same for the same seed.
QList<Observation> random(quint64 seed, int count)
{
    std::mt19937_64 source(seed);
    QList<Observation> list;
    for (int i = 0; i < count; ++i) {
        const auto pick = [&](quint64 bound) { return int(source() % bound); };
        list.append({Platform::TikTok, pick(2) ? u"en"_s : u"es"_s, pick(24), pick(7), pick(2001) / 1000.0 - 1,
                     (1 + pick(1000)) / 1000.0});
    }
    return list;
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsComparedWithItsAccountsLevel();
    void whatIsYoungOrLonelyTeachesNothing();
    void oldPostsFadeByHalfEveryEightWeeks();
    void withoutOutcomesThePriorStandsExactly();
    void aBinOfALaneMovesAsTheNormalModelSays();
    void theLaneDeviatesFromItsPlatform();
    void hoursNearEachOtherLearnTogether();
    void daysOfTheWeekAreLearnedApart();
    void theSolveIsThatOfTheDirectFormula();
    void turningTheClockTurnsTheCurve();
    void drawsSpreadAsThePosteriorSays();
    void aLaneWithoutOutcomesFollowsItsPlatform();
};

void TestAudience::aPostIsComparedWithItsAccountsLevel()
{
    QList<core::Outcome> posts;
    for (int i = 0; i < 4; ++i)
        posts.append(outcome(10, 99));
    core::Outcome strong = outcome(18.5, 999);
    strong.base = 2;
    posts.append(strong);
    const auto taught = core::observations(posts, now);
    QCOMPARE(taught.size(), 5);
    const double level = (4 * 99.0 + 999) / 6;
    QVERIFY(isNear(taught.first().y, std::log(100 / (level + 1)), 1e-12));
    QVERIFY(isNear(taught.last().y, std::log(1000 / (2 * level + 1)), 1e-12));
    QCOMPARE(taught.last().hour, 19);
    QCOMPARE(core::observations({outcome(23.6, 1), outcome(0, 1), outcome(0, 1), outcome(0, 1), outcome(0, 1)}, now)
                 .first()
                 .hour,
             0); // the nearest full hour of a circle
}

void TestAudience::whatIsYoungOrLonelyTeachesNothing()
{
    QList<core::Outcome> posts(4, outcome(10, 50));
    QVERIFY(core::observations(posts, now).isEmpty()); // from 5 on
    core::Outcome young = outcome(10, 50);
    young.measured.measuredAt = young.publishedAt + 48h - 1ms;
    posts.append(young);
    QVERIFY(core::observations(posts, now).isEmpty());
    posts.append(outcome(10, 0));
    QCOMPARE(core::observations(posts, now).size(), 5); // the young one still says nothing
}

void TestAudience::oldPostsFadeByHalfEveryEightWeeks()
{
    QCOMPARE(core::ageWeight(now, now), 1.0);
    QCOMPARE(core::ageWeight(now + 5h, now), 1.0);
    QVERIFY(isNear(core::ageWeight(now - 8 * 7 * 24h, now), 0.5, 1e-12));
    QVERIFY(isNear(core::ageWeight(now - 24 * 7 * 24h, now), 0.125, 1e-12));

    QList<core::Outcome> posts(5, outcome(10, 100));
    posts.append(outcome(12, 400, 8 * 7 * 24h + 72h));
    const auto taught = core::observations(posts, now);
    const double fresh = core::ageWeight(now - 72h, now);
    const double level = (5 * fresh * 100 + fresh / 2 * 400) / (5.5 * fresh);
    QVERIFY(isNear(taught.first().y, std::log(101 / (level + 1)), 1e-12));
    QVERIFY(isNear(taught.last().weight, fresh / 2, 1e-12));
}

void TestAudience::withoutOutcomesThePriorStandsExactly()
{
    const core::LearnedAudience nothing{QList<Observation>()};
    QVERIFY(!nothing.curve(Platform::TikTok, u"en"_s));
    QVERIFY(!nothing.drawn(Platform::TikTok, u"en"_s, 1));
    QCOMPARE(nothing.observationsOf(Platform::TikTok, u"en"_s), 0);

    const core::CurvePosterior prior = core::posterior({}, {});
    QVERIFY(prior.mean == core::LearnedCurve{});
    for (int minute = 0; minute < 1440; minute += 15)
        QCOMPARE(prior.mean.at(minute, minute % 7), 1.0);
    for (int hour = 0; hour < 24; ++hour)
        QVERIFY(isNear(prior.hourSd(hour), 0.5, 1e-9));
    QVERIFY(isNear(prior.daySd(3), 0.15, 1e-12));
}

void TestAudience::aBinOfALaneMovesAsTheNormalModelSays()
{
    const core::CurvePrior ofLane{.hourSd = 0.25, .daySd = 0};
    const core::CurvePosterior lane = core::posterior(ofLane, times(10, seen(18, 0.3)));
    QVERIFY(isNear(lane.mean.hour[18], 0.1904, 1e-4)); // n / (n + 5.76) of the mean
    QVERIFY(isNear(lane.hourSd(18), 0.1511, 1e-4));
    QVERIFY(isNear(lane.mean.at(18 * 60, 2), 1.2097, 1e-4));
    QCOMPARE(lane.mean.day[2], 0.0);

    const auto half = core::posterior(ofLane, times(20, seen(18, 0.3, u"en"_s, 2, 0.5)));
    QVERIFY(isNear(half.mean.hour[18], lane.mean.hour[18], 1e-12)); // two posts of weight 1/2 tell as much as one
}

void TestAudience::theLaneDeviatesFromItsPlatform()
{
    const QList<Observation> english = times(30, seen(18, 0.5));
    const QList<Observation> spanish = times(30, seen(18, 0.1, u"es"_s));
    const core::LearnedAudience both(english + spanish);
    const core::CurvePosterior shared = core::posterior({}, english + spanish);
    const double en = both.curve(Platform::TikTok, u"en"_s)->hour[18];
    const double es = both.curve(Platform::TikTok, u"es"_s)->hour[18];
    const double fitted = shared.mean.hour[18] + shared.mean.day[2];
    QVERIFY(isNear(en, shared.mean.hour[18] + 30 / 35.76 * (0.5 - fitted), 1e-9));
    QVERIFY(isNear(es, shared.mean.hour[18] + 30 / 35.76 * (0.1 - fitted), 1e-9));
    QCOMPARE(both.observationsOf(Platform::TikTok, u"es"_s), 30);

    const core::LearnedAudience alone(english); // a single lane is its platform
    QVERIFY(*alone.curve(Platform::TikTok, u"en"_s) == core::posterior({}, english).mean);
}

void TestAudience::hoursNearEachOtherLearnTogether()
{
    const core::LearnedCurve curve = core::posterior({}, times(50, seen(0, 0.6))).mean;
    QVERIFY(curve.hour[0] > 0.4);
    QVERIFY(isNear(curve.hour[1] / curve.hour[0], std::exp(-1 / 4.5), 1e-9));
    QVERIFY(isNear(curve.hour[23], curve.hour[1], 1e-9)); // across midnight
    QVERIFY(isNear(curve.hour[2], curve.hour[22], 1e-9));
    QVERIFY(std::abs(curve.hour[12]) < 1e-9);
}

void TestAudience::daysOfTheWeekAreLearnedApart()
{
    QList<Observation> list;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            list += times(20, seen(hour, day == 5 ? 0.3 : -0.05, u"en"_s, day));
    }
    const core::LearnedCurve curve = core::posterior({}, list).mean;
    QVERIFY(isNear(curve.day[5] - curve.day[1], 0.35, 0.02));
    QVERIFY(isNear(curve.day[0], curve.day[6], 1e-9));
}

void TestAudience::theSolveIsThatOfTheDirectFormula()
{
    // (A + 1/sd^2) theta = b for days alone, where prior and precision are diagonal: weight 1 of the hour's prior is
    // taken away by hours without any.
    for (quint64 seed = 1; seed <= 500; ++seed) {
        const auto list = random(seed, 1 + int(seed % 40));
        const core::CurvePosterior days = core::posterior({.hourSd = 0, .daySd = 0.15}, list);
        for (size_t day = 0; day < 7; ++day) {
            double precision = 1 / (0.15 * 0.15);
            double pull = 0;
            for (const Observation &each : list) {
                if (size_t(each.weekday) != day)
                    continue;
                precision += each.weight / 0.36;
                pull += each.weight / 0.36 * each.y;
            }
            if (!isNear(days.mean.day[day], pull / precision, 1e-10)
                || !isNear(days.daySd(int(day)), std::sqrt(1 / precision), 1e-10))
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        for (const double hour : days.mean.hour)
            QCOMPARE(hour, 0.0);
    }
}

void TestAudience::turningTheClockTurnsTheCurve()
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        QList<Observation> list = random(seed, 1 + int(seed % 60));
        const core::CurvePosterior straight = core::posterior({}, list);
        const int turn = int(seed % 24);
        for (Observation &each : list)
            each.hour = (each.hour + turn) % 24;
        const core::CurvePosterior turned = core::posterior({}, list);
        for (int hour = 0; hour < 24; ++hour) {
            const int there = (hour + turn) % 24;
            if (!isNear(turned.mean.hour[size_t(there)], straight.mean.hour[size_t(hour)], 1e-9)
                || !isNear(turned.hourSd(there), straight.hourSd(hour), 1e-9) || straight.hourSd(hour) > 0.5 + 1e-9)
                QFAIL(qPrintable(u"seed %1, hour %2"_s.arg(seed).arg(hour)));
        }
    }
}

void TestAudience::drawsSpreadAsThePosteriorSays()
{
    const core::CurvePosterior belief = core::posterior({}, times(15, seen(18, 0.4)) + times(3, seen(9, -0.2)));
    constexpr int draws = 4000;
    std::mt19937_64 source(7);
    std::array<double, 24> sums = {}, squares = {};
    for (int i = 0; i < draws; ++i) {
        const core::LearnedCurve curve = belief.drawn(source);
        for (size_t hour = 0; hour < 24; ++hour) {
            sums[hour] += curve.hour[hour];
            squares[hour] += curve.hour[hour] * curve.hour[hour];
        }
    }
    for (size_t hour = 0; hour < 24; ++hour) {
        const double mean = sums[hour] / draws;
        const double sd = std::sqrt(squares[hour] / draws - mean * mean);
        const double expected = belief.hourSd(int(hour));
        QVERIFY(isNear(mean, belief.mean.hour[hour], 5 * expected / std::sqrt(draws)));
        QVERIFY(isNear(sd, expected, 0.06 * expected));
    }

    const core::LearnedAudience audience(times(15, seen(18, 0.4)));
    const auto first = audience.drawn(Platform::TikTok, u"en"_s, 3);
    QVERIFY(*first == *audience.drawn(Platform::TikTok, u"en"_s, 3));
    QVERIFY(*first != *audience.drawn(Platform::TikTok, u"en"_s, 4));
}

void TestAudience::aLaneWithoutOutcomesFollowsItsPlatform()
{
    const core::LearnedAudience audience(times(15, seen(18, 0.4)) + times(15, seen(18, 0.2, u"es"_s)));
    const auto arabic = audience.curve(Platform::TikTok, u"ar"_s);
    QVERIFY(arabic && arabic->hour[18] > 0);
    QCOMPARE(audience.observationsOf(Platform::TikTok, u"ar"_s), 0);
    QVERIFY(!audience.curve(Platform::YouTube, u"en"_s));
}

QTEST_APPLESS_MAIN(TestAudience)
#include "tst_audience.moc"
