// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/whyguide.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/calendar/calendarhands.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/whypopover.h"
#include "ui/common/desk.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostLanes = 8; ///< Asked of: one question each.

} // namespace

WhyGuide::WhyGuide(Desk &desk, CalendarHands &hands, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_hands(hands)
{
}

void WhyGuide::watch(SlotGrid &grid)
{
    grid.viewport()->installEventFilter(this);
}

SlotGrid &WhyGuide::grid() const
{
    return m_hands.grid();
}

WhyPopover &WhyGuide::popover()
{
    if (!m_popover) {
        m_popover = new WhyPopover(m_desk, grid().window());
        m_popover->installEventFilter(this);
        connect(m_popover, &WhyPopover::fillWanted, &m_hands, &CalendarHands::make);
        connect(m_popover, &WhyPopover::newWanted, this, &WhyGuide::newWanted);
    }
    return *m_popover;
}

void WhyGuide::explainHere()
{
    m_byPointer = false;
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (list && list != &grid() && list->currentIndex().data(CalendarModel::SlotRole).isValid()) {
        popover().explainSlot(list->currentIndex().data(CalendarModel::SlotRole).value<SlotRow>());
        const QRect row = list->visualRect(list->currentIndex());
        return popover().openAt(QRect(list->viewport()->mapTo(list->window(), row.topLeft()), row.size()),
                                Popover::Focus::Take);
    }
    const QModelIndex current = grid().currentIndex();
    if (current.isValid()) {
        grid().scrollTo(current);
        popover().explainSlot(current.data(CalendarModel::SlotRole).value<SlotRow>());
        return open(grid().visualRect(current), By::Key);
    }
    const GridCell cell = grid().currentPlace();
    QList<SlotRow> asked = lanes();
    if (!cell.accountId.isEmpty())
        asked.removeIf([&](const SlotRow &lane) { return lane.slot.platform != cell.platform; });
    popover().explainEmpty(cell.at, asked);
    open(grid().tableCellRect(grid().currentTableCell()), By::Key);
}

void WhyGuide::open(const QRect &inViewport, By by)
{
    m_byPointer = by == By::Pointer;
    const QRect seen = inViewport.intersected(grid().viewport()->rect());
    QToolTip::hideText();
    popover().openAt(QRect(grid().viewport()->mapTo(grid().window(), seen.topLeft()), seen.size()),
                     by == By::Key ? Popover::Focus::Take : Popover::Focus::Leave);
}

QList<SlotRow> WhyGuide::lanes() const
{
    QList<SlotRow> lanes;
    for (int row = 0; row < grid().model()->rowCount() && lanes.size() < mostLanes; ++row) {
        const auto slot = grid().model()->index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>();
        const auto isAlike = [&](const SlotRow &known) {
            return known.slot.planId == slot.slot.planId && known.slot.platform == slot.slot.platform
                && known.slot.language == slot.slot.language;
        };
        if (!slot.slot.planId.isEmpty() && std::ranges::none_of(lanes, isAlike))
            lanes.append(slot);
    }
    return lanes;
}

bool WhyGuide::isGoodHour(core::Instant at) const
{
    const int hour = core::toLocal(at, m_desk.zone()).time().hour();
    const core::PlatformTable table = m_desk.platforms();
    return at > m_desk.now() && std::ranges::any_of(lanes(), [&](const SlotRow &lane) {
               return table.at(lane.slot.platform).peakHours.contains(hour);
           });
}

void WhyGuide::explainAt(const QPoint &at)
{
    if (const QModelIndex index = grid().indexAt(at); index.isValid()) {
        popover().explainSlot(index.data(CalendarModel::SlotRole).value<SlotRow>());
        return open(grid().visualRect(index), By::Pointer);
    }
    const auto *byTime = qobject_cast<CalendarView *>(&grid()); // a day of an account is no hour
    if (!byTime)
        return;
    const TableCell there = byTime->tableCellAt(at);
    const core::Instant cell = byTime->geometry().instantAt({there.column, double(there.row) * cellMinutes});
    if (!isGoodHour(cell))
        return;
    popover().explainEmpty(cell, lanes());
    open(QRect(at, QSize(1, 1)).adjusted(-8, -8, 8, 8), By::Pointer);
}

void WhyGuide::onPointer(const QPoint &at)
{
    m_pointer = at;
    m_linger.start(lingerMs, this);
    if (!m_popover || !m_popover->isVisible() || !m_byPointer)
        return;
    m_linger.stop();
    if (m_popover->holds(grid().viewport()->mapTo(grid().window(), at)))
        m_leave.stop();
    else if (!m_leave.isActive())
        m_leave.start(leaveMs, this);
}

bool WhyGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popover) {
        if (event->type() == QEvent::Enter)
            m_leave.stop();
        else if (event->type() == QEvent::Leave && m_byPointer)
            m_leave.start(leaveMs, this);
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton)
            onPointer(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Leave:
        m_linger.stop();
        break;
    default:
        break;
    }
    return false;
}

void WhyGuide::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_linger.timerId()) {
        m_linger.stop();
        const bool busy = grid().isDragging() || QApplication::activePopupWidget()
            || (m_popover && m_popover->isVisible()) || !grid().isActiveWindow();
        if (!busy)
            explainAt(m_pointer);
    } else if (event->timerId() == m_leave.timerId()) {
        m_leave.stop();
        if (m_popover && m_byPointer)
            m_popover->closeUp();
    }
}

} // namespace ui
