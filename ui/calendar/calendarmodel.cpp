// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarmodel.h"

#include <QLocale>

#include "core/safety/statemachine.h"
#include "ui/common/enginewords.h"
#include "ui/common/listtext.h"
#include "ui/common/longdate.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString describe(const SlotRow &row, const QTimeZone &zone)
{
    const core::Slot &slot = row.slot;
    const QDateTime due = core::toLocal(slot.dueAt, zone);
    QStringList parts{platformWord(slot.platform),
                      QLocale().toString(due, u"dddd "_s + longDayFormat() + u" HH:mm"_s),
                      isolated(row.username),
                      isolated(row.title),
                      slot.language.toUpper(),
                      lookWord(lookOf(slot)),
                      CalendarModel::tr("risk %1 %2").arg(riskText(slot.risk.score), riskWord(slot.risk.level()))};
    if (slot.pinned)
        parts.append(CalendarModel::tr("pinned"));
    if (!slot.reason.isEmpty())
        parts.append(engineText(slot.reason, zone));
    parts.removeAll(QString());
    return listText(parts);
}

CalendarModel::CalendarModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, &CalendarModel::onEvents);
    connect(&m_desk, &Desk::readableAgain, this, &CalendarModel::reload);
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SlotRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(row, m_desk.zone());
    case SlotRole:
        return QVariant::fromValue(row);
    case TimeRole:
        return QVariant::fromValue(row.slot.dueAt);
    default:
        return {};
    }
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const SlotRow &row = m_rows[index.row()];
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool free = core::stateAfterEdit(row.slot.state).has_value() && !row.wanted;
    return free ? plain | Qt::ItemIsDragEnabled | Qt::ItemIsEditable : plain;
}

bool CalendarModel::expect(const QList<SlotMove> &moves)
{
    for (const SlotMove &move : moves) {
        if (m_wanted.contains(move.row.slot.id))
            return false;
    }
    for (const SlotMove &move : moves) {
        const int row = rowOf(move.row.slot.id);
        if (row < 0)
            continue;
        m_wanted.insert(move.row.slot.id, move);
        m_rows[row].wanted = move.to;
        m_rows[row].wantedAccount = move.accountId;
        Q_EMIT dataChanged(index(row), index(row));
    }
    return true;
}

void CalendarModel::settle(const QStringList &slotIds, const QList<core::Slot> &now)
{
    for (const core::Slot &slot : now)
        upsert({slot, m_titles.value(slot.contentId), m_usernames.value(slot.accountId), {}, {}});
    for (const QString &id : slotIds) {
        m_wanted.remove(id);
        const int row = rowOf(id);
        if (row < 0 || !m_rows[row].wanted)
            continue;
        m_rows[row].wanted.reset();
        m_rows[row].wantedAccount.clear();
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void CalendarModel::show(core::Instant from, core::Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        m_rowById.clear();
        endRemoveRows();
    }
    reload();
}

void CalendarModel::reload()
{
    m_loading = true;
    m_changedMeanwhile = false;
    core::SlotFilter filter;
    filter.from = m_from;
    filter.to = m_to;
    const auto onAnswer = [this, request = ++m_request](const core::Result<core::ListSlots::Answer> &answer) {
        if (request != m_request)
            return;
        m_loading = false;
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        onLoaded(*answer);
        // What was read may be older than an event that came while it was on its way.
        if (m_changedMeanwhile)
            reload();
        else
            Q_EMIT loaded();
    };
    m_desk.ask(core::ListSlots{filter}, this, onAnswer);
}

void CalendarModel::onLoaded(const core::ListSlots::Answer &answer)
{
    m_titles.insert(answer.titles);
    m_usernames.insert(answer.usernames);
    QSet<QString> present;
    for (const core::Slot &slot : answer.slots)
        present.insert(slot.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!present.contains(m_rows[row].slot.id))
            removeAt(row);
    }
    for (const core::Slot &slot : answer.slots)
        upsert({slot, m_titles.value(slot.contentId), m_usernames.value(slot.accountId), {}, {}});
}

void CalendarModel::onEvents(const core::Events &events)
{
    m_changedMeanwhile = m_changedMeanwhile || m_loading;
    for (const QString &id : events.removedSlots) {
        if (const int row = rowOf(id); row >= 0)
            removeAt(row);
    }
    bool unknownNames = !events.changedAccounts.isEmpty() || !events.changedContents.isEmpty();
    for (const core::Slot &slot : events.changedSlots) {
        upsert({slot, m_titles.value(slot.contentId), m_usernames.value(slot.accountId), {}, {}});
        unknownNames = unknownNames
            || (belongs(slot)
                && ((!slot.contentId.isEmpty() && !m_titles.contains(slot.contentId))
                    || (!slot.accountId.isEmpty() && !m_usernames.contains(slot.accountId))));
    }
    if (unknownNames && !m_loading)
        reload();
}

bool CalendarModel::belongs(const core::Slot &slot) const
{
    return m_from <= slot.dueAt && slot.dueAt < m_to && slot.state != core::SlotState::Cancelled;
}

void CalendarModel::upsert(SlotRow changed)
{
    const int row = rowOf(changed.slot.id);
    if (!belongs(changed.slot)) {
        if (row >= 0)
            removeAt(row);
        return;
    }
    // Kept by id: the week may have been turned away and back meanwhile.
    if (const auto move = m_wanted.constFind(changed.slot.id); move != m_wanted.cend()) {
        const bool thereNow = move->accountId.isEmpty() || move->accountId == changed.slot.accountId;
        if (move->to == changed.slot.dueAt && thereNow) {
            m_wanted.erase(move);
        } else {
            changed.wanted = move->to;
            changed.wantedAccount = move->accountId;
        }
    }
    if (row < 0) {
        const int end = int(m_rows.size());
        beginInsertRows({}, end, end);
        m_rowById.insert(changed.slot.id, end);
        m_rows.append(std::move(changed));
        endInsertRows();
        return;
    }
    // An event that is overtaken by the answer to our own command brings nothing new.
    if (changed.slot.version < m_rows[row].slot.version || changed == m_rows[row])
        return;
    m_rows[row] = std::move(changed);
    Q_EMIT dataChanged(index(row), index(row));
}

void CalendarModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rowById.remove(m_rows[row].slot.id);
    m_rows.removeAt(row);
    for (int later = row; later < m_rows.size(); ++later)
        m_rowById[m_rows[later].slot.id] = later;
    endRemoveRows();
}

QModelIndex CalendarModel::indexOf(const QString &slotId) const
{
    const int row = rowOf(slotId);
    return row < 0 ? QModelIndex() : index(row);
}

} // namespace ui
