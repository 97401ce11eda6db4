// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/mitigationmodel.h"

#include <QLocale>

#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QVariant tileOf(const QString &slotId, const MitigationNames &names)
{
    const auto row = names.slotRows.constFind(slotId);
    return row == names.slotRows.cend() ? QVariant() : QVariant(int(row->slot.platform));
}

} // namespace

QString MitigationNames::title(const QString &slotId) const
{
    return slotRows.value(slotId).title;
}

QString MitigationNames::place(const core::Move &move) const
{
    const QString when = QLocale().toString(core::toLocal(move.at, zone), u"ddd d MMM HH:mm"_s);
    const QString who = usernames.value(move.accountId);
    return who.isEmpty() ? when : MitigationModel::tr("%1, %2", "time and account").arg(when, isolated(who));
}

MitigationModel::MitigationModel(const core::ListMitigations::Answer &proposals, MitigationNames names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_proposals(proposals)
    , m_names(std::move(names))
    , m_chosen(proposals.all.size(), true)
{
}

QList<core::MitigatePlan::Choice> MitigationModel::chosen() const
{
    QList<core::MitigatePlan::Choice> choices;
    for (qsizetype i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i])
            choices.append({m_proposals.all[i].mitigation.move, m_proposals.all[i].version});
    }
    return choices;
}

int MitigationModel::chosenCount() const
{
    return int(std::ranges::count(m_chosen, true));
}

core::BoardFigures MitigationModel::figures() const
{
    core::BoardFigures figures = m_proposals.now;
    for (qsizetype i = 0; i < m_chosen.size(); ++i) {
        const core::Mitigation &move = m_proposals.all[i].mitigation;
        if (!m_chosen[i])
            continue;
        figures.averageRisk += move.after.averageRisk - move.before.averageRisk;
        figures.reach += move.after.reach - move.before.reach;
    }
    return figures;
}

int MitigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.all.size());
}

int MitigationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MitigationModel::text(const core::Mitigation &mitigation, int column) const
{
    switch (column) {
    case SlotColumn:
        return m_names.title(mitigation.move.slotId);
    case FromColumn:
        return m_names.place(mitigation.from);
    case ToColumn:
        return m_names.place(mitigation.move);
    case BeforeColumn:
        return riskText(mitigation.riskBefore);
    default:
        return riskText(mitigation.riskAfter);
    }
}

QVariant MitigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Mitigation &mitigation = m_proposals.all[index.row()].mitigation;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(mitigation, column);
    case Qt::CheckStateRole:
        return column == SlotColumn ? QVariant(m_chosen[index.row()] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= BeforeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case tablerole::tile:
        return column == SlotColumn ? tileOf(mitigation.move.slotId, m_names) : QVariant();
    case tablerole::strong:
        return column == SlotColumn;
    case tablerole::risk:
        return column == BeforeColumn ? QVariant(mitigation.riskBefore)
            : column == AfterColumn   ? QVariant(mitigation.riskAfter)
                                      : QVariant();
    default:
        return {};
    }
}

QVariant MitigationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Slot"), tr("From"), tr("To"), tr("Risk now"), tr("Risk then")};
    return section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags MitigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == SlotColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

bool MitigationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    if (m_chosen[index.row()] == wanted)
        return true;
    m_chosen[index.row()] = wanted;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

UnmitigatedModel::UnmitigatedModel(QList<core::ListMitigations::Answer::Left> left, MitigationNames names,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_left(std::move(left))
    , m_names(std::move(names))
{
}

int UnmitigatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_left.size());
}

int UnmitigatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnmitigatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &left = m_left[index.row()];
    if (role == tablerole::tile && index.column() == SlotColumn)
        return tileOf(left.slotId, m_names);
    if (role == tablerole::risk && index.column() == RiskColumn)
        return left.risk;
    if (role != Qt::DisplayRole)
        return {};
    const core::Slot slot = m_names.slotRows.value(left.slotId).slot;
    switch (index.column()) {
    case SlotColumn:
        return m_names.title(left.slotId);
    case WhenColumn:
        return slot.id.isEmpty() ? QString() : m_names.place({slot.id, slot.accountId, slot.dueAt});
    case RiskColumn:
        return riskText(left.risk);
    default:
        return unmitigatedText(left.reason);
    }
}

QVariant UnmitigatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Slot"), tr("When"), tr("Risk"), tr("Why it stays")};
    return section < ColumnCount ? titles[section] : QVariant();
}

QString unmitigatedText(const QString &reason)
{
    if (reason == "CRITICAL"_L1)
        return UnmitigatedModel::tr("Critical: move it, give it another account or cancel it yourself");
    if (reason == "APPROVED"_L1)
        return UnmitigatedModel::tr("Approved as it stands");
    if (reason == "ON_ITS_WAY"_L1)
        return UnmitigatedModel::tr("On its way already");
    if (reason == "PINNED"_L1)
        return UnmitigatedModel::tr("Pinned by hand");
    if (reason == "NO_ACCOUNT"_L1)
        return UnmitigatedModel::tr("Its platform has no account yet");
    return UnmitigatedModel::tr("No free place would lower its risk");
}

} // namespace ui
