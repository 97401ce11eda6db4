// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QKeyEvent>

namespace ui {

bool CalendarView::arrangementKey(const QKeyEvent &event)
{
    if (zoomByKey(event))
        return true;
    const auto move = cursorMove(event);
    if (move)
        stepCursor(*move, event.modifiers());
    return move.has_value();
}

bool CalendarView::zoomByKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        setZoom(m_zoom + 1);
    else if (event.key() == Qt::Key_Minus)
        setZoom(m_zoom - 1);
    else if (event.key() == Qt::Key_0)
        setZoom(defaultZoom);
    else
        return false;
    return true;
}

std::optional<CursorMove> CalendarView::cursorMove(const QKeyEvent &event) const
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool onward = (event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    switch (event.key()) {
    case Qt::Key_Up:
        return control ? CursorMove::SlotBefore : CursorMove::Earlier;
    case Qt::Key_Down:
        return control ? CursorMove::SlotAfter : CursorMove::Later;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            return onward ? CursorMove::SlotAfter : CursorMove::SlotBefore;
        return onward ? CursorMove::DayAfter : CursorMove::DayBefore;
    case Qt::Key_PageUp:
        return CursorMove::PageEarlier;
    case Qt::Key_PageDown:
        return CursorMove::PageLater;
    case Qt::Key_Home:
        return CursorMove::First;
    case Qt::Key_End:
        return CursorMove::Last;
    default:
        return std::nullopt;
    }
}

void CalendarView::stepCursor(CursorMove move, Qt::KeyboardModifiers modifiers)
{
    m_cellShown = true;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = int(viewport()->height() * 60 / m_geometry.zoom().pixelsPerHour) - 60;
    WeekCursor next = movedCursor({m_cell, row}, move, stops(), page);
    const WeekPlace from = m_marked ? m_marked->anchor : m_cell;
    if (next.cell.day < 0 || next.cell.day > 6) {
        const int weeks = next.cell.day < 0 ? -1 : 1;
        m_cell = {next.cell.day < 0 ? 6 : 0, next.cell.minute};
        leaveCurrent();
        Q_EMIT weekTurnWanted(weeks);
        Q_EMIT currentCellChanged(currentCell());
        return;
    }
    const bool marks = modifiers.testFlag(Qt::ShiftModifier);
    if (next.row >= 0 && !marks)
        select(model()->index(next.row, 0), QItemSelectionModel::ClearAndSelect);
    else if (!marks)
        selectionModel()->clearSelection();
    if (marks) {
        goToCell(next.cell);
        mark(from, next.cell);
        selectTouched(markRect());
    } else {
        clearMark();
        if (next.row < 0)
            goToCell(next.cell);
    }
    const QRectF place = next.row >= 0 && !chipRect(next.row).isNull() ? chipRect(next.row) : cellRect(m_cell);
    scrollIntoSight(place);
    viewport()->update();
}

/// Alt+arrows: a snap or a day; with Shift an hour or a week.
std::optional<QList<SlotMove>> CalendarView::movesByKey(const QKeyEvent &event) const
{
    const bool far = event.modifiers().testFlag(Qt::ShiftModifier);
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    int minutes = 0;
    int days = 0;
    switch (event.key()) {
    case Qt::Key_Up:
        minutes = far ? -60 : -15;
        break;
    case Qt::Key_Down:
        minutes = far ? 60 : 15;
        break;
    case Qt::Key_Left:
        days = -forward * (far ? 7 : 1);
        break;
    case Qt::Key_Right:
        days = forward * (far ? 7 : 1);
        break;
    default:
        return std::nullopt;
    }
    QList<SlotMove> moves;
    for (const SlotRow &row : rowsToMove())
        moves.append({row, shifted(row.slot.dueAt, days, minutes, m_zone), {}});
    return moves;
}

} // namespace ui
