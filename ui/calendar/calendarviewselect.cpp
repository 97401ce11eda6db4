// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

int CalendarView::tableRows() const
{
    return 24 * 60 / cellMinutes;
}

QString CalendarView::tableRowName(int row) const
{
    return QTime(0, 0).addSecs(row * cellMinutes * 60).toString(u"HH:mm"_s);
}

TableCell CalendarView::tableCellOf(const SlotRow &row) const
{
    const auto place = m_geometry.placeOf(row.slot.dueAt);
    return place ? TableCell{int(place->minute) / cellMinutes, place->day} : TableCell();
}

TableCell CalendarView::currentTableCell() const
{
    return {int(m_cell.minute) / cellMinutes, m_cell.day};
}

TableCell CalendarView::tableCellAt(const QPoint &point) const
{
    const WeekPlace place = cellAt(toContent(point));
    return {int(place.minute) / cellMinutes, place.day};
}

QRect CalendarView::tableCellRect(const TableCell &cell) const
{
    const QRectF rect = cellRect({cell.column, double(cell.row) * cellMinutes});
    return rect.translated(0, -verticalOffset()).toAlignedRect();
}

void CalendarView::goToTableCell(const TableCell &cell)
{
    selectionModel()->clearSelection();
    goToCell({cell.column, double(cell.row) * cellMinutes});
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
