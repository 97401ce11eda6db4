// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/calendar/chiplayout.h"
#include "ui/calendar/slotdrag.h"
#include "ui/calendar/weekgeometry.h"

#include <random>

using namespace Qt::StringLiterals;
using ui::WeekGeometry;
using ui::WeekPlace;

namespace {

constexpr qreal width = 1256;

WeekGeometry week(const QDate &first, const QByteArray &zone = "UTC", Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return WeekGeometry(first, QTimeZone(zone), width, ui::defaultZoom, direction);
}

core::Instant at(const QString &iso)
{
    return *core::instantFromIso(iso);
}

} // namespace

class WeekGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentStandsAtItsLocalTime_data();
    void aMomentStandsAtItsLocalTime();
    void momentsOutsideTheWeekHaveNoPlace();
    void everyPlaceOfAPlainWeekComesBack_data();
    void everyPlaceOfAPlainWeekComesBack();
    void aSkippedHourStandsForTheHourAfter();
    void aDoubledHourStandsForItsFirst();
    void daysWithAClockChangeAreTold();
    void columnsTileTheWidth_data();
    void columnsTileTheWidth();
    void daysMirrorFromRightToLeft();
    void timesSnapWithinTheirDay_data();
    void timesSnapWithinTheirDay();
    void weeksBeginWhereTheLocaleSays_data();
    void weeksBeginWhereTheLocaleSays();
    void overlappingChipsStandSideBySide();
    void aCrowdFoldsAndKeepsWhatMattersOnTop();
    void everyChipIsPlacedOnceAndNoneOverlap();
    void aDragSnapsAndKeepsItsMinuteAcrossDays_data();
    void aDragSnapsAndKeepsItsMinuteAcrossDays();
    void clockChangesAreMadeAndDraggedThrough_data();
    void clockChangesAreMadeAndDraggedThrough();
};

void WeekGeometryTest::aMomentStandsAtItsLocalTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("day");
    QTest::addColumn<double>("minute");
    QTest::newRow("midnight UTC") << QByteArray("UTC") << u"2026-11-16T00:00:00Z"_s << 0 << 0.0;
    QTest::newRow("Madrid is one ahead") << QByteArray("Europe/Madrid") << u"2026-11-16T23:30:00Z"_s << 1 << 30.0;
    QTest::newRow("New York is behind") << QByteArray("America/New_York") << u"2026-11-17T02:00:00Z"_s << 0
                                        << 21 * 60.0;
    QTest::newRow("Kathmandu has quarters") << QByteArray("Asia/Kathmandu") << u"2026-11-16T00:00:00Z"_s << 0 << 345.0;
    QTest::newRow("last minute") << QByteArray("UTC") << u"2026-11-22T23:59:00Z"_s << 6 << 1439.0;
}

void WeekGeometryTest::aMomentStandsAtItsLocalTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, iso);
    QFETCH(int, day);
    QFETCH(double, minute);
    const auto place = week(QDate(2026, 11, 16), zone).placeOf(at(iso));
    QVERIFY(place);
    QCOMPARE(place->day, day);
    QCOMPARE(place->minute, minute);
}

void WeekGeometryTest::momentsOutsideTheWeekHaveNoPlace()
{
    const WeekGeometry geometry = week(QDate(2026, 11, 16), "Europe/Madrid");
    QVERIFY(!geometry.placeOf(at(u"2026-11-15T22:59:59Z"_s)));
    QVERIFY(geometry.placeOf(at(u"2026-11-15T23:00:00Z"_s)));
    QVERIFY(!geometry.placeOf(at(u"2026-11-22T23:00:00Z"_s)));
}

void WeekGeometryTest::everyPlaceOfAPlainWeekComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("missing"); // places that the clock skips
    QTest::addColumn<int>("lost"); // doubled moments that share a place
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 16) << 0 << 0;
    QTest::newRow("Madrid, winter") << QByteArray("Europe/Madrid") << QDate(2026, 11, 16) << 0 << 0;
    QTest::newRow("Madrid, clock forward") << QByteArray("Europe/Madrid") << QDate(2026, 3, 23) << 4 << 0;
    QTest::newRow("Madrid, clock back") << QByteArray("Europe/Madrid") << QDate(2026, 10, 19) << 0 << 4;
    QTest::newRow("New York, clock forward") << QByteArray("America/New_York") << QDate(2026, 3, 2) << 4 << 0;
    QTest::newRow("Lord Howe, half an hour back") << QByteArray("Australia/Lord_Howe") << QDate(2026, 3, 30) << 0 << 2;
    QTest::newRow("Cairo skips midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 20) << 4 << 0;
}

