// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>
#include <QTimeZone>

class QItemSelectionModel;

namespace ui {

/// The slots of a model with SlotRow (CalendarModel::SlotRole) as a table for a TableView: one row each in the model's
/// order, what is known of it in columns. A row is ticked while its slot is selected, and ticking selects. Roles of its
/// own model stand in every column.
class SlotTable final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotTable)

public:
    enum Column { Time, Title, Account, Language, State, Risk };
    static constexpr int columns = 6;

    /// `selection` is of the source model.
    SlotTable(const QTimeZone &zone, QItemSelectionModel &selection, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone); ///< That the times are told in.
    void setSourceModel(QAbstractItemModel *source) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QTimeZone m_zone;
    QItemSelectionModel &m_selection;
};

} // namespace ui
