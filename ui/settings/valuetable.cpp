// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/valuetable.h"

#include "ui/common/tableroles.h"

#include <algorithm>

namespace ui {

ValueTable::ValueTable(const QStringList &headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{
}

void ValueTable::setRows(const QList<Row> &rows)
{
    const bool inPlace = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!inPlace) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ValueTable::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ValueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ValueTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_rows[index.row()].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::CheckStateRole:
        return cell.tick ? QVariant(*cell.tick ? Qt::Checked : Qt::Unchecked) : QVariant();
    case tablerole::secondary:
        return cell.secondary;
    case tablerole::action:
        return cell.action;
    case tablerole::tone:
        return int(cell.tone);
    case tablerole::tile:
        return cell.tile ? QVariant(int(*cell.tile)) : QVariant();
    case tablerole::strong:
        return index.column() == 0;
    default:
        return {};
    }
}

QVariant ValueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_headers.size())
        return {};
    return m_headers[section];
}

Qt::ItemFlags ValueTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row &row = m_rows[index.row()];
    if (row.enabled)
        flags |= Qt::ItemIsEnabled;
    if (row.enabled && row.cells[index.column()].tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ValueTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT tickWanted(m_rows[index.row()].id, value.toInt() == Qt::Checked);
    return true;
}

} // namespace ui