void WeekGeometryTest::everyPlaceOfAPlainWeekComesBack()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(int, missing);
    QFETCH(int, lost);
    const WeekGeometry geometry = week(first, zone);
    int unreachable = 0;
    for (int day = 0; day < 7; ++day) {
        for (int minute = 0; minute < 1440; minute += 15) {
            const core::Instant instant = geometry.instantAt({day, double(minute)});
            QVERIFY(geometry.contains(instant));
            unreachable += geometry.placeOf(instant) != WeekPlace{day, double(minute)};
        }
    }
    QCOMPARE(unreachable, missing);

    int shared = 0;
    for (core::Instant instant = geometry.start(); instant < geometry.end(); instant += std::chrono::minutes(15))
        shared += geometry.instantAt(*geometry.placeOf(instant)) != instant;
    QCOMPARE(shared, lost);
}

void WeekGeometryTest::aSkippedHourStandsForTheHourAfter()
{
    const WeekGeometry geometry = week(QDate(2026, 3, 23), "Europe/Madrid");
    QCOMPARE(geometry.instantAt({6, 150}), at(u"2026-03-29T03:30:00+02:00"_s));
}

void WeekGeometryTest::aDoubledHourStandsForItsFirst()
{
    const WeekGeometry geometry = week(QDate(2026, 10, 19), "Europe/Madrid");
    QCOMPARE(geometry.instantAt({6, 150}), at(u"2026-10-25T02:30:00+02:00"_s));
    QCOMPARE(*geometry.placeOf(at(u"2026-10-25T02:30:00+01:00"_s)), (WeekPlace{6, 150}));
}

void WeekGeometryTest::daysWithAClockChangeAreTold()
{
    QCOMPARE(week(QDate(2026, 3, 23), "Europe/Madrid").clockChange(6), -60);
    QCOMPARE(week(QDate(2026, 10, 19), "Europe/Madrid").clockChange(6), 60);
    QCOMPARE(week(QDate(2026, 10, 19), "Europe/Madrid").clockChange(5), 0);
}

void WeekGeometryTest::columnsTileTheWidth_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {700, 840, 1023, 1256, 2376})
        QTest::newRow(qPrintable(QString::number(pixels))) << pixels;
}

void WeekGeometryTest::columnsTileTheWidth()
{
    QFETCH(int, pixels);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const WeekGeometry geometry(QDate(2026, 11, 16), QTimeZone::utc(), pixels, 2, direction);
        qreal sum = geometry.gutter().width();
        for (int day = 0; day < 7; ++day) {
            const QRectF column = geometry.column(day);
            sum += column.width();
            QCOMPARE(column.left(), std::round(column.left()));
            QCOMPARE(geometry.dayAt(column.center().x()), day);
            QVERIFY(!column.intersects(geometry.gutter()));
        }
        QCOMPARE(sum, qreal(pixels));
    }
}

void WeekGeometryTest::daysMirrorFromRightToLeft()
{
    const WeekGeometry ltr = week(QDate(2026, 11, 16));
    const WeekGeometry rtl = week(QDate(2026, 11, 16), "UTC", Qt::RightToLeft);
    for (int day = 0; day < 7; ++day) {
        QCOMPARE(rtl.column(day).right(), width - ltr.column(day).left());
        QCOMPARE(rtl.column(day).width(), ltr.column(day).width());
    }
    QCOMPARE(rtl.gutter().right(), width);
    QCOMPARE(rtl.yOf(90), ltr.yOf(90));
}

void WeekGeometryTest::timesSnapWithinTheirDay_data()
{
    QTest::addColumn<double>("minute");
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("snapped");
    QTest::newRow("down") << 607.0 << 15 << 600.0;
    QTest::newRow("up") << 608.0 << 15 << 615.0;
    QTest::newRow("fine") << 608.0 << 5 << 610.0;
    QTest::newRow("never before midnight") << -20.0 << 15 << 0.0;
    QTest::newRow("never the next day") << 1439.0 << 15 << 1425.0;
}

