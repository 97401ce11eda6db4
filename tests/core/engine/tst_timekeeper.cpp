// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/timekeeper.h"

#include <QTest>

using namespace std::chrono_literals;
using core::Timekeeper;

/// When lateness may be judged: not right after a start, a sleep or a jump of the clock.
class TestTimekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAfterTheStart();
    void aJumpOfTheWallClockHoldsAgain_data();
    void aJumpOfTheWallClockHoldsAgain();
    void sleepHoldsAgainWithoutAJump();
};

namespace {

constexpr core::Instant wall = core::fromMs(1'800'000'000'000);
constexpr Timekeeper::Steady boot = 1h;

} // namespace

void TestTimekeeper::holdsAfterTheStart()
{
    Timekeeper keeper({.startHold = 60s});
    keeper.begin(wall, boot);
    QVERIFY(keeper.holds(boot + 59s));
    QVERIFY(!keeper.holds(boot + 60s));
}

void TestTimekeeper::aJumpOfTheWallClockHoldsAgain_data()
{
    QTest::addColumn<qint64>("jumpSeconds");
    QTest::addColumn<bool>("counts");
    QTest::newRow("none") << qint64(0) << false;
    QTest::newRow("within the tolerance") << qint64(60) << false;
    QTest::newRow("an hour ahead") << qint64(3600) << true;
    QTest::newRow("an hour back") << qint64(-3600) << true;
}

void TestTimekeeper::aJumpOfTheWallClockHoldsAgain()
{
    QFETCH(qint64, jumpSeconds);
    QFETCH(bool, counts);
    Timekeeper keeper({.startHold = 60s});
    keeper.begin(wall, boot);
    const auto later = boot + 59s;
    QVERIFY(keeper.tick(wall + 59s, later) == 0ms);
    const std::chrono::seconds jump(jumpSeconds);
    QVERIFY(keeper.tick(wall + 69s + jump, later + 10s) == (counts ? core::milliseconds(jump) : 0ms));
    QCOMPARE(keeper.holds(later + 11s), counts);
}

void TestTimekeeper::sleepHoldsAgainWithoutAJump()
{
    Timekeeper keeper({.startHold = 60s});
    keeper.begin(wall, boot);
    QVERIFY(keeper.tick(wall + 8h, boot + 8h) == 0ms); // both clocks went on: no jump, but nobody was awake
    QVERIFY(keeper.holds(boot + 8h + 59s));
    QVERIFY(!keeper.holds(boot + 8h + 61s));
}

QTEST_APPLESS_MAIN(TestTimekeeper)
#include "tst_timekeeper.moc"
