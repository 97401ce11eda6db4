// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/violationmodel.h"

#include <QLocale>

#include "ui/common/enginewords.h"
#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

ViolationModel::ViolationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ViolationModel::show(const QList<core::Violation> &violations, const core::ListSlots::Answer &slotRows,
                          const QTimeZone &zone)
{
    beginResetModel();
    m_violations = violations;
    m_zone = zone;
    m_titles = slotRows.titles;
    m_slots.clear();
    m_moves.clear();
    m_stuck.clear();
    for (const core::Slot &slot : slotRows.slots)
        m_slots.insert(slot.id, slot);
    endResetModel();
}

void ViolationModel::showRepair(const core::RepairProposal &proposal)
{
    m_moves.clear();
    m_stuck.clear();
    for (const core::RepairProposal::Item &item : proposal.moves)
        m_moves.insert(item.slot.id, item.next);
    for (const auto &list : {proposal.unplaced, proposal.waiting}) {
        for (const core::RepairProposal::Item &item : list)
            m_stuck.insert(item.slot.id, item.reason);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NearestColumn), index(rowCount() - 1, NearestColumn));
}

int ViolationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_violations.size());
}

int ViolationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ViolationModel::timeText(core::Instant at) const
{
    return QLocale().toString(core::toLocal(at, m_zone), u"ddd d MMM HH:mm"_s);
}

QString ViolationModel::nearestText(const QString &id) const
{
    const auto stuck = m_stuck.constFind(id);
    return stuck != m_stuck.cend() && !stuck->isEmpty() ? engineText(*stuck, m_zone) : tr("a person decides");
}

QString ViolationModel::title(const QModelIndex &index) const
{
    return m_titles.value(slot(index).contentId, slotId(index));
}

QVariant ViolationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Violation &violation = m_violations[index.row()];
    const core::Slot slot = m_slots.value(violation.slotId);
    const auto move = m_moves.constFind(violation.slotId);
    const bool movable = move != m_moves.cend() && !slot.id.isEmpty(); // both are read, in any order
    const int column = index.column();
    if (role == tablerole::tile)
        return column == SlotColumn && !slot.id.isEmpty() ? QVariant(int(slot.platform)) : QVariant();
    if (role == tablerole::action)
        return column == NearestColumn && movable ? QVariant(tr("Move to %1").arg(timeText(move->dueAt))) : QVariant();
    if (role == tablerole::tone)
        return column == FoundColumn ? QVariant(int(Tone::Danger)) : QVariant();
    if (role == Qt::ToolTipRole && column == FoundColumn)
        return plainTip(engineText(violation.sentence, m_zone));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SlotColumn:
        return title(index);
    case WhenColumn:
        return slot.id.isEmpty() ? QString() : timeText(slot.dueAt);
    case FoundColumn:
        return engineText(violation.sentence, m_zone);
    default:
        return movable ? QString() : nearestText(violation.slotId);
    }
}

QVariant ViolationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Slot"), tr("When"), tr("Rule"), tr("Nearest that fits")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace ui
