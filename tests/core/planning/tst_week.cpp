// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/blackout.h"

#include <QTest>

using core::Week;
using namespace std::chrono_literals;

class TestWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekHasTheQuarterHoursThatElapse_data();
    void aWeekHasTheQuarterHoursThatElapse();
    void localTimesAgreeWithTheCalendar_data();
    void localTimesAgreeWithTheCalendar();
    void hoursThatDoNotExistHaveNoIndex();
    void indicesRoundUpAndStayInside();
    void markedCellsAreThoseThatABlackoutCovers_data();
    void markedCellsAreThoseThatABlackoutCovers();
    void quietHoursRunPastMidnight();

private:
    void weeks();
};

void TestWeek::weeks()
{
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("quarters");
    QTest::newRow("ordinary") << QDate(2026, 11, 23) << QByteArray("UTC") << 672;
    QTest::newRow("spring forward") << QDate(2026, 3, 28) << QByteArray("Europe/Berlin") << 668;
    QTest::newRow("fall back") << QDate(2026, 10, 24) << QByteArray("Europe/Berlin") << 676;
    QTest::newRow("half an hour forward") << QDate(2026, 10, 1) << QByteArray("Australia/Lord_Howe") << 670;
    QTest::newRow("half an hour back") << QDate(2026, 4, 1) << QByteArray("Australia/Lord_Howe") << 674;
    QTest::newRow("quarter-hour offset") << QDate(2026, 6, 1) << QByteArray("Asia/Kathmandu") << 672;
    QTest::newRow("midnight skipped") << QDate(2026, 3, 8) << QByteArray("America/Havana") << 668;
}

void TestWeek::aWeekHasTheQuarterHoursThatElapse_data()
{
    weeks();
}

void TestWeek::aWeekHasTheQuarterHoursThatElapse()
{
    QFETCH(QDate, firstDay);
    QFETCH(QByteArray, zone);
    QFETCH(int, quarters);
    const Week week(firstDay, QTimeZone(zone));
    QCOMPARE(week.quarters(), quarters);
    QCOMPARE(week.at(quarters), week.end());
}

void TestWeek::localTimesAgreeWithTheCalendar_data()
{
    weeks();
}

void TestWeek::localTimesAgreeWithTheCalendar()
{
    QFETCH(QDate, firstDay);
    QFETCH(QByteArray, zone);
    const Week week(firstDay, QTimeZone(zone));
    for (const char *name : {"UTC", "America/New_York", "Pacific/Auckland", zone.constData()}) {
        const QTimeZone other{QByteArray(name)};
        const core::LocalTimes times = week.localTimes(other);
        for (int t = 0; t < week.quarters(); ++t) {
            const QDateTime local = core::toLocal(week.at(t), other);
            QCOMPARE(times.day[size_t(t)], int(firstDay.daysTo(local.date())));
            QCOMPARE(times.minute[size_t(t)], local.time().msecsSinceStartOfDay() / 60'000);
        }
    }
}

void TestWeek::hoursThatDoNotExistHaveNoIndex()
{
    const auto countOf = [](QDate firstDay, int day, int minute) {
        const Week week(firstDay, QTimeZone("Europe/Berlin"));
        const auto times = week.localTimes(week.zone());
        int count = 0;
        for (size_t t = 0; t < times.day.size(); ++t)
            count += times.day[t] == day && times.minute[t] == minute;
        return count;
    };
    QCOMPARE(countOf(QDate(2026, 3, 28), 1, 150), 0);
    QCOMPARE(countOf(QDate(2026, 10, 24), 1, 150), 2);
    QCOMPARE(countOf(QDate(2026, 10, 24), 2, 150), 1);
}

void TestWeek::indicesRoundUpAndStayInside()
{
    const Week week(QDate(2026, 11, 23), QTimeZone::utc());
    QCOMPARE(week.firstAtOrAfter(week.begin() - 10h), 0);
    QCOMPARE(week.firstAtOrAfter(week.begin()), 0);
    QCOMPARE(week.firstAtOrAfter(week.begin() + 1ms), 1);
    QCOMPARE(week.firstAtOrAfter(week.begin() + 15min), 1);
    QCOMPARE(week.firstAtOrAfter(week.end() + 10h), 672);
}

void TestWeek::markedCellsAreThoseThatABlackoutCovers_data()
{
    QTest::addColumn<core::Blackout>("blackout");
    const Week week(QDate(2026, 10, 22), QTimeZone("Europe/Berlin"));
    core::Blackout blackout;
    blackout.window = core::OnceWindow{week.begin() + 61min, week.begin() + 50h};
    QTest::newRow("once") << blackout;
    blackout.window = core::OnceWindow{week.begin() - 61h, week.begin() + 50h};
    QTest::newRow("from before") << blackout;
    blackout.window = core::OnceWindow{week.end() + 1h, week.end() + 50h};
    QTest::newRow("after") << blackout;
    blackout.window = core::WeeklyWindow{{1, 7}, QTime(2, 0), QTime(9, 10), QTimeZone("Europe/Berlin")};
    QTest::newRow("weekly, in the night of the change") << blackout;
    blackout.window = core::WeeklyWindow{{1, 6, 7}, QTime(22, 0), QTime(7, 0), QTimeZone("Asia/Kathmandu")};
    QTest::newRow("weekly, past midnight") << blackout;
    blackout.window = core::WeeklyWindow{{3}, QTime(0, 0), QTime(0, 0), QTimeZone("America/New_York")};
    QTest::newRow("weekly, whole day") << blackout;
}

void TestWeek::markedCellsAreThoseThatABlackoutCovers()
{
    QFETCH(core::Blackout, blackout);
    const Week week(QDate(2026, 10, 22), QTimeZone("Europe/Berlin"));
    std::vector<char> closed(size_t(week.quarters()), 0);
    core::markCovered(blackout, week, closed);
    for (int t = 0; t < week.quarters(); ++t)
        QCOMPARE(bool(closed[size_t(t)]), core::covers(blackout, week.at(t)));
}

void TestWeek::quietHoursRunPastMidnight()
{
    core::Blackout quiet;
    quiet.window = core::WeeklyWindow{{5}, QTime(22, 0), QTime(7, 0), QTimeZone::utc()};
    const auto friday = core::startOfDay(QDate(2026, 11, 27), QTimeZone::utc());
    QVERIFY(!core::covers(quiet, friday + 6h));
    QVERIFY(!core::covers(quiet, friday + 21h + 59min));
    QVERIFY(core::covers(quiet, friday + 22h));
    QVERIFY(core::covers(quiet, friday + 30h));
    QVERIFY(!core::covers(quiet, friday + 31h));
    QVERIFY(!core::covers(quiet, friday + 46h));
}

QTEST_APPLESS_MAIN(TestWeek)
#include "tst_week.moc"
