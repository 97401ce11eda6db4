// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QTimeZone>
#include <QWidget>

class QItemSelectionModel;

namespace ui {

class SlotTable;
class TableView;

/// The calendar as a list: the week's slots as rows that can be sorted and ticked. What is selected here is selected in
/// the other views too.
class SlotList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotList)

public:
    /// `model` and `selection` are those of the other views and outlive this one.
    SlotList(QAbstractItemModel &model, QItemSelectionModel &selection, const QTimeZone &zone,
             QWidget *parent = nullptr);

    TableView &table() { return *m_view; }
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// Enter or a double click; of the shared model.
    void slotActivated(const QModelIndex &index);
    /// The menu key or the right button over a slot.
    void menuWanted(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndex toShared(const QModelIndex &index) const;
    QModelIndex fromShared(const QModelIndex &index) const;
    void takeSelection(); ///< From the other views.
    void giveSelection();
    bool tickAt(const QPoint &at);

    QItemSelectionModel &m_selection;
    SlotTable *const m_table;
    QSortFilterProxyModel *const m_sorted;
    TableView *const m_view;
    bool m_syncing = false;
    bool m_ticking = false; ///< The button went down on a tick box.
};

} // namespace ui
