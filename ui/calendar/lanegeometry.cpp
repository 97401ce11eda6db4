// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/lanegeometry.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

constexpr qreal gutterWidth = 176;
constexpr qreal narrowGutter = 136;
constexpr qreal narrow = 900; ///< Below this width the days need the room more.
constexpr qreal lowest = 68; ///< What name, state and load of an account take.
constexpr qreal padding = 4;
constexpr qreal chipGap = 3;
constexpr int pageOfLanes = 4;

std::tuple<int, int> orderOf(const LanePlace &place)
{
    return {place.lane, place.day};
}

QList<int> rowsIn(const LanePlace &cell, const QList<LaneStop> &stops)
{
    QList<int> rows;
    for (const LaneStop &stop : stops) {
        if (stop.place == cell)
            rows.append(stop.row);
    }
    return rows;
}

enum class Side { First, Last };

LaneCursor entered(const LanePlace &cell, Side side, const QList<LaneStop> &stops)
{
    const QList<int> rows = rowsIn(cell, stops);
    if (rows.isEmpty())
        return {cell, -1};
    return {cell, side == Side::First ? rows.first() : rows.last()};
}

LaneCursor alongLanes(const LaneCursor &from, int step, const QList<LaneStop> &stops, int lanes)
{
    const QList<int> here = rowsIn(from.cell, stops);
    const auto next = here.indexOf(from.row) + step;
    if (std::abs(step) == 1 && from.row >= 0 && next >= 0 && next < here.size())
        return {from.cell, here[next]};
    const LanePlace cell{std::clamp(from.cell.lane + step, 0, std::max(0, lanes - 1)), from.cell.day};
    return cell == from.cell ? from : entered(cell, step > 0 ? Side::First : Side::Last, stops);
}

LaneCursor alongSlots(const LaneCursor &from, int step, const QList<LaneStop> &stops)
{
    const auto onto = [](const LaneStop &stop) { return LaneCursor{stop.place, stop.row}; };
    if (const auto here = std::ranges::find(stops, from.row, &LaneStop::row); here != stops.end()) {
        const auto next = (here - stops.begin()) + step;
        return next < 0 || next >= stops.size() ? from : onto(stops[next]);
    }
    const auto after = std::ranges::find_if(
        stops, [&](const LaneStop &stop) { return orderOf(stop.place) >= orderOf(from.cell); });
    if (step > 0)
        return after == stops.end() ? from : onto(*after);
    return after == stops.begin() ? from : onto(*(after - 1));
}

} // namespace

LaneGeometry::LaneGeometry(QDate firstDay, const QTimeZone &zone, qreal width, Qt::LayoutDirection direction,
                           const QList<LaneNeed> &needs)
    : WeekColumns(firstDay, zone, width, width < narrow ? narrowGutter : gutterWidth, direction)
{
    qreal top = 0;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (i == 0 || needs[i].platform != needs[i - 1].platform) {
            m_groups.append({needs[i].platform, 0, top});
            top += groupHeight;
        }
        ++m_groups.last().lanes;
        m_tops.append(top);
        top += std::max(lowest, 2 * padding + needs[i].most * (chipHeight + chipGap) - chipGap);
        m_bottoms.append(top);
    }
    m_tops.append(top);
}

QRectF LaneGeometry::lane(int lane) const
{
    return QRectF(0, m_tops[lane], width(), m_bottoms[lane] - m_tops[lane]);
}

QRectF LaneGeometry::gutter(int lane) const
{
    return gutterBand(m_tops[lane], m_bottoms[lane] - m_tops[lane]);
}

QRectF LaneGeometry::cell(const LanePlace &place) const
{
    return dayBand(place.day, m_tops[place.lane], m_bottoms[place.lane] - m_tops[place.lane]);
}

QRectF LaneGeometry::chip(const LanePlace &place, int index) const
{
    const QRectF box = cell(place);
    const qreal top = box.top() + padding + index * (chipHeight + chipGap);
    return QRectF(box.left() + (direction() == Qt::LeftToRight ? 4 : 3),
                  std::min(top, box.bottom() - padding - chipHeight), box.width() - 7, chipHeight);
}

int LaneGeometry::laneAt(qreal y) const
{
    const auto below = std::ranges::find_if(m_bottoms, [y](qreal bottom) { return y < bottom; });
    return std::min(int(below - m_bottoms.begin()), int(m_bottoms.size()) - 1);
}

LaneCursor movedCursor(const LaneCursor &from, CursorMove move, const QList<LaneStop> &stops, int lanes)
{
    const LanePlace &cell = from.cell;
    switch (move) {
    case CursorMove::Earlier:
        return alongLanes(from, -1, stops, lanes);
    case CursorMove::Later:
        return alongLanes(from, 1, stops, lanes);
    case CursorMove::DayBefore:
        return entered({cell.lane, cell.day - 1}, Side::First, stops);
    case CursorMove::DayAfter:
        return entered({cell.lane, cell.day + 1}, Side::First, stops);
    case CursorMove::PageEarlier:
        return alongLanes({cell, -1}, -pageOfLanes, stops, lanes);
    case CursorMove::PageLater:
        return alongLanes({cell, -1}, pageOfLanes, stops, lanes);
    case CursorMove::SlotBefore:
        return alongSlots(from, -1, stops);
    case CursorMove::SlotAfter:
        return alongSlots(from, 1, stops);
    case CursorMove::First:
        return stops.isEmpty() ? LaneCursor{} : LaneCursor{stops.first().place, stops.first().row};
    case CursorMove::Last:
        return stops.isEmpty() ? LaneCursor{{std::max(0, lanes - 1), 6}, -1}
                               : LaneCursor{stops.last().place, stops.last().row};
    }
    Q_UNREACHABLE();
}

} // namespace ui
