// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimerEvent>

namespace ui {

namespace {

constexpr int scrollEdge = 32; ///< From the upper and lower edge of the view.
constexpr int turnEdge = 24; ///< From the ends of the week.
constexpr int turnAfter = 700; ///< ms

} // namespace

void CalendarView::beginDrag(const QModelIndex &index, const QPointF &at)
{
    QList<SlotRow> rows{rowAt(index.row())};
    for (const QModelIndex &other : selectedSlots()) {
        if (other != index && model()->flags(other).testFlag(Qt::ItemIsDragEnabled))
            rows.append(rowAt(other.row()));
    }
    m_drag = dragOf(rows, m_zone);
    m_drag->pressed = at;
    m_drag->grab = at.y() - chipRect(index.row()).top();
    m_flights.clear();
    m_selectOnRelease = false;
    viewport()->update();
    Q_EMIT dragBegun(rows);
}

QRegion CalendarView::dragRegion() const
{
    QRegion region = ghostRegion(*m_drag, visibleContent(), m_geometry);
    const auto day = m_firstDay.daysTo(m_drag->lead().target.date);
    if (day >= 0 && day < 7)
        region += m_geometry.column(int(day)).intersected(visibleContent()).toAlignedRect(); // its wash
    return region;
}

void CalendarView::moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_pointer = at;
    const WallTime before = m_drag->lead().target;
    const DropAction action = modifiers.testFlag(Qt::ControlModifier) ? DropAction::Copy : DropAction::Move;
    const WallTime target = dragTarget(*m_drag, toContent(at), modifiers, m_geometry);
    const bool begins = m_drag->verdict.word.isEmpty();
    if (target != before || action != m_drag->action || begins) {
        QRegion dirty = dragRegion();
        if (action != m_drag->action || begins)
            dirty += visibleContent().toAlignedRect();
        m_drag->action = action;
        carryTo(*m_drag, target, m_zone);
        if (m_judge)
            m_drag->verdict = m_judge(m_drag->moves(), action);
        dirty += dragRegion();
        viewport()->update(dirty.translated(0, -verticalOffset()));
    }
    const bool nearEdge = at.y() < scrollEdge || at.y() > viewport()->height() - scrollEdge;
    if (nearEdge && !m_autoScroll.isActive())
        m_autoScroll.start(16, this);
    else if (!nearEdge)
        m_autoScroll.stop();
    turnAtEdge(at);
}

/// Resting on an end of the week turns it, with the slots in the hand.
void CalendarView::turnAtEdge(const QPoint &at)
{
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    const int along = ltr ? at.x() : viewport()->width() - at.x();
    const int weeks = along < WeekGeometry::gutterWidth + turnEdge / 2.0 ? -1
        : along > viewport()->width() - turnEdge                         ? 1
                                                                         : 0;
    if (weeks == m_edgeWeeks)
        return;
    m_edgeWeeks = weeks;
    if (weeks == 0)
        m_edge.stop();
    else
        m_edge.start(turnAfter, this);
}

void CalendarView::judgeAgain()
{
    if (!isDragging() || !m_judge)
        return;
    m_drag->verdict = m_judge(m_drag->moves(), m_drag->action);
    viewport()->update(dragRegion().translated(0, -verticalOffset()));
}

void CalendarView::endDrag()
{
    const SlotDrag drag = *m_drag;
    const QPoint place = ghostRect(drag.lead(), m_geometry).translated(0, -verticalOffset()).center().toPoint();
    cancelDrag();
    if (drag.verdict.kind == DropVerdict::Kind::Refused && drag.action == DropAction::Move) {
        layOut();
        for (const SlotDrag::Carried &slot : drag.carried)
            fly(slot.row, ghostRect(slot, m_geometry));
    }
    Q_EMIT dropped(drag.moves(), drag.action, drag.verdict, viewport()->mapToGlobal(place));
}

void CalendarView::cancelDrag()
{
    m_pressed = QPersistentModelIndex();
    m_autoScroll.stop();
    m_edge.stop();
    m_edgeWeeks = 0;
    if (!m_drag)
        return;
    m_drag.reset();
    viewport()->update();
    Q_EMIT dragEnded();
}

void CalendarView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute.timerId()) {
        viewport()->update();
    } else if (event->timerId() == m_edge.timerId()) {
        if (isDragging())
            Q_EMIT weekTurnWanted(m_edgeWeeks);
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const int before = verticalOffset();
        verticalScrollBar()->setValue(before + (m_pointer.y() < viewport()->height() / 2 ? -8 : 8));
        if (verticalOffset() != before && isDragging())
            moveDrag(m_pointer, QApplication::keyboardModifiers());
    } else {
        QAbstractItemView::timerEvent(event);
    }
}

} // namespace ui