void WeekGeometryTest::timesSnapWithinTheirDay()
{
    QFETCH(double, minute);
    QFETCH(int, step);
    QTEST(ui::snapped(minute, step), "snapped");
}

void WeekGeometryTest::weeksBeginWhereTheLocaleSays_data()
{
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<QDate>("begin");
    QTest::newRow("Monday") << Qt::Monday << QDate(2026, 11, 16);
    QTest::newRow("Sunday") << Qt::Sunday << QDate(2026, 11, 22);
    QTest::newRow("Saturday") << Qt::Saturday << QDate(2026, 11, 21);
}

void WeekGeometryTest::weeksBeginWhereTheLocaleSays()
{
    QFETCH(Qt::DayOfWeek, firstDay);
    QTEST(ui::weekOf(QDate(2026, 11, 22), firstDay), "begin"); // a Sunday
}

void WeekGeometryTest::overlappingChipsStandSideBySide()
{
    const WeekGeometry geometry = week(QDate(2026, 11, 16));
    const auto layout = ui::layOutChips({{0, {0, 600}, false}, {1, {0, 615}, false}, {2, {0, 720}, false}}, geometry);
    QCOMPARE(layout.chips.size(), 3);
    QVERIFY(layout.stacks.isEmpty());
    QHash<int, QRectF> rects;
    for (const auto &chip : layout.chips)
        rects.insert(chip.row, chip.rect);
    QVERIFY(rects[0].right() < rects[1].left());
    QCOMPARE(rects[0].left(), rects[2].left());
    QVERIFY(rects[2].width() > 2 * rects[0].width());
    QCOMPARE(rects[1].height(), 40.0);
}

void WeekGeometryTest::aCrowdFoldsAndKeepsWhatMattersOnTop()
{
    const WeekGeometry geometry = week(QDate(2026, 11, 16));
    QList<ui::ChipPlace> places;
    for (int row = 0; row < 6; ++row)
        places.append({row, {2, 600}, row == 5});
    const auto layout = ui::layOutChips(places, geometry);
    QCOMPARE(layout.stacks.size(), 1);
    QVERIFY(!layout.stacks.first().rows.contains(5));
    QCOMPARE(layout.chips.size() + layout.stacks.first().rows.size(), 6);
    for (const auto &chip : layout.chips)
        QVERIFY2(chip.rect.width() >= 50, qPrintable(QString::number(chip.rect.width())));
}

void WeekGeometryTest::everyChipIsPlacedOnceAndNoneOverlap()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        const auto direction = round % 2 ? Qt::RightToLeft : Qt::LeftToRight;
        const WeekGeometry geometry(QDate(2026, 11, 16), QTimeZone::utc(), 700 + qreal(random() % 1500),
                                    int(random() % 4), direction);
        QList<ui::ChipPlace> places;
        const int count = 1 + int(random() % 60);
        for (int row = 0; row < count; ++row)
            places.append({row, {int(random() % 3), double(random() % 40) * 15 + 480}, random() % 5 == 0});
        const auto layout = ui::layOutChips(places, geometry);

        QList<int> rows;
        for (const auto &chip : layout.chips)
            rows.append(chip.row);
        for (const auto &stack : layout.stacks)
            rows.append(stack.rows);
        std::ranges::sort(rows);
        QCOMPARE(rows.size(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(rows[row], row);
        for (qsizetype a = 0; a < layout.chips.size(); ++a) {
            const QRectF rect = layout.chips[a].rect;
            QVERIFY(geometry.column(places[layout.chips[a].row].place.day).contains(rect.center()));
            for (qsizetype b = a + 1; b < layout.chips.size(); ++b)
                QVERIFY(!rect.intersects(layout.chips[b].rect));
            for (const ui::ChipLayout::Stack &stack : layout.stacks)
                QVERIFY(!rect.intersects(stack.rect));
        }
    }
}

