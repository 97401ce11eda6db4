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
    : RowsModel(desk, parent)
{
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant QueueModel::text(const core::Slot &slot, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(core::toLocal(slot.dueAt, desk().zone()), u"ddd d MMM HH:mm"_s);
    case Title:
        return m_titles.value(slot.contentId, slot.contentId);
    case Account:
        return m_usernames.value(slot.accountId, slot.accountId);
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
    const core::Slot &slot = item(index.row());
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

void QueueModel::read()
{
    core::ListSlots query;
    query.filter.states = {core::SlotState::Approved, core::SlotState::RetryWait, core::SlotState::Claimed,
                           core::SlotState::Sending};
    query.limit = 500;
    askOnce(query, [this](const core::ListSlots::Answer &answer) {
        m_titles = answer.titles;
        m_usernames = answer.usernames;
        take(answer.slots);
        columnChanged(Title);
        columnChanged(Account);
    });
}

bool QueueModel::concerns(const core::Events &events) const
{
    return !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty() || !events.changedContents.isEmpty()
        || !events.changedAccounts.isEmpty();
}

} // namespace ui
