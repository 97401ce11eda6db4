// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekcursor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double lastCell = 24 * 60 - cellMinutes;

std::pair<int, double> orderOf(const WeekPlace &place)
{
    return {place.day, place.minute};
}

QList<int> rowsIn(const WeekPlace &cell, const QList<CursorStop> &stops)
{
    QList<int> rows;
    for (const CursorStop &stop : stops) {
        if (cellOf(stop.place) == cell)
            rows.append(stop.row);
    }
    return rows;
}

enum class Side { First, Last };

/// Onto the cell: to the slot on that side of it where any begins there.
WeekCursor entered(const WeekPlace &cell, Side side, const QList<CursorStop> &stops)
{
    const QList<int> rows = rowsIn(cell, stops);
    if (rows.isEmpty())
        return {cell, -1};
    return {cell, side == Side::First ? rows.first() : rows.last()};
}

WeekCursor alongTime(const WeekCursor &from, int cells, const QList<CursorStop> &stops)
{
    if (std::abs(cells) == 1) {
        const QList<int> here = rowsIn(from.cell, stops);
        if (const auto next = here.indexOf(from.row) + cells; from.row >= 0 && next >= 0 && next < here.size())
            return {from.cell, here[next]};
    }
    WeekPlace cell = from.cell;
    cell.minute = std::clamp(cell.minute + cells * cellMinutes, 0.0, lastCell);
    if (cell == from.cell)
        return from;
    return entered(cell, cells > 0 ? Side::First : Side::Last, stops);
}

WeekCursor ontoStop(const CursorStop &stop)
{
    return {cellOf(stop.place), stop.row};
}

WeekCursor alongSlots(const WeekCursor &from, int step, const QList<CursorStop> &stops)
{
    const auto here = std::ranges::find(stops, from.row, &CursorStop::row);
    if (here != stops.end()) {
        const auto next = (here - stops.begin()) + step;
        return next < 0 || next >= stops.size() ? from : ontoStop(stops[next]);
    }
    if (step > 0) {
        const auto after = std::ranges::find_if(
            stops, [&](const CursorStop &stop) { return orderOf(stop.place) >= orderOf(from.cell); });
        return after == stops.end() ? from : ontoStop(*after);
    }
    const auto after =
        std::ranges::find_if(stops, [&](const CursorStop &stop) { return orderOf(stop.place) >= orderOf(from.cell); });
    return after == stops.begin() ? from : ontoStop(*(after - 1));
}

} // namespace

WeekPlace cellOf(const WeekPlace &place)
{
    return {place.day, std::clamp(std::floor(place.minute / cellMinutes) * cellMinutes, 0.0, lastCell)};
}

WeekCursor movedCursor(const WeekCursor &from, CursorMove move, const QList<CursorStop> &stops, int page)
{
    const int cells = std::max(2, page / cellMinutes);
    switch (move) {
    case CursorMove::Earlier:
        return alongTime(from, -1, stops);
    case CursorMove::Later:
        return alongTime(from, 1, stops);
    case CursorMove::DayBefore:
        return entered({from.cell.day - 1, from.cell.minute}, Side::First, stops);
    case CursorMove::DayAfter:
        return entered({from.cell.day + 1, from.cell.minute}, Side::First, stops);
    case CursorMove::PageEarlier:
        return alongTime(from, -cells, stops);
    case CursorMove::PageLater:
        return alongTime(from, cells, stops);
    case CursorMove::SlotBefore:
        return alongSlots(from, -1, stops);
    case CursorMove::SlotAfter:
        return alongSlots(from, 1, stops);
    case CursorMove::First:
        return stops.isEmpty() ? WeekCursor{{0, 0}, -1} : ontoStop(stops.first());
    case CursorMove::Last:
        return stops.isEmpty() ? WeekCursor{{6, lastCell}, -1} : ontoStop(stops.last());
    }
    Q_UNREACHABLE();
}

} // namespace ui