void WeekGeometryTest::aDragSnapsAndKeepsItsMinuteAcrossDays_data()
{
    QTest::addColumn<QPointF>("way");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("day");
    QTest::addColumn<double>("minute");
    const Qt::KeyboardModifiers none;
    QTest::newRow("sideways keeps an odd minute") << QPointF(170, 3) << none << 2 << 607.0;
    QTest::newRow("down an hour snaps") << QPointF(0, 48) << none << 1 << 660.0;
    QTest::newRow("Alt is finer") << QPointF(0, 8) << Qt::KeyboardModifiers(Qt::AltModifier) << 1 << 615.0;
    QTest::newRow("Shift keeps the day") << QPointF(170, 200) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 1 << 855.0;
    QTest::newRow("Shift keeps the time")
        << QPointF(350, 100) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 3 << 607.0;
    QTest::newRow("not above midnight") << QPointF(0, -900) << none << 1 << 0.0;
}

void WeekGeometryTest::aDragSnapsAndKeepsItsMinuteAcrossDays()
{
    QFETCH(QPointF, way);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const WeekGeometry geometry = week(QDate(2026, 11, 16));
    ui::SlotDrag drag;
    ui::SlotDrag::Carried lead;
    lead.origin = {geometry.date(1), 607};
    drag.carried = {lead};
    drag.pressed = geometry.column(1).topLeft() + QPointF(80, geometry.yOf(607) + 10);
    drag.grab = 10;
    const ui::WallTime target = ui::dragTarget(drag, drag.pressed + way, modifiers, geometry);
    QTEST(int(geometry.firstDay().daysTo(target.date)), "day");
    QTEST(target.minute, "minute");
}

void WeekGeometryTest::clockChangesAreMadeAndDraggedThrough_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<bool>("doubled");
    QTest::addColumn<double>("from"); // what is skipped or doubled on the last day
    QTest::addColumn<QString>("made"); // half an hour into it
    QTest::addColumn<QString>("later"); // an hour after its beginning
    const QByteArray madrid("Europe/Madrid");
    const QByteArray newYork("America/New_York");
    QTest::newRow("Madrid, spring") << madrid << QDate(2026, 3, 23) << false << 120.0 << u"2026-03-29T01:30:00Z"_s
                                    << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("Madrid, autumn") << madrid << QDate(2026, 10, 19) << true << 120.0 << u"2026-10-25T00:30:00Z"_s
                                    << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("New York, spring") << newYork << QDate(2026, 3, 2) << false << 120.0 << u"2026-03-08T07:30:00Z"_s
                                      << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("New York, autumn") << newYork << QDate(2026, 10, 26) << true << 60.0 << u"2026-11-01T05:30:00Z"_s
                                      << u"2026-11-01T07:00:00Z"_s;
}

void WeekGeometryTest::clockChangesAreMadeAndDraggedThrough()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(double, from);
    QFETCH(QString, made);
    QFETCH(QString, later);
    const WeekGeometry geometry = week(first, zone);
    for (int day = 0; day < 6; ++day)
        QVERIFY(!geometry.changeOf(day));
    const auto change = geometry.changeOf(6);
    QVERIFY(change);
    QTEST(change->isDoubled, "doubled");
    QCOMPARE(change->from, from);
    QCOMPARE(change->to, from + 60);

    // What is made there: of a doubled time the first, of a skipped one as far after the change.
    QCOMPARE(geometry.instantAt({6, from + 30}), at(made));
    QCOMPARE(geometry.instantAt({6, from + 60}), at(later));

    // What is carried there from the day before keeps the time on the wall, and comes back from it.
    core::Slot slot;
    slot.dueAt = geometry.instantAt({5, from + 30});
    ui::SlotDrag drag = ui::dragOf({{slot, {}, {}, {}, {}, {}}}, geometry.zone());
    ui::carryTo(drag, {geometry.date(6), from + 30}, geometry.zone());
    QCOMPARE(drag.lead().due, at(made));
    ui::carryTo(drag, {geometry.date(5), from + 30}, geometry.zone());
    QCOMPARE(drag.lead().due, slot.dueAt);
    // The second of a doubled hour stays the second while it is not moved.
    if (change->isDoubled) {
        slot.dueAt = change->at + std::chrono::minutes(30);
        drag = ui::dragOf({{slot, {}, {}, {}, {}, {}}}, geometry.zone());
        ui::carryTo(drag, drag.lead().origin, geometry.zone());
        QCOMPARE(drag.lead().due, slot.dueAt);
    }
}

QTEST_GUILESS_MAIN(WeekGeometryTest)
#include "tst_weekgeometry.moc"
