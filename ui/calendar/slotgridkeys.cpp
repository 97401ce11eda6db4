// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QKeyEvent>

#include "ui/calendar/slotgrid.h"
#include "ui/calendar/timeedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void SlotGrid::keyPressEvent(QKeyEvent *event)
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
    if (!goByKey(*event) && !changeByKey(*event) && !arrangementKey(*event))
        event->ignore(); // what is left belongs to the window
}

/// What the keys open or mark where the cursor is.
bool SlotGrid::goByKey(const QKeyEvent &event)
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
            Q_EMIT emptyCellActivated(currentPlace());
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

/// What the keys ask for the selected slots.
bool SlotGrid::changeByKey(const QKeyEvent &event)
{
    const bool selected = selectionModel()->hasSelection();
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted(currentPlace());
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

QList<SlotRow> SlotGrid::rowsToMove() const
{
    QModelIndexList indexes = selectedSlots();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes = {currentIndex()};
    QList<SlotRow> rows;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (model()->flags(index).testFlag(Qt::ItemIsEditable))
            rows.append(rowAt(index.row()));
    }
    return rows;
}

bool SlotGrid::moveByKey(const QKeyEvent &event)
{
    const auto moves = movesByKey(event);
    if (!moves)
        return false;
    if (!moves->isEmpty())
        Q_EMIT moveWanted(*moves);
    else if (currentIndex().isValid() && rowsToMove().isEmpty())
        Q_EMIT refusedToMove(rowAt(currentIndex().row()));
    else
        return currentIndex().isValid();
    return true;
}

/// A field over the chip's time; Enter moves the slot there, Escape and leaving it do not.
void SlotGrid::editTime(const QModelIndex &index)
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

void SlotGrid::keyReleaseEvent(QKeyEvent *event)
{
    if (isDragging())
        moveDrag(m_pointer, event->modifiers());
    QAbstractItemView::keyReleaseEvent(event);
}

QModelIndex SlotGrid::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex(); // the cursor walks over empty cells too: arrangementKey()
}

} // namespace ui
