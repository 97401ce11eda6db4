// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/calendar/blackoutspans.h"

using namespace std::chrono_literals;
using ui::BlackoutSpan;
using ui::WeekColumns;

/// Where blocked times lie on a week's columns.
class BlackoutSpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNightRunsOnIntoTheNextDay();
    void onceStopsAtTheWeeksEnds();
    void everyQuarterHourIsHatchedAsTheEngineCloses_data();
    void everyQuarterHourIsHatchedAsTheEngineCloses();

private:
    static core::KeptBlackout weekly(const QList<int> &days, QTime from, QTime to, const char *zone)
    {
        core::KeptBlackout kept;
        kept.blackout.window = core::WeeklyWindow{days, from, to, QTimeZone(zone)};
        return kept;
    }
    static core::KeptBlackout once(core::Instant from, core::Instant to)
    {
        core::KeptBlackout kept;
        kept.blackout.window = core::OnceWindow{from, to};
        return kept;
    }
};

void BlackoutSpansTest::aNightRunsOnIntoTheNextDay()
{
    const WeekColumns week(QDate(2026, 11, 23), QTimeZone("Europe/Madrid"), 1256, 66, Qt::LeftToRight);
    const auto spans = blackoutSpans({weekly({1, 7}, QTime(22, 0), QTime(7, 0), "Europe/Madrid")}, week);
    QCOMPARE(spans,
             (QList<BlackoutSpan>{{0, 0, 0, 420}, {0, 0, 1320, 1440}, {0, 1, 0, 420}, {0, 6, 1320, 1440}}));
    const auto whole = blackoutSpans({weekly({3}, QTime(0, 0), QTime(0, 0), "Europe/Madrid")}, week);
    QCOMPARE(whole.size(), 1);
    QVERIFY(whole.first().isWholeDay());
    QCOMPARE(whole.first().day, 2);
}

void BlackoutSpansTest::onceStopsAtTheWeeksEnds()
{
    const WeekColumns week(QDate(2026, 11, 23), QTimeZone::utc(), 1256, 66, Qt::LeftToRight);
    const auto spans = blackoutSpans(
        {once(week.start() - 5h, week.start() + 30h), once(week.end() - 1h, week.end() + 9h), once(week.end(), week.end() + 1h)},
        week);
    QCOMPARE(spans, (QList<BlackoutSpan>{{0, 0, 0, 1440}, {0, 1, 0, 360}, {1, 6, 1380, 1440}}));
}

void BlackoutSpansTest::everyQuarterHourIsHatchedAsTheEngineCloses_data()
{
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("zone");
    const QList<std::pair<const char *, QDate>> weeks{{"plain", QDate(2026, 11, 23)},
                                                      {"Madrid springs forward", QDate(2026, 3, 23)},
                                                      {"Madrid falls back", QDate(2026, 10, 19)},
                                                      {"New York springs forward", QDate(2026, 3, 2)},
                                                      {"New York falls back", QDate(2026, 10, 26)}};
    for (const auto &[name, monday] : weeks) {
        for (const char *shown : {"Europe/Madrid", "America/New_York"}) {
            for (const char *zone : {"Europe/Madrid", "America/New_York", "Asia/Kolkata"})
                QTest::addRow("%s, shown in %s, meant in %s", name, shown, zone) << monday << QByteArray(shown) << QByteArray(zone);
        }
    }
}

/// What is hatched is what the engine refuses: every quarter-hour of the week, compared through the geometry.
void BlackoutSpansTest::everyQuarterHourIsHatchedAsTheEngineCloses()
{
    QFETCH(QDate, monday);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, zone);
    const ui::WeekGeometry week(monday, QTimeZone(shown), 1256, 2, Qt::LeftToRight);
    const core::KeptBlackout kept = weekly({1, 3, 6, 7}, QTime(20, 30), QTime(5, 15), zone.constData());
    const auto spans = blackoutSpans({kept}, week);
    // The two moments of a doubled hour share one place: it is hatched where either is closed.
    QHash<std::pair<int, double>, bool> closed;
    for (core::Instant at = week.start(); at < week.end(); at += 15min) {
        const ui::WeekPlace place = *week.placeOf(at);
        closed[{place.day, place.minute}] |= core::covers(kept.blackout, at);
    }
    for (core::Instant at = week.start(); at < week.end(); at += 15min) {
        const ui::WeekPlace place = *week.placeOf(at);
        const bool hatched = std::ranges::any_of(spans, [&](const BlackoutSpan &span) {
            return span.day == place.day && span.from <= place.minute && place.minute < span.to;
        });
        QVERIFY2(hatched == closed.value({place.day, place.minute}), qPrintable(core::toIso(at)));
    }
}

QTEST_GUILESS_MAIN(BlackoutSpansTest)
#include "tst_blackoutspans.moc"
