// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QKeyEvent>

#include "ui/calendar/accountview.h"
#include "ui/common/words.h"

#include <algorithm>

namespace ui {

QList<LaneStop> AccountView::stops() const
{
    layOut();
    QList<LaneStop> order;
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) // in order already
        order.append({*placeOf(m_rows[chip.row]), chip.row});
    return order;
}

LanePlace AccountView::cellAt(const QPointF &at) const
{
    layOut();
    return {std::max(0, m_geometry.laneAt(at.y())), m_geometry.dayAt(at.x())};
}

int AccountView::tableRows() const
{
    layOut();
    return m_geometry.lanes();
}

QString AccountView::tableRowName(int row) const
{
    layOut();
    const Lane &lane = m_shown[row];
    return tr("%1, %2", "account and platform").arg(isolated(lane.name), platformWord(lane.platform));
}

TableCell AccountView::tableCellOf(const SlotRow &row) const
{
    layOut();
    const auto place = placeOf(row);
    return place ? TableCell{place->lane, place->day} : TableCell();
}

TableCell AccountView::currentTableCell() const
{
    layOut();
    return {m_cell.lane < m_geometry.lanes() ? m_cell.lane : -1, m_cell.day};
}

TableCell AccountView::tableCellAt(const QPoint &point) const
{
    layOut();
    return {m_geometry.laneAt(toContent(point).y()), m_geometry.dayAt(point.x())};
}

QRect AccountView::tableCellRect(const TableCell &cell) const
{
    layOut();
    return m_geometry.cell({cell.row, cell.column}).translated(0, -verticalOffset()).toAlignedRect();
}

void AccountView::goToTableCell(const TableCell &cell)
{
    selectionModel()->clearSelection();
    goToCell({cell.row, cell.column});
}

QRectF AccountView::cursorRect() const
{
    layOut();
    return m_cell.lane < m_geometry.lanes() ? m_geometry.cell(m_cell) : QRectF();
}

QRectF AccountView::markRect() const
{
    layOut();
    return m_marked && std::max(m_marked->anchor.lane, m_marked->end.lane) < m_geometry.lanes()
        ? m_geometry.cell(m_marked->anchor).united(m_geometry.cell(m_marked->end))
        : QRectF();
}

void AccountView::goToCell(const LanePlace &cell)
{
    const bool moves = m_cell != cell || currentIndex().isValid();
    m_cell = cell;
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    viewport()->update();
    if (moves)
        Q_EMIT currentCellChanged(currentCell());
}

void AccountView::adoptPlace(const SlotRow &row)
{
    layOut();
    if (const auto place = placeOf(row))
        m_cell = *place;
}

void AccountView::mark(const LanePlace &anchor, const LanePlace &end)
{
    m_marked = Marked{anchor, end};
    viewport()->update();
    Q_EMIT spansChanged();
}

void AccountView::clearMark()
{
    if (!m_marked)
        return;
    m_marked.reset();
    viewport()->update();
    Q_EMIT spansChanged();
}

QList<TimeSpan> AccountView::selectedSpans() const
{
    if (!m_marked)
        return {};
    const auto [first, last] = std::minmax(m_marked->anchor.day, m_marked->end.day);
    QList<TimeSpan> spans;
    for (int day = first; day <= last; ++day)
        spans.append({m_geometry.startOf(day), m_geometry.startOf(day + 1)});
    return spans;
}

QStringList AccountView::selectedAccounts() const
{
    if (!m_marked)
        return {};
    const auto [first, last] = std::minmax(m_marked->anchor.lane, m_marked->end.lane);
    QStringList accounts;
    for (int lane = first; lane <= std::min(last, int(m_shown.size()) - 1); ++lane)
        accounts.append(m_shown[lane].accountId);
    return accounts;
}

void AccountView::pressCell(const QPointF &at)
{
    goToCell(cellAt(at));
    m_bandFrom = m_cell;
    clearMark();
}

void AccountView::moveBand(const QPointF &at)
{
    const LanePlace end = cellAt(at);
    mark(m_bandFrom, end);
    m_cell = end;
    selectTouched(markRect());
}

void AccountView::goToCellAt(const QPointF &at)
{
    if (!m_marked || !markRect().contains(at)) {
        clearMark();
        selectionModel()->clearSelection();
    }
    goToCell(cellAt(at));
}

bool AccountView::arrangementKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool onward = (event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    switch (event.key()) {
    case Qt::Key_Up:
        stepCursor(control ? CursorMove::SlotBefore : CursorMove::Earlier, event.modifiers());
        return true;
    case Qt::Key_Down:
        stepCursor(control ? CursorMove::SlotAfter : CursorMove::Later, event.modifiers());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            stepCursor(onward ? CursorMove::SlotAfter : CursorMove::SlotBefore, event.modifiers());
        else
            stepCursor(onward ? CursorMove::DayAfter : CursorMove::DayBefore, event.modifiers());
        return true;
    case Qt::Key_PageUp:
        stepCursor(CursorMove::PageEarlier, event.modifiers());
        return true;
    case Qt::Key_PageDown:
        stepCursor(CursorMove::PageLater, event.modifiers());
        return true;
    case Qt::Key_Home:
        stepCursor(CursorMove::First, event.modifiers());
        return true;
    case Qt::Key_End:
        stepCursor(CursorMove::Last, event.modifiers());
        return true;
    default:
        return false;
    }
}

void AccountView::stepCursor(CursorMove move, Qt::KeyboardModifiers modifiers)
{
    m_cellShown = true;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const LaneCursor next = movedCursor({m_cell, row}, move, stops(), m_geometry.lanes());
    const LanePlace from = m_marked ? m_marked->anchor : m_cell;
    if (next.cell.day < 0 || next.cell.day > 6) {
        const int weeks = next.cell.day < 0 ? -1 : 1;
        m_cell.day = next.cell.day < 0 ? 6 : 0;
        clearMark();
        selectionModel()->clear();
        Q_EMIT weekTurnWanted(weeks);
        Q_EMIT currentCellChanged(currentCell());
        return;
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        goToCell(next.cell);
        mark(from, next.cell);
        selectTouched(markRect());
    } else {
        clearMark();
        if (next.row >= 0) {
            select(model()->index(next.row, 0), QItemSelectionModel::ClearAndSelect);
        } else {
            selectionModel()->clearSelection();
            goToCell(next.cell);
        }
    }
    scrollIntoSight(next.row >= 0 && !chipRect(next.row).isNull() ? chipRect(next.row) : cursorRect());
    viewport()->update();
}

/// Alt+arrows: a day, with Shift a week; up and down to the next lane of the same platform.
std::optional<QList<SlotMove>> AccountView::movesByKey(const QKeyEvent &event) const
{
    layOut();
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    int days = 0;
    int lanes = 0;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        days = (event.key() == Qt::Key_Right ? forward : -forward)
            * (event.modifiers().testFlag(Qt::ShiftModifier) ? 7 : 1);
    else if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        lanes = event.key() == Qt::Key_Down ? 1 : -1;
    else
        return std::nullopt;
    QList<SlotMove> moves;
    for (const SlotRow &row : rowsToMove()) {
        QString account;
        if (lanes != 0) {
            const int next = laneOf(row.slot) + lanes;
            if (next < 0 || next >= m_shown.size() || m_shown[next].platform != row.slot.platform)
                continue;
            account = m_shown[next].accountId;
        }
        moves.append({row, shifted(row.slot.dueAt, days, 0, m_zone), account});
    }
    return moves;
}

} // namespace ui
