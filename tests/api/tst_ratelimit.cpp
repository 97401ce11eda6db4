// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/ratelimiter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::Cost;

namespace {

class SetClock final : public core::Clock
{
public:
    core::Instant now() const override { return time; }
    core::Instant time = core::fromMs(1'000'000);
};

int takeAll(api::RateLimiter &limiter, const QString &who, Cost cost, int tries)
{
    int got = 0;
    for (int i = 0; i < tries; ++i)
        got += limiter.take(who, cost) ? 0 : 1;
    return got;
}

} // namespace

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsServedAtOnce_data();
    void aBurstIsServedAtOnce();
    void theBucketFillsWithTime();
    void theWaitIsLongEnough();
    void principalsAndCostsDoNotShare();
    void overHoursTheRateHolds();
    void aClockSetBackNeitherDrainsNorFills();
};

void TestRateLimit::aBurstIsServedAtOnce_data()
{
    QTest::addColumn<int>("cost");
    QTest::addColumn<int>("burst");
    QTest::newRow("reads") << int(Cost::Read) << 100;
    QTest::newRow("writes") << int(Cost::Write) << 20;
    QTest::newRow("model calls") << int(Cost::Model) << 10;
}

void TestRateLimit::aBurstIsServedAtOnce()
{
    QFETCH(int, cost);
    QFETCH(int, burst);
    const SetClock clock;
    api::RateLimiter limiter({}, clock);
    QCOMPARE(takeAll(limiter, u"a"_s, Cost(cost), burst + 50), burst);
}

void TestRateLimit::theBucketFillsWithTime()
{
    SetClock clock;
    api::RateLimiter limiter({}, clock);
    takeAll(limiter, u"a"_s, Cost::Read, 200);
    clock.time += 1s;
    QCOMPARE(takeAll(limiter, u"a"_s, Cost::Read, 200), 50);
    clock.time += 1h;
    QCOMPARE(takeAll(limiter, u"a"_s, Cost::Read, 200), 100);
}

void TestRateLimit::theWaitIsLongEnough()
{
    SetClock clock;
    api::RateLimiter limiter({}, clock);
    for (const Cost cost : {Cost::Read, Cost::Write, Cost::Model}) {
        takeAll(limiter, u"a"_s, cost, 200);
        const auto wait = limiter.take(u"a"_s, cost);
        QVERIFY(wait && *wait >= 1s);
        clock.time += *wait;
        QVERIFY(!limiter.take(u"a"_s, cost));
    }
    takeAll(limiter, u"a"_s, Cost::Model, 200);
    QCOMPARE(limiter.take(u"a"_s, Cost::Model), std::optional(6s)); // 10 a minute
}

void TestRateLimit::principalsAndCostsDoNotShare()
{
    const SetClock clock;
    api::RateLimiter limiter({}, clock);
    takeAll(limiter, u"a"_s, Cost::Read, 200);
    QVERIFY(limiter.take(u"a"_s, Cost::Read));
    QVERIFY(!limiter.take(u"a"_s, Cost::Write));
    QVERIFY(!limiter.take(u"b"_s, Cost::Read));
}

void TestRateLimit::overHoursTheRateHolds()
{
    SetClock clock;
    api::RateLimiter limiter({}, clock);
    int got = 0;
    for (int second = 0; second < 3600; ++second, clock.time += 1s)
        got += takeAll(limiter, u"a"_s, Cost::Write, 30);
    QCOMPARE(got, 20 + 10 * 3599);
}

void TestRateLimit::aClockSetBackNeitherDrainsNorFills()
{
    SetClock clock;
    api::RateLimiter limiter({}, clock);
    takeAll(limiter, u"a"_s, Cost::Write, 10);
    clock.time -= 1h;
    QCOMPARE(takeAll(limiter, u"a"_s, Cost::Write, 50), 10);
    clock.time += 1s;
    QCOMPARE(takeAll(limiter, u"a"_s, Cost::Write, 50), 10);
}

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
