// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/calendar/calendarmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        return;
    }
    if (!model() || isDragging())
        return event->ignore();
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (!moveByKey(*event))
            event->ignore();
        return;
    }
    if (zoomByKey(*event) || goByKey(*event))
        return;
    if (const auto move = cursorMove(*event)) {
        stepCursor(*move, event->modifiers());
        return;
    }
    event->ignore(); // what is left belongs to the window
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

/// What the keys open or mark where the cursor is.
bool CalendarView::goByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            return false;
        if (currentIndex().isValid())
            Q_EMIT slotActivated(currentIndex());
        else
            Q_EMIT emptyCellActivated(currentCell());
        return true;
    case Qt::Key_Space:
        if (currentIndex().isValid())
            select(currentIndex(), QItemSelectionModel::Toggle);
        return true;
    case Qt::Key_A:
        if (control)
            selectAll();
        return control;
    case Qt::Key_G:
        if (control)
            Q_EMIT goToDateWanted();
        return control;
    default:
        return false;
    }
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
        clearMark();
        selectionModel()->clear();
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
        selectMarked(QItemSelectionModel::ClearAndSelect);
    } else {
        clearMark();
        if (next.row < 0)
            goToCell(next.cell);
    }
    const QRectF place = next.row >= 0 && !chipRect(next.row).isNull() ? chipRect(next.row) : cellRect(m_cell);
    const QRectF visible = visibleContent();
    constexpr int margin = 12;
    if (place.top() - margin < visible.top())
        verticalScrollBar()->setValue(int(place.top()) - margin);
    else if (place.bottom() + margin > visible.bottom())
        verticalScrollBar()->setValue(int(place.bottom() + margin - visible.height()));
    viewport()->update();
}

/// Alt+arrows: a snap or a day; with Shift an hour or a week.
bool CalendarView::moveByKey(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
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
        return false;
    }
    const core::Instant due = rowAt(index.row()).slot.dueAt;
    const QDateTime local = core::toLocal(due, m_zone);
    const core::Instant target = minutes != 0
        ? due + std::chrono::minutes(minutes)
        : wallClock(local.date().addDays(days), local.time().msecsSinceStartOfDay() / 60'000.0, m_zone);
    model()->setData(index, QVariant::fromValue(target), CalendarModel::TimeRole);
    return true;
}

QModelIndex CalendarView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex(); // the cursor walks over empty times too: stepCursor()
}

} // namespace ui
