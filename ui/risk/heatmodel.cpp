// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatmodel.h"

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

namespace ui {

HeatModel::HeatModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool HeatModel::hasLinesOf(const HeatGrid &grid) const
{
    return grid.kind == m_grid.kind
        && std::ranges::equal(grid.rows, m_grid.rows, {}, &HeatLine::title, &HeatLine::title)
        && std::ranges::equal(grid.columns, m_grid.columns, {}, &HeatLine::title, &HeatLine::title);
}

void HeatModel::show(HeatGrid grid)
{
    if (grid == m_grid)
        return;
    if (!hasLinesOf(grid)) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    const HeatGrid before = std::exchange(m_grid, std::move(grid));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < m_grid.columns.size(); ++column) {
            if (m_grid.cell(row, column) != before.cell(row, column))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
        if (m_grid.rows[row] != before.rows[row]) {
            const QModelIndex figure = index(row, int(m_grid.columns.size()));
            Q_EMIT dataChanged(figure, figure);
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
        }
    }
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.columns.isEmpty() ? 0 : int(m_grid.columns.size()) + 1;
}

QString HeatModel::figureName(int row) const
{
    const HeatLine &line = m_grid.rows[row];
    if (line.count == 0)
        return tr("%1, no slots").arg(isolated(line.title));
    return tr("%1: %2 %3 %4, %5", "row, what its figure is, risk, band, number of slots")
        .arg(isolated(line.title), m_grid.figureTitle, riskText(line.figure), riskWord(core::riskLevelOf(line.figure)),
             slotCountText(line.count));
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isFigure(index)) {
        const HeatLine &line = m_grid.rows[index.row()];
        if (role == Qt::DisplayRole)
            return line.count > 0 ? riskText(line.figure) : QString();
        if (role == Qt::AccessibleTextRole)
            return figureName(index.row());
        return role == FigureRole && line.count > 0 ? QVariant(line.figure) : QVariant();
    }
    const HeatCell &cell = m_grid.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.count > 0 ? riskText(cell.risk) : QString();
    case Qt::AccessibleTextRole:
        return cell.name;
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_grid.rows.size() ? m_grid.rows[section].title : QVariant();
    if (section == m_grid.columns.size())
        return m_grid.figureTitle;
    return section < m_grid.columns.size() ? m_grid.columns[section].title : QVariant();
}

} // namespace ui
