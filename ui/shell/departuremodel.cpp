// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/departuremodel.h"

#include <QLocale>

#include "ui/common/enginewords.h"
#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

DepartureModel::DepartureModel(const QTimeZone &zone, Hold hold, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
    , m_hold(hold)
{
}

void DepartureModel::show(const core::WhatWouldFire::Answer &answer)
{
    beginResetModel();
    m_answer = answer;
    QSet<QString> held;
    for (const core::Departure &departure : std::as_const(m_answer.departures)) {
        if (leaves(departure) && m_held.contains(departure.slot.id))
            held.insert(departure.slot.id);
    }
    m_held = held;
    endResetModel();
    Q_EMIT heldChanged();
}

bool DepartureModel::leaves(const core::Departure &departure) const
{
    return departure.fate == core::Fate::Leaves || departure.fate == core::Fate::HandedOver;
}

QStringList DepartureModel::held() const
{
    QStringList ids;
    for (const core::Departure &departure : m_answer.departures) {
        if (m_held.contains(departure.slot.id))
            ids.append(departure.slot.id);
    }
    return ids;
}

int DepartureModel::leavingCount() const
{
    return int(std::ranges::count_if(m_answer.departures, [this](const core::Departure &departure) {
        return leaves(departure) && !m_held.contains(departure.slot.id);
    }));
}

void DepartureModel::setAllHeld(bool held)
{
    for (int row = 0; row < rowCount(); ++row)
        setData(index(row, When), held ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int DepartureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.departures.size());
}

int DepartureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

QString DepartureModel::fateText(const core::Departure &departure) const
{
    if (m_held.contains(departure.slot.id))
        return tr("Held: waits for approval again");
    switch (departure.fate) {
    case core::Fate::Leaves:
        return departure.why.isEmpty() ? tr("Leaves") : engineText(departure.why, m_zone);
    case core::Fate::HandedOver:
        return tr("Is handed to a person");
    case core::Fate::Missed:
    case core::Fate::Held:
        return engineText(departure.why, m_zone);
    }
    Q_UNREACHABLE();
}

QString DepartureModel::text(const core::Departure &departure, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(core::toLocal(departure.at, m_zone), u"ddd HH:mm"_s);
    case Title:
        return m_answer.titles.value(departure.slot.contentId, departure.slot.contentId);
    case Account:
        return m_answer.usernames.value(departure.slot.accountId, departure.slot.accountId);
    case Fate:
        return fateText(departure);
    }
    return {};
}

QVariant DepartureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Departure &departure = m_answer.departures[index.row()];
    const bool held = m_held.contains(departure.slot.id);
    switch (role) {
    case Qt::DisplayRole:
        return text(departure, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(departure, index.column()));
    case Qt::CheckStateRole:
        if (index.column() != When || !leaves(departure))
            return {};
        return held ? Qt::Unchecked : Qt::Checked;
    case tablerole::tile:
        return index.column() == Title ? QVariant(int(departure.slot.platform)) : QVariant();
    case tablerole::strong:
        return index.column() == Title;
    case tablerole::tone:
        if (!leaves(departure) || held)
            return int(Tone::Third);
        return int(index.column() == Title ? Tone::Plain : Tone::Second);
    }
    return {};
}

bool DepartureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index.siblingAtColumn(When)).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString id = m_answer.departures[index.row()].slot.id;
    const bool held = value.toInt() == Qt::Unchecked;
    if (held == m_held.contains(id))
        return false;
    held ? (void)m_held.insert(id) : (void)m_held.remove(id);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCountOfAll - 1));
    Q_EMIT heldChanged();
    return true;
}

Qt::ItemFlags DepartureModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == When && m_hold == Hold::Allowed
        && leaves(m_answer.departures[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DepartureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCountOfAll)
        return {};
    const QString words[] = {tr("Leaves"), tr("Slot"), tr("Account"), tr("What happens")};
    return words[section];
}

} // namespace ui
