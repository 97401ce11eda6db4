// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QFocusEvent>

#include <algorithm>

namespace ui {

QList<CursorStop> CalendarView::stops() const
{
    layOut();
    QList<CursorStop> order;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const auto place = m_geometry.placeOf(m_rows[row].slot.dueAt))
            order.append({*place, row});
    }
    std::ranges::stable_sort(order, {}, [this](const CursorStop &stop) { return m_rows[stop.row].slot.dueAt; });
    return order;
}

bool CalendarView::isSelected(int row) const
{
    return selectionModel()->isSelected(model()->index(row, 0));
}

QModelIndexList CalendarView::selectedSlots() const
{
    QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::ranges::stable_sort(selected, {}, [this](const QModelIndex &index) { return rowAt(index.row()).slot.dueAt; });
    return selected;
}

void CalendarView::select(const QModelIndex &index, QItemSelectionModel::SelectionFlags flags)
{
    m_anchor = index;
    selectionModel()->setCurrentIndex(index, flags);
}

/// All slots in time between the anchor and `index`.
void CalendarView::selectUntil(const QModelIndex &index)
{
    const QList<CursorStop> order = stops();
    const auto from = std::ranges::find(order, m_anchor.isValid() ? m_anchor.row() : index.row(), &CursorStop::row);
    const auto to = std::ranges::find(order, index.row(), &CursorStop::row);
    if (from == order.end() || to == order.end())
        return select(index, QItemSelectionModel::ClearAndSelect);
    QItemSelection between;
    for (auto stop = std::min(from, to); stop <= std::max(from, to); ++stop)
        between.select(model()->index(stop->row, 0), model()->index(stop->row, 0));
    selectionModel()->select(between, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void CalendarView::selectAll()
{
    QItemSelection all;
    for (const CursorStop &stop : stops())
        all.select(model()->index(stop.row, 0), model()->index(stop.row, 0));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

core::Instant CalendarView::currentCell() const
{
    return m_geometry.instantAt(m_cell);
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

void CalendarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    const auto place = current.isValid() ? m_geometry.placeOf(rowAt(current.row()).slot.dueAt) : std::nullopt;
    if (!place)
        return;
    m_cell = cellOf(*place);
    viewport()->update();
    Q_EMIT currentCellChanged(currentCell());
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

/// The slots whose chips the marked times touch, together with what was selected before.
void CalendarView::selectMarked(QItemSelectionModel::SelectionFlags flags)
{
    layOut();
    const QRectF marked = markRect();
    QItemSelection touched = m_bandFrom ? m_bandKept : QItemSelection();
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        const QModelIndex index = model()->index(chip.row, 0);
        if (chip.rect.intersects(marked) && !touched.contains(index))
            touched.select(index, index);
    }
    selectionModel()->select(touched, flags);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row current.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        m_cellShown = true;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace ui
