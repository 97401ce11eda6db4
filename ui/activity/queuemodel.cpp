// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/queuemodel.h"

#include <QLocale>

#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

QueueModel::QueueModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, &QueueModel::onEvents);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.slots.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant QueueModel::text(const core::Slot &slot, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(core::toLocal(slot.dueAt, m_desk.zone()), u"ddd d MMM HH:mm"_s);
    case Title:
        return m_answer.titles.value(slot.contentId, slot.contentId);
    case Account:
        return m_answer.usernames.value(slot.accountId, slot.accountId);
    case Language:
        return slot.language.toUpper();
    case State:
        return lookWord(lookOf(slot));
    case Risk:
        return riskText(slot.risk.score);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Slot &slot = m_answer.slots[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(slot, column);
    case tablerole::strong:
        return column == Title;
    case tablerole::tile:
        return column == Account ? QVariant(int(slot.platform)) : QVariant();
    case tablerole::look:
        return column == State ? QVariant(int(lookOf(slot))) : QVariant();
    case tablerole::risk:
        return column == Risk ? QVariant(slot.risk.score) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
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
    default:
        return tr("Risk");
    }
}

void QueueModel::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    core::ListSlots query;
    query.filter.states = {core::SlotState::Approved, core::SlotState::RetryWait, core::SlotState::Claimed,
                           core::SlotState::Sending};
    query.limit = 500;
    m_desk.ask(query, this, [this](const core::Result<core::ListSlots::Answer> &answer) {
        m_loading = false;
        if (std::exchange(m_again, false))
            return reload();
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        beginResetModel(); // the order is that of time, and any change may be one of time
        m_answer = *answer;
        endResetModel();
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void QueueModel::onEvents(const core::Events &events)
{
    if (m_loaded && (!events.changedSlots.isEmpty() || !events.removedSlots.isEmpty()))
        reload();
}

} // namespace ui
