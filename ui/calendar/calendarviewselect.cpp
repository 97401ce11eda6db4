// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <algorithm>

namespace ui {

QList<CursorStop> CalendarView::stops() const
{
    QList<CursorStop> order;
    for (const int row : rowsInTime())
        order.append({*m_geometry.placeOf(m_rows[row].slot.dueAt), row});
    return order;
}

GridCell CalendarView::currentPlace() const
{
    return {m_geometry.instantAt(m_cell), {}, {}};
}

void CalendarView::setCurrentCell(core::Instant instant)
{
    const auto place = m_geometry.placeOf(instant);
    if (!place)
        return;
    const QList<CursorStop> order = stops();
    const auto there =
        std::ranges::find_if(order, [&](const CursorStop &stop) { return cellOf(stop.place) == cellOf(*place); });
    if (there != order.end())
        return select(model()->index(there->row, 0), QItemSelectionModel::ClearAndSelect);
    selectionModel()->clearSelection();
    goToCell(cellOf(*place));
}

/// Onto a time, away from any slot.
void CalendarView::goToCell(const WeekPlace &cell)
{
    const bool moves = m_cell != cell || currentIndex().isValid();
    m_cell = cell;
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    viewport()->update();
    if (moves)
        Q_EMIT currentCellChanged(currentCell());
}

void CalendarView::adoptPlace(const SlotRow &row)
{
    m_cell = cellOf(*m_geometry.placeOf(row.slot.dueAt));
}

void CalendarView::leaveCurrent()
{
    clearMark();
    selectionModel()->clear();
}

WeekPlace CalendarView::cellAt(const QPointF &at) const
{
    return cellOf({m_geometry.dayAt(at.x()), m_geometry.minuteAt(at.y())});
}

void CalendarView::pressCell(const QPointF &at)
{
    goToCell(cellAt(at));
    m_bandFrom = m_cell;
    clearMark();
}

void CalendarView::moveBand(const QPointF &at)
{
    const WeekPlace end = cellAt(at);
    mark(m_bandFrom, end);
    m_cell = end;
    selectTouched(markRect());
}

void CalendarView::goToCellAt(const QPointF &at)
{
    if (!m_marked || !markRect().contains(at)) {
        clearMark();
        selectionModel()->clearSelection();
    }
    goToCell(cellAt(at));
}

void CalendarView::mark(const WeekPlace &anchor, const WeekPlace &end)
{
    m_marked = Marked{anchor, end};
    viewport()->update();
    Q_EMIT spansChanged();
}

void CalendarView::clearMark()
{
    if (!m_marked)
        return;
    m_marked.reset();
    viewport()->update();
    Q_EMIT spansChanged();
}

QList<TimeSpan> CalendarView::selectedSpans() const
{
    if (!m_marked)
        return {};
    const auto [firstDay, lastDay] = std::minmax(m_marked->anchor.day, m_marked->end.day);
    const auto [first, last] = std::minmax(m_marked->anchor.minute, m_marked->end.minute);
    QList<TimeSpan> spans;
    for (int day = firstDay; day <= lastDay; ++day)
        spans.append({m_geometry.instantAt({day, first}), m_geometry.instantAt({day, last + cellMinutes})});
    return spans;
}

QRectF CalendarView::cellRect(const WeekPlace &cell) const
{
    const QRectF column = m_geometry.column(cell.day);
    const qreal top = m_geometry.yOf(cell.minute);
    return QRectF(column.left() + 1, top, column.width() - 1, m_geometry.yOf(cell.minute + cellMinutes) - top);
}

QRectF CalendarView::markRect() const
{
    return m_marked ? cellRect(m_marked->anchor).united(cellRect(m_marked->end)) : QRectF();
}

} // namespace ui
