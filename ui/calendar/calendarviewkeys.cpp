// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/timeedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        return;
    }
    if (isDragging()
        && (event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift || event->key() == Qt::Key_Alt))
        return moveDrag(m_pointer, event->modifiers()); // a copy, an axis, a finer grid
    if (!model() || isDragging())
        return event->ignore();
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (!moveByKey(*event))
            event->ignore();
        return;
    }
    if (zoomByKey(*event) || goByKey(*event) || changeByKey(*event))
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

/// What the keys ask for the selected slots.
bool CalendarView::changeByKey(const QKeyEvent &event)
{
    const bool selected = selectionModel()->hasSelection();
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted(currentCell());
    } else if (event.key() == Qt::Key_Delete && selected) {
        Q_EMIT cancelWanted();
    } else if (event.key() == Qt::Key_P && event.modifiers() == Qt::NoModifier && selected) {
        Q_EMIT pinWanted();
    } else if (event.key() == Qt::Key_F2 && currentIndex().isValid()) {
        editTime(currentIndex());
    } else {
        return false;
    }
    return true;
}

/// The selected slots as many days and minutes further, as far as they can be changed.
QList<SlotMove> CalendarView::movesOfSelected(int days, int minutes) const
{
    QModelIndexList indexes = selectedSlots();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes = {currentIndex()};
    QList<SlotMove> moves;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const SlotRow row = rowAt(index.row());
        if (model()->flags(index).testFlag(Qt::ItemIsEditable))
            moves.append({row, shifted(row.slot.dueAt, days, minutes, m_zone), {}});
    }
    return moves;
}

/// Alt+arrows: a snap or a day; with Shift an hour or a week.
bool CalendarView::moveByKey(const QKeyEvent &event)
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
        return false;
    }
    if (const QList<SlotMove> moves = movesOfSelected(days, minutes); !moves.isEmpty())
        Q_EMIT moveWanted(moves);
    else if (currentIndex().isValid())
        Q_EMIT refusedToMove(rowAt(currentIndex().row()));
    else
        return false;
    return true;
}

/// A field over the chip's time; Enter moves the slot there, Escape and leaving it do not.
void CalendarView::editTime(const QModelIndex &index)
{
    const SlotRow row = rowAt(index.row());
    if (!model()->flags(index).testFlag(Qt::ItemIsEditable))
        return refusedToMove(row);
    scrollTo(index);
    auto *field = new TimeEdit(row, m_zone, viewport());
    const QRect chip = visualRect(index);
    field->setGeometry(QRect(chip.topLeft(), QSize(std::max(chip.width(), 96), 32)));
    connect(field, &TimeEdit::entered, this, [this, row](core::Instant at) {
        setFocus();
        if (at != row.slot.dueAt)
            Q_EMIT moveWanted({{row, at, {}}});
    });
    connect(field, &TimeEdit::left, this, [this] { setFocus(); });
    field->show();
    field->setFocus();
}

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    if (isDragging())
        moveDrag(m_pointer, event->modifiers());
    QAbstractItemView::keyReleaseEvent(event);
}

QModelIndex CalendarView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex(); // the cursor walks over empty times too: stepCursor()
}

} // namespace ui
