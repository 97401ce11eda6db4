// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/calendar/slotgrid.h"
#include "ui/common/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

bool SlotGrid::isSelected(int row) const
{
    return selectionModel()->isSelected(model()->index(row, 0));
}

QModelIndexList SlotGrid::selectedSlots() const
{
    QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::ranges::stable_sort(selected, {}, [this](const QModelIndex &index) { return rowAt(index.row()).slot.dueAt; });
    return selected;
}

QList<int> SlotGrid::rowsInTime() const
{
    layOut();
    QList<int> order;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (columns().contains(m_rows[row].slot.dueAt))
            order.append(row);
    }
    std::ranges::stable_sort(order, {}, [this](int row) { return m_rows[row].slot.dueAt; });
    return order;
}

void SlotGrid::select(const QModelIndex &index, QItemSelectionModel::SelectionFlags flags)
{
    m_anchor = index;
    selectionModel()->setCurrentIndex(index, flags);
}

/// All slots in time between the anchor and `index`.
void SlotGrid::selectUntil(const QModelIndex &index)
{
    const QList<int> order = rowsInTime();
    const auto from = std::ranges::find(order, m_anchor.isValid() ? m_anchor.row() : index.row());
    const auto to = std::ranges::find(order, index.row());
    if (from == order.end() || to == order.end())
        return select(index, QItemSelectionModel::ClearAndSelect);
    QItemSelection between;
    for (auto row = std::min(from, to); row <= std::max(from, to); ++row)
        between.select(model()->index(*row, 0), model()->index(*row, 0));
    selectionModel()->select(between, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void SlotGrid::selectAll()
{
    QItemSelection all;
    for (const int row : rowsInTime())
        all.select(model()->index(row, 0), model()->index(row, 0));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void SlotGrid::selectTouched(const QRectF &area)
{
    layOut();
    QItemSelection touched = m_banding ? m_bandKept : QItemSelection();
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        const QModelIndex index = model()->index(chip.row, 0);
        if (chip.rect.intersects(area) && !touched.contains(index))
            touched.select(index, index);
    }
    selectionModel()->select(touched, QItemSelectionModel::ClearAndSelect);
}

void SlotGrid::mousePressEvent(QMouseEvent *event)
{
    if (isDragging() && event->button() == Qt::RightButton) {
        cancelDrag();
        m_menuSuppressed = true;
        return;
    }
    m_menuSuppressed = false;
    if (event->button() != Qt::LeftButton || !model())
        return;
    layOut();
    m_cellShown = false;
    const QPointF at = toContent(event->position());
    if (pressStack(at, event->globalPosition().toPoint()))
        return;
    m_pressedAt = at;
    m_pressedWith = event->modifiers();
    m_banding = false;
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid()) {
        pressChip(index, event->modifiers());
        return;
    }
    m_pressed = QPersistentModelIndex();
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_bandKept = adds ? selectionModel()->selection() : QItemSelection();
    if (!adds)
        selectionModel()->clearSelection();
    m_banding = true;
    pressCell(at);
}

void SlotGrid::pressChip(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
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

void SlotGrid::mouseMoveEvent(QMouseEvent *event)
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
    else if (m_banding && event->buttons().testFlag(Qt::LeftButton) && (far || isMarked()))
        moveBand(at);
}

void SlotGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    m_banding = false;
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

void SlotGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    mousePressEvent(event);
    m_banding = false;
    if (const QModelIndex index = m_pressed; index.isValid()) {
        m_pressed = QPersistentModelIndex();
        Q_EMIT slotActivated(index);
    } else if (!currentIndex().isValid()) {
        Q_EMIT emptyCellActivated(currentPlace());
    }
}

void SlotGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (std::exchange(m_menuSuppressed, false) || isDragging() || !model())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF place = currentIndex().isValid() ? chipRect(currentIndex().row()) : cursorRect();
        const QPoint below = place.translated(0, -verticalOffset()).bottomLeft().toPoint();
        Q_EMIT contextMenuWanted(currentIndex(), currentPlace(), viewport()->mapToGlobal(below));
        return;
    }
    const QPoint pos = viewport()->mapFromGlobal(event->globalPos());
    const QModelIndex index = indexAt(pos);
    if (index.isValid() && isSelected(index.row()))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else if (index.isValid())
        select(index, QItemSelectionModel::ClearAndSelect);
    else
        goToCellAt(toContent(pos));
    Q_EMIT contextMenuWanted(index, currentPlace(), event->globalPos());
}

QString SlotGrid::tipAt(const QPoint &point) const
{
    return indexAt(point).data(Qt::ToolTipRole).toString();
}

bool SlotGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || isDragging() || !model())
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainTip(tipAt(help->pos())), viewport());
    return true;
}

} // namespace ui
