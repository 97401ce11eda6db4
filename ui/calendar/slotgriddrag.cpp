// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QScrollBar>
#include <QTimerEvent>

#include "ui/calendar/slotgrid.h"
#include "ui/common/page.h"

namespace ui {

namespace {

constexpr int scrollEdge = 32; ///< From the upper and lower edge of the view.
constexpr int turnEdge = 24; ///< From the ends of the week.
constexpr int turnAfter = 700; ///< ms

} // namespace

void SlotGrid::beginDrag(const QModelIndex &index, const QPointF &at)
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

void SlotGrid::takeUp(const SlotRow &row, DropAction action, Judge judge)
{
    cancelDrag();
    m_drag = dragOf({row}, m_zone);
    m_drag->action = action;
    m_drag->isGuest = true;
    m_drag->isOutside = true; // until the pointer comes here
    m_drag->grab = 10;
    m_guestJudge = std::move(judge);
    m_flights.clear();
    if (action == DropAction::Move)
        Q_EMIT dragBegun({row});
}

void SlotGrid::moveGuest(const QPoint &globalPos, Qt::KeyboardModifiers modifiers)
{
    if (!isDragging())
        return;
    const QPoint at = viewport()->mapFromGlobal(globalPos);
    if (m_drag->isOutside && m_drag->pressed.isNull() && viewport()->rect().contains(at))
        m_drag->pressed = toContent(at);
    moveDrag(at, modifiers);
}

void SlotGrid::dropGuest(const QPoint &globalPos, Qt::KeyboardModifiers modifiers)
{
    if (!isDragging())
        return;
    const QPoint at = viewport()->mapFromGlobal(globalPos);
    if (!viewport()->rect().contains(at))
        return putBack();
    moveGuest(globalPos, modifiers);
    endDrag();
}

void SlotGrid::putBack()
{
    cancelDrag();
}

void SlotGrid::judge()
{
    const Judge &judge = m_guestJudge ? m_guestJudge : m_judge;
    if (!judge)
        return;
    m_drag->verdict = judge(m_drag->moves(), m_drag->action);
    if (m_drag->action == DropAction::Make && m_drag->verdict.figures) // its chip has no risk of its own yet
        m_drag->carried.first().row.slot.risk.score = m_drag->verdict.figures->slotRisk.after;
}

/// Whether the pointer is where slots leave the week; a guest is so until it comes to the grid.
bool SlotGrid::goesOutside(const QPoint &at)
{
    const bool away = m_drag->isGuest && !viewport()->rect().contains(at);
    const bool outside = away || (m_outside && m_outside(viewport()->mapToGlobal(at)));
    if (outside == m_drag->isOutside)
        return outside;
    m_drag->isOutside = outside;
    m_autoScroll.stop();
    m_edge.stop();
    m_edgeWeeks = 0;
    viewport()->update();
    Q_EMIT draggedOutside(outside);
    return outside;
}

void SlotGrid::moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_pointer = at;
    if (goesOutside(at))
        return;
    const DropAction action = m_drag->action == DropAction::Make      ? DropAction::Make
        : modifiers.testFlag(Qt::ControlModifier) && !m_drag->isGuest ? DropAction::Copy
                                                                      : DropAction::Move;
    const QList<SlotMove> before = m_drag->moves();
    const bool begins = m_drag->verdict.word.isEmpty();
    QRegion dirty = dragRegion();
    if (action != m_drag->action || begins)
        dirty += visibleContent().toAlignedRect();
    carry(toContent(at), modifiers);
    const QList<SlotMove> moves = m_drag->moves();
    if (moves != before || action != m_drag->action || begins) {
        m_drag->action = action;
        judge();
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

/// By how many weeks the pointer wants the week turned: at an end of it, or on a button that does it.
int SlotGrid::weeksAt(const QPoint &at) const
{
    if (at.y() < 0 || at.y() >= viewport()->height()) {
        const QWidget *under = QApplication::widgetAt(viewport()->mapToGlobal(at));
        return under ? under->property(weekTurnProperty).toInt() : 0;
    }
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    const qreal gutter = columns().gutterBand(0, 1).width();
    const int along = ltr ? at.x() : viewport()->width() - at.x();
    return along < gutter + turnEdge / 2.0 ? -1 : along > viewport()->width() - turnEdge ? 1 : 0;
}

/// Resting there turns it, with the slots in the hand.
void SlotGrid::turnAtEdge(const QPoint &at)
{
    const int weeks = weeksAt(at);
    if (weeks == m_edgeWeeks)
        return;
    m_edgeWeeks = weeks;
    if (weeks == 0)
        m_edge.stop();
    else
        m_edge.start(turnAfter, this);
}

void SlotGrid::judgeAgain()
{
    if (!isDragging() || m_drag->isOutside)
        return;
    judge();
    viewport()->update(dragRegion().translated(0, -verticalOffset()));
}

void SlotGrid::endDrag()
{
    const SlotDrag drag = *m_drag;
    if (drag.isOutside) {
        QList<SlotRow> rows;
        for (const SlotDrag::Carried &slot : drag.carried)
            rows.append(slot.row);
        if (!drag.isGuest && drag.action == DropAction::Move)
            Q_EMIT droppedOutside(rows);
        return cancelDrag();
    }
    QList<QRectF> ghosts;
    for (const SlotDrag::Carried &slot : drag.carried)
        ghosts.append(ghostOf(slot));
    const QPoint place = ghosts.first().translated(0, -verticalOffset()).center().toPoint();
    cancelDrag();
    if (drag.verdict.kind == DropVerdict::Kind::Refused && drag.action == DropAction::Move) {
        layOut();
        for (qsizetype i = 0; i < ghosts.size(); ++i)
            fly(drag.carried[i].row, ghosts[i]);
    }
    Q_EMIT dropped(drag.moves(), drag.action, drag.verdict, viewport()->mapToGlobal(place));
}

void SlotGrid::cancelDrag()
{
    m_pressed = QPersistentModelIndex();
    m_autoScroll.stop();
    m_edge.stop();
    m_edgeWeeks = 0;
    if (!m_drag)
        return;
    m_drag.reset();
    m_guestJudge = {};
    viewport()->update();
    Q_EMIT dragEnded();
}

void SlotGrid::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute.timerId()) {
        followClock();
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
