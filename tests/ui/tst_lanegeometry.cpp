// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/calendar/lanegeometry.h"

using core::Platform;
using ui::CursorMove;
using ui::LaneCursor;
using ui::LaneGeometry;
using ui::LanePlace;
using ui::LaneStop;

/// Lanes, days and pixels, and the walk of the keyboard over them.
class LaneGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesTileTheHeightBelowTheirHeaders();
    void aLaneIsAsHighAsItsFullestDay();
    void everyPointFindsItsLane();
    void daysMirrorFromRightToLeft();
    void narrowWindowsGiveTheDaysMoreRoom();
    void theCursorGoesThroughACellAndOn();
    void theCursorLeavesTheWeekAtItsEnds();
    void theCursorGoesFromSlotToSlot();

private:
    static LaneGeometry made(Qt::LayoutDirection direction = Qt::LeftToRight, qreal width = 1256)
    {
        return LaneGeometry(QDate(2026, 11, 23), QTimeZone("Europe/Madrid"), width, direction,
                            {{Platform::TikTok, 1}, {Platform::TikTok, 4}, {Platform::LinkedIn, 0}});
    }
};

void LaneGeometryTest::lanesTileTheHeightBelowTheirHeaders()
{
    const LaneGeometry geometry = made();
    QCOMPARE(geometry.lanes(), 3);
    QCOMPARE(geometry.groups().size(), 2);
    QCOMPARE(geometry.groups()[0].lanes, 2);
    QCOMPARE(geometry.groups()[1].platform, Platform::LinkedIn);
    QCOMPARE(geometry.lane(0).top(), LaneGeometry::groupHeight);
    QCOMPARE(geometry.lane(1).top(), geometry.lane(0).bottom());
    QCOMPARE(geometry.groups()[1].top, geometry.lane(1).bottom());
    QCOMPARE(geometry.lane(2).top(), geometry.groups()[1].top + LaneGeometry::groupHeight);
    QCOMPARE(geometry.height(), geometry.lane(2).bottom());
    QCOMPARE(LaneGeometry(QDate(2026, 11, 23), QTimeZone::utc(), 1256, Qt::LeftToRight, {}).height(), 0);
}

void LaneGeometryTest::aLaneIsAsHighAsItsFullestDay()
{
    const LaneGeometry geometry = made();
    QVERIFY(geometry.lane(1).height() > geometry.lane(0).height());
    for (int index = 0; index < 4; ++index) {
        const QRectF chip = geometry.chip({1, 3}, index);
        QVERIFY(geometry.cell({1, 3}).contains(chip));
        if (index > 0)
            QVERIFY(chip.top() > geometry.chip({1, 3}, index - 1).bottom());
    }
    // A fifth that is carried there stays within the lane.
    QVERIFY(geometry.cell({1, 3}).contains(geometry.chip({1, 3}, 4)));
}

void LaneGeometryTest::everyPointFindsItsLane()
{
    const LaneGeometry geometry = made();
    for (int lane = 0; lane < 3; ++lane) {
        for (int day = 0; day < 7; ++day) {
            const QPointF middle = geometry.cell({lane, day}).center();
            QCOMPARE(geometry.laneAt(middle.y()), lane);
            QCOMPARE(geometry.dayAt(middle.x()), day);
        }
    }
    QCOMPARE(geometry.laneAt(-50), 0);
    QCOMPARE(geometry.laneAt(geometry.height() + 50), 2);
    QCOMPARE(LaneGeometry().laneAt(10), -1);
}

void LaneGeometryTest::daysMirrorFromRightToLeft()
{
    const LaneGeometry geometry = made(Qt::RightToLeft);
    QVERIFY(geometry.cell({0, 0}).left() > geometry.cell({0, 6}).left());
    QCOMPARE(geometry.gutter(0).right(), geometry.width());
    QCOMPARE(geometry.gutter(0).left(), geometry.cell({0, 0}).right());
}

void LaneGeometryTest::narrowWindowsGiveTheDaysMoreRoom()
{
    QVERIFY(made(Qt::LeftToRight, 800).gutter(0).width() < made().gutter(0).width());
}

void LaneGeometryTest::theCursorGoesThroughACellAndOn()
{
    const QList<LaneStop> stops{{{0, 2}, 7}, {{0, 2}, 3}, {{1, 2}, 5}};
    LaneCursor cursor{{0, 2}, -1};
    cursor = movedCursor({{0, 1}, -1}, CursorMove::DayAfter, stops, 3);
    QCOMPARE(cursor, (LaneCursor{{0, 2}, 7}));
    cursor = movedCursor(cursor, CursorMove::Later, stops, 3);
    QCOMPARE(cursor, (LaneCursor{{0, 2}, 3}));
    cursor = movedCursor(cursor, CursorMove::Later, stops, 3);
    QCOMPARE(cursor, (LaneCursor{{1, 2}, 5}));
    cursor = movedCursor(cursor, CursorMove::Later, stops, 3);
    QCOMPARE(cursor, (LaneCursor{{2, 2}, -1}));
    QCOMPARE(movedCursor(cursor, CursorMove::Later, stops, 3), cursor); // there is no fourth
    cursor = movedCursor({{1, 2}, 5}, CursorMove::Earlier, stops, 3);
    QCOMPARE(cursor, (LaneCursor{{0, 2}, 3})); // from below onto the last one
}

void LaneGeometryTest::theCursorLeavesTheWeekAtItsEnds()
{
    QCOMPARE(movedCursor(LaneCursor{{1, 0}, -1}, CursorMove::DayBefore, QList<LaneStop>(), 3).cell.day, -1);
    QCOMPARE(movedCursor(LaneCursor{{1, 6}, -1}, CursorMove::DayAfter, QList<LaneStop>(), 3).cell.day, 7);
}

void LaneGeometryTest::theCursorGoesFromSlotToSlot()
{
    const QList<LaneStop> stops{{{0, 2}, 7}, {{1, 0}, 3}, {{2, 6}, 5}};
    QCOMPARE(movedCursor({{0, 2}, 7}, CursorMove::SlotAfter, stops, 3), (LaneCursor{{1, 0}, 3}));
    QCOMPARE(movedCursor({{1, 4}, -1}, CursorMove::SlotBefore, stops, 3), (LaneCursor{{1, 0}, 3}));
    QCOMPARE(movedCursor({{1, 4}, -1}, CursorMove::SlotAfter, stops, 3), (LaneCursor{{2, 6}, 5}));
    QCOMPARE(movedCursor({{1, 4}, -1}, CursorMove::First, stops, 3), (LaneCursor{{0, 2}, 7}));
    QCOMPARE(movedCursor({{1, 4}, -1}, CursorMove::Last, stops, 3), (LaneCursor{{2, 6}, 5}));
}

QTEST_GUILESS_MAIN(LaneGeometryTest)
#include "tst_lanegeometry.moc"
