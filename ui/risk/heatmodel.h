// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "ui/risk/heatgrid.h"

namespace ui {

/// A heatmap's cells as a table; its last column holds the figures of the rows.
class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatModel)

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< HeatCell; invalid in the last column.
        FigureRole, ///< double, 0-1: in the last column, where the row has slots.
    };

    explicit HeatModel(QObject *parent = nullptr);

    /// Cells that differ change in place where rows and columns keep their names.
    void show(HeatGrid grid);
    const HeatGrid &grid() const { return m_grid; }
    bool isFigure(const QModelIndex &index) const { return index.column() == m_grid.columns.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasLinesOf(const HeatGrid &grid) const;
    QString figureName(int row) const;

    HeatGrid m_grid;
};

} // namespace ui
