// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/unscheduledlist.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int leastCard = 250; ///< px

} // namespace

UnscheduledList::UnscheduledList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false); // the tray's ground shows what a drop would come to
}

void UnscheduledList::setArrangement(Arrangement arrangement)
{
    const bool rows = arrangement == Arrangement::Rows;
    setFlow(rows ? LeftToRight : TopToBottom);
    setWrapping(rows);
}

int UnscheduledList::cardWidth() const
{
    const int room = viewport()->width() - 1;
    return room / std::max(1, room / leastCard);
}

void UnscheduledList::cancelDrag()
{
    m_pressed = QPersistentModelIndex();
    if (!std::exchange(m_dragging, false))
        return;
    unsetCursor();
    Q_EMIT dragCancelled();
}

void UnscheduledList::mousePressEvent(QMouseEvent *event)
{
    if (m_dragging && event->button() == Qt::RightButton) {
        cancelDrag();
        m_menuSuppressed = true;
        return;
    }
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    m_pressedAt = event->position().toPoint();
}

void UnscheduledList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging && !m_pressed.isValid())
        return QListView::mouseMoveEvent(event); // hover
    m_pointer = event->globalPosition().toPoint();
    if (m_dragging) {
        Q_EMIT dragMoved(m_pointer, event->modifiers());
        return;
    }
    if ((event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragBegun(std::exchange(m_pressed, {}), m_pointer);
    if (m_dragging) // nobody has stopped it
        Q_EMIT dragMoved(m_pointer, event->modifiers());
}

void UnscheduledList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = QPersistentModelIndex();
    if (!std::exchange(m_dragging, false))
        return;
    unsetCursor();
    Q_EMIT dropped(event->globalPosition().toPoint(), event->modifiers());
}

void UnscheduledList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT placeWanted(index);
}

void UnscheduledList::contextMenuEvent(QContextMenuEvent *event)
{
    if (std::exchange(m_menuSuppressed, false) || m_dragging)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool UnscheduledList::dragByKey(const QKeyEvent &event)
{
    if (!m_dragging)
        return false;
    if (event.key() == Qt::Key_Escape)
        cancelDrag();
    else
        Q_EMIT dragMoved(m_pointer, event.modifiers()); // a finer grid, an axis
    return true;
}

void UnscheduledList::keyPressEvent(QKeyEvent *event)
{
    if (dragByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier) || !currentIndex().isValid())
            return event->ignore();
        Q_EMIT placeWanted(currentIndex());
        return;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void UnscheduledList::keyReleaseEvent(QKeyEvent *event)
{
    if (m_dragging)
        Q_EMIT dragMoved(m_pointer, event->modifiers());
    QListView::keyReleaseEvent(event);
}

void UnscheduledList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace ui
