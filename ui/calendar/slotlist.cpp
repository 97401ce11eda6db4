// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotlist.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/calendar/slottable.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

SlotList::SlotList(QAbstractItemModel &model, QItemSelectionModel &selection, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_table(new SlotTable(zone, selection, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new TableView(tr("Slots of the week"), this))
{
    m_table->setSourceModel(&model);
    m_sorted->setSortRole(tablerole::sort);
    m_sorted->setSourceModel(m_table);
    m_view->setObjectName(u"slotList"_s);
    m_view->setModel(m_sorted);
    m_view->sortBy(SlotTable::Time);
    m_view->setOnPage();
    m_view->fitColumns(SlotTable::Title, {SlotTable::Language, SlotTable::Account, SlotTable::Risk},
                       {SlotTable::State});
    m_view->shareRoom(SlotTable::State);
    m_view->setEmptyText(tr("No slots to show in this week"));
    m_view->findChild<QAbstractButton *>()->setObjectName(u"slotListCorner"_s);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &TableView::rowOpened, this,
            [this](const QModelIndex &index) { Q_EMIT slotActivated(toShared(index)); });
    connect(m_view, &TableView::rowSelectionChanged, this, &SlotList::giveSelection);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &SlotList::takeSelection);
    takeSelection();
}

QModelIndex SlotList::toShared(const QModelIndex &index) const
{
    return m_table->mapToSource(m_sorted->mapToSource(index));
}

QModelIndex SlotList::fromShared(const QModelIndex &index) const
{
    return m_sorted->mapFromSource(m_table->index(index.row(), 0));
}

void SlotList::takeSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback syncing(m_syncing, true);
    QItemSelection rows;
    for (const QModelIndex &index : m_selection.selectedIndexes())
        rows.select(fromShared(index), fromShared(index));
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_selection.currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(fromShared(m_selection.currentIndex()),
                                                  QItemSelectionModel::NoUpdate);
}

void SlotList::giveSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback syncing(m_syncing, true);
    QItemSelection rows;
    for (const QModelIndex &index : m_view->selectedRows())
        rows.select(toShared(index), toShared(index));
    m_selection.select(rows, QItemSelectionModel::ClearAndSelect);
    if (m_view->currentIndex().isValid())
        m_selection.setCurrentIndex(toShared(m_view->currentIndex()), QItemSelectionModel::NoUpdate);
}

void SlotList::setZone(const QTimeZone &zone)
{
    m_table->setZone(zone);
}

bool SlotList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (byKey == (watched == m_view) && m_selection.hasSelection()) {
            const QPoint at = m_view->visualRect(m_view->currentIndex()).center();
            Q_EMIT menuWanted(byKey ? m_view->viewport()->mapToGlobal(at) : menu->globalPos());
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress)
        return m_ticking = tickAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease)
        return std::exchange(m_ticking, false);
    return QWidget::eventFilter(watched, event);
}

/// A press on the tick box adds the row or takes it back, and leaves the others.
bool SlotList::tickAt(const QPoint &at)
{
    constexpr int reach = 42;
    const QModelIndex index = m_view->indexAt(at);
    const QRect cell = m_view->visualRect(index);
    const int from = m_view->layoutDirection() == Qt::LeftToRight ? at.x() - cell.left() : cell.right() - at.x();
    if (!index.isValid() || index.column() != 0 || from > reach)
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    return true;
}

} // namespace ui
