// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/calendar/calendarmodel.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (isDragging() && event->button() == Qt::RightButton) {
        cancelDrag();
        m_menuSuppressed = true;
        return;
    }
    m_menuSuppressed = false;
    if (event->button() != Qt::LeftButton)
        return;
    layOut();
    m_cellShown = false;
    const QPointF at = toContent(event->position());
    for (const ChipLayout::Stack &stack : std::as_const(m_layout.stacks)) {
        if (stack.rect.contains(at)) {
            openStack(stack, event->globalPosition().toPoint());
            return;
        }
    }
    m_pressedAt = at;
    m_pressedWith = event->modifiers();
    m_bandFrom.reset();
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid()) {
        pressChip(index, event->modifiers());
        return;
    }
    m_pressed = QPersistentModelIndex();
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_bandKept = adds ? selectionModel()->selection() : QItemSelection();
    if (!adds)
        selectionModel()->clearSelection();
    goToCell(cellOf({m_geometry.dayAt(at.x()), m_geometry.minuteAt(at.y())}));
    m_bandFrom = m_cell;
    clearMark();
}

void CalendarView::pressChip(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    m_pressed = index;
    clearMark();
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_selectOnRelease = false;
        selectUntil(index);
        return;
    }
    // A selected slot may be about to be dragged with all others, or copied with Ctrl.
    m_selectOnRelease = isSelected(index.row());
    if (m_selectOnRelease)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        select(index,
               modifiers.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Select
                                                       : QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = toContent(event->position());
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isValid() && !isDragging() && far) {
        if (model()->flags(m_pressed).testFlag(Qt::ItemIsDragEnabled))
            beginDrag(m_pressed, m_pressedAt);
        else
            Q_EMIT refusedToMove(rowAt(std::exchange(m_pressed, {}).row()));
    }
    if (isDragging())
        moveDrag(event->position().toPoint(), event->modifiers());
    else if (m_bandFrom && event->buttons().testFlag(Qt::LeftButton) && (far || m_marked))
        moveBand(at);
}

void CalendarView::moveBand(const QPointF &at)
{
    const WeekPlace end = cellOf({m_geometry.dayAt(at.x()), m_geometry.minuteAt(at.y())});
    mark(*m_bandFrom, end);
    m_cell = end;
    selectMarked(QItemSelectionModel::ClearAndSelect);
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    m_bandFrom.reset();
    if (isDragging()) {
        moveDrag(event->position().toPoint(), event->modifiers());
        endDrag();
    } else if (pressed.isValid() && m_selectOnRelease) {
        select(pressed,
               m_pressedWith.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Deselect
                                                           : QItemSelectionModel::ClearAndSelect);
    }
    m_selectOnRelease = false;
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    mousePressEvent(event);
    m_bandFrom.reset();
    if (const QModelIndex index = m_pressed; index.isValid()) {
        m_pressed = QPersistentModelIndex();
        Q_EMIT slotActivated(index);
    } else if (!currentIndex().isValid()) {
        Q_EMIT emptyCellActivated(currentCell());
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    if (std::exchange(m_menuSuppressed, false) || isDragging() || !model())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF place = currentIndex().isValid() ? chipRect(currentIndex().row()) : cellRect(m_cell);
        const QPoint below = place.translated(0, -verticalOffset()).bottomLeft().toPoint();
        Q_EMIT contextMenuWanted(currentIndex(), currentCell(), viewport()->mapToGlobal(below));
        return;
    }
    const QPoint pos = viewport()->mapFromGlobal(event->globalPos());
    const QModelIndex index = indexAt(pos);
    if (index.isValid() && isSelected(index.row())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else if (index.isValid()) {
        select(index, QItemSelectionModel::ClearAndSelect);
    } else {
        const QPointF at = toContent(pos);
        const WeekPlace cell = cellOf({m_geometry.dayAt(at.x()), m_geometry.minuteAt(at.y())});
        if (!m_marked || !markRect().contains(at)) {
            clearMark();
            selectionModel()->clearSelection();
        }
        goToCell(cell);
    }
    Q_EMIT contextMenuWanted(index, currentCell(), event->globalPos());
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    const qreal at = event->position().y();
    const double minute = m_geometry.minuteAt(at + verticalOffset());
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    verticalScrollBar()->setValue(int(m_geometry.yOf(minute) - at));
    event->accept();
}

void CalendarView::openStack(const ChipLayout::Stack &stack, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : stack.rows) {
        const SlotRow item = rowAt(row);
        const QString time = core::toLocal(item.slot.dueAt, m_zone).toString(u"HH:mm"_s);
        const QString text = isolated(time) + u"  "_s + isolated(item.title) + u"  "_s + isolated(item.username);
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, index = QPersistentModelIndex(model()->index(row, 0))] {
            select(index, QItemSelectionModel::ClearAndSelect);
        });
    }
    menu->popup(at);
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || isDragging())
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), viewport());
    return true;
}

} // namespace ui
