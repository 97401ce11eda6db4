// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/approvalmodel.h"

#include <QLocale>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int pageSize = 200;

} // namespace

ApprovalModel::ApprovalModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, &ApprovalModel::onEvents);
}

int ApprovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString ApprovalModel::groupOf(const Item &item) const
{
    const core::Instant now = m_desk.now();
    if (item.decideBefore - now < 1h)
        return tr("Within the hour");
    const QTimeZone zone = m_desk.zone();
    if (core::localDate(item.decideBefore, zone) == core::localDate(now, zone))
        return tr("Later today");
    return tr("Tomorrow and after");
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return plainTip(item.title);
    case Qt::AccessibleTextRole: {
        const QDateTime due = core::toLocal(item.slot.dueAt, m_desk.zone());
        return tr("%1, %2, %3, %4, risk %5 %6")
            .arg(item.title, platformWord(item.slot.platform), item.account.username,
                 QLocale().toString(due, u"dddd d MMMM HH:mm"_s), riskText(item.slot.risk.score),
                 riskWord(item.slot.risk.level()));
    }
    case GroupRole:
        return groupOf(item);
    case GroupSizeRole: {
        const QString group = groupOf(item);
        if (index.row() > 0 && groupOf(m_items[index.row() - 1]) == group)
            return 0;
        return int(std::ranges::count_if(m_items, [&](const Item &other) { return groupOf(other) == group; }));
    }
    default:
        return {};
    }
}

QModelIndex ApprovalModel::indexOf(const QString &slotId) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].slot.id == slotId)
            return index(row);
    }
    return {};
}

void ApprovalModel::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    core::ListApprovals query;
    query.limit = pageSize;
    m_desk.ask(query, this, [this](const core::Result<core::ListApprovals::Answer> &answer) {
        m_loading = false;
        if (m_again) {
            m_again = false;
            reload();
            return;
        }
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        m_hasMore = !answer->nextCursor.isEmpty();
        replace(answer->items);
        m_loaded = true;
        Q_EMIT loaded();
    });
}

/// Keeps the rows that stay, so that selection and scroll position survive.
void ApprovalModel::replace(const QList<Item> &items)
{
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        const auto same = [&](const Item &item) { return item.slot.id == m_items[row].slot.id; };
        if (std::ranges::none_of(items, same)) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < items.size(); ++row) {
        const int old = indexOf(items[row].slot.id).row();
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items[row]);
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_items.move(old, row);
            endMoveRows();
        }
        m_items[row] = items[row];
    }
    if (!m_items.isEmpty()) // group headings depend on the neighbours, so any row may look different now
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

void ApprovalModel::onEvents(const core::Events &events)
{
    // Fingerprints depend on content and account too; the queue is short, so it is asked for anew.
    const bool touched = std::ranges::any_of(events.changedSlots, [this](const core::Slot &slot) {
        return slot.state == core::SlotState::PendingApproval || indexOf(slot.id).isValid();
    });
    const bool removed =
        std::ranges::any_of(events.removedSlots, [this](const QString &id) { return indexOf(id).isValid(); });
    if (touched || removed || !events.changedContents.isEmpty() || !events.changedAccounts.isEmpty())
        reload();
}

} // namespace ui
