// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QApplication>
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
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    layOut();
    const QPointF at = toContent(event->position());
    for (const ChipLayout::Stack &stack : std::as_const(m_layout.stacks)) {
        if (stack.rect.contains(at)) {
            openStack(stack, event->globalPosition().toPoint());
            return;
        }
    }
    m_pressed = indexAt(event->position().toPoint());
    m_pressedAt = at;
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
    else
        selectionModel()->clear();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed.isValid() && !isDragging()) {
        const QPointF way = toContent(event->position()) - m_pressedAt;
        if (way.manhattanLength() >= QApplication::startDragDistance()
            && model()->flags(m_pressed).testFlag(Qt::ItemIsDragEnabled))
            beginDrag(m_pressed, m_pressedAt);
    }
    if (isDragging())
        moveDrag(event->position().toPoint(), event->modifiers());
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = QPersistentModelIndex();
    if (isDragging()) {
        moveDrag(event->position().toPoint(), event->modifiers());
        endDrag();
    }
}

void CalendarView::beginDrag(const QModelIndex &index, const QPointF &at)
{
    const SlotRow row = rowAt(index.row());
    const auto origin = m_geometry.placeOf(row.slot.dueAt);
    if (!origin)
        return;
    m_dragIndex = index;
    m_drag = SlotDrag{row, *origin, at, at.y() - chipRect(index.row()).top(), *origin, row.slot.dueAt};
    m_flight.reset();
    invalidate();
}

void CalendarView::moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_pointer = at;
    const int before = m_drag->target.day;
    QRegion dirty = ghostBounds(*m_drag, visibleContent(), m_geometry).toAlignedRect();
    m_drag->target = dragTarget(*m_drag, toContent(at), modifiers, m_geometry);
    m_drag->due = m_drag->target == m_drag->origin ? m_drag->row.slot.dueAt : m_geometry.instantAt(m_drag->target);
    dirty += ghostBounds(*m_drag, visibleContent(), m_geometry).toAlignedRect();
    if (before != m_drag->target.day) {
        dirty += m_geometry.column(before).toAlignedRect();
        dirty += m_geometry.column(m_drag->target.day).toAlignedRect();
    }
    viewport()->update(dirty.translated(0, -verticalOffset()));

    constexpr int edge = 32;
    const bool nearEdge = at.y() < edge || at.y() > viewport()->height() - edge;
    if (nearEdge && !m_autoScroll.isActive())
        m_autoScroll.start(16, this);
    else if (!nearEdge)
        m_autoScroll.stop();
}

void CalendarView::endDrag()
{
    const QModelIndex index = m_dragIndex;
    const SlotDrag drag = *m_drag;
    cancelDrag();
    if (drag.due != drag.row.slot.dueAt)
        model()->setData(index, QVariant::fromValue(drag.due), CalendarModel::TimeRole);
}

void CalendarView::cancelDrag()
{
    m_pressed = QPersistentModelIndex();
    m_dragIndex = QPersistentModelIndex();
    m_drag.reset();
    m_autoScroll.stop();
    invalidate();
}

void CalendarView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute.timerId()) {
        viewport()->update();
        return;
    }
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    if (!isDragging())
        return m_autoScroll.stop();
    const int step = m_pointer.y() < viewport()->height() / 2 ? -8 : 8;
    const int before = verticalOffset();
    verticalScrollBar()->setValue(before + step);
    if (verticalOffset() == before)
        return;
    moveDrag(m_pointer, QApplication::keyboardModifiers());
    viewport()->update();
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier) && moveByKey(*event))
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return setZoom(m_zoom + 1);
        if (event->key() == Qt::Key_Minus)
            return setZoom(m_zoom - 1);
        if (event->key() == Qt::Key_0)
            return setZoom(defaultZoom);
    }
    // Letters belong to the window's shortcuts, not to the type-ahead search of a list.
    const bool plainText = !event->text().isEmpty() && event->text().front().isPrint();
    plainText ? event->ignore() : QAbstractItemView::keyPressEvent(event);
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

QList<int> CalendarView::rowsInOrder() const
{
    layOut();
    QList<int> order;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_geometry.contains(m_rows[row].slot.dueAt))
            order.append(row);
    }
    std::ranges::stable_sort(order, [this](int a, int b) { return m_rows[a].slot.dueAt < m_rows[b].slot.dueAt; });
    return order;
}

QModelIndex CalendarView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QList<int> order = rowsInOrder();
    if (order.isEmpty())
        return {};
    const auto indexOf = [this](int row) { return model()->index(row, 0); };
    const auto at = order.indexOf(currentIndex().row());
    if (at < 0 || action == MoveHome)
        return indexOf(order.first());
    if (action == MoveEnd)
        return indexOf(order.last());
    if (action == MoveUp || action == MovePrevious || action == MovePageUp)
        return indexOf(order[std::max<qsizetype>(0, at - 1)]);
    if (action == MoveDown || action == MoveNext || action == MovePageDown)
        return indexOf(order[std::min(order.size() - 1, at + 1)]);

    // Sideways: the slot nearest in time of day on the next day that has any.
    const bool onward = (action == MoveRight) == (layoutDirection() == Qt::LeftToRight);
    const WeekPlace here = *m_geometry.placeOf(m_rows[order[at]].slot.dueAt);
    int best = order[at];
    double bestDistance = 1e9;
    for (const int row : order) {
        const WeekPlace place = *m_geometry.placeOf(m_rows[row].slot.dueAt);
        const int days = onward ? place.day - here.day : here.day - place.day;
        if (days <= 0)
            continue;
        const double distance = days * 10'000 + std::abs(place.minute - here.minute);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = row;
        }
    }
    return indexOf(best);
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
        connect(action, &QAction::triggered, this,
                [this, index = QPersistentModelIndex(model()->index(row, 0))] { setCurrentIndex(index); });
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
