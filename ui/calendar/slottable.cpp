// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slottable.h"

#include <QItemSelectionModel>
#include <QLocale>

#include "ui/calendar/calendarmodel.h"
#include "ui/common/enginewords.h"
#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QVariant words(const SlotRow &row, int column, const QTimeZone &zone)
{
    const core::Slot &slot = row.slot;
    switch (column) {
    case SlotTable::Time:
        return QLocale().toString(core::toLocal(row.wanted.value_or(slot.dueAt), zone), u"ddd d MMM HH:mm"_s);
    case SlotTable::Title:
        return row.title;
    case SlotTable::Account:
        return row.username;
    case SlotTable::Language:
        return slot.language.toUpper();
    case SlotTable::State:
        return lookWord(lookOf(slot));
    case SlotTable::Risk:
        return riskText(slot.risk.score);
    }
    return {};
}

/// What a column is sorted by.
QVariant rank(const SlotRow &row, int column)
{
    switch (column) {
    case SlotTable::Title:
        return row.title.toLower();
    case SlotTable::Time:
        return qlonglong(core::toMs(row.slot.dueAt));
    case SlotTable::Account:
        return row.username.toLower();
    case SlotTable::Language:
        return row.slot.language;
    case SlotTable::State:
        return int(lookOf(row.slot));
    case SlotTable::Risk:
        return row.slot.risk.score;
    }
    return {};
}

QVariant look(const SlotRow &row, int column, int role, const QTimeZone &zone)
{
    if (role == tablerole::tile && column == SlotTable::Time)
        return int(row.slot.platform);
    if (role == tablerole::strong && column == SlotTable::Title)
        return true;
    if (role == tablerole::look && column == SlotTable::State)
        return int(lookOf(row.slot));
    if (role == tablerole::risk && column == SlotTable::Risk)
        return row.slot.risk.score;
    if (role == tablerole::secondary && column == SlotTable::State && !row.slot.reason.isEmpty())
        return engineText(row.slot.reason, zone);
    return {};
}

} // namespace

SlotTable::SlotTable(const QTimeZone &zone, QItemSelectionModel &selection, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_zone(zone)
    , m_selection(selection)
{
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &on, const QItemSelection &off) {
                for (const QModelIndex &each : on.indexes() + off.indexes())
                    Q_EMIT dataChanged(index(each.row(), Time), index(each.row(), Time), {Qt::CheckStateRole});
            });
}

void SlotTable::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void SlotTable::setSourceModel(QAbstractItemModel *source)
{
    QIdentityProxyModel::setSourceModel(source);
    // The base class tells of the first column alone.
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        Q_EMIT dataChanged(index(first.row(), 1), index(last.row(), columns - 1));
    });
}

int SlotTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QModelIndex SlotTable::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SlotTable::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QModelIndex SlotTable::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && sourceModel() ? sourceModel()->index(index.row(), 0) : QModelIndex();
}

QVariant SlotTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    if (role == Qt::CheckStateRole)
        return index.column() != Time ? QVariant() : m_selection.isSelected(source) ? Qt::Checked : Qt::Unchecked;
    if (role < tablerole::base && role != Qt::DisplayRole)
        return source.data(role);
    const auto row = source.data(CalendarModel::SlotRole).value<SlotRow>();
    if (role == Qt::DisplayRole)
        return words(row, index.column(), m_zone);
    if (role == tablerole::sort)
        return rank(row, index.column());
    return look(row, index.column(), role, m_zone);
}

bool SlotTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return QIdentityProxyModel::setData(index, value, role);
    if (!index.isValid() || index.column() != Time)
        return false;
    m_selection.select(mapToSource(index),
                       value.toInt() == Qt::Checked ? QItemSelectionModel::Select : QItemSelectionModel::Deselect);
    return true;
}

Qt::ItemFlags SlotTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Time ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant SlotTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case Title:
        return tr("Title");
    case Account:
        return tr("Account");
    case Language:
        return tr("Language");
    case State:
        return tr("State");
    case Risk:
        return tr("Risk");
    }
    return {};
}

} // namespace ui
