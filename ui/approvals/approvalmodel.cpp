// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/approvalmodel.h"

#include <QLocale>

#include "ui/common/longdate.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

ApprovalModel::ApprovalModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, &ApprovalModel::onEvents);
    connect(&m_desk, &Desk::readableAgain, this, &ApprovalModel::reload);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &ApprovalModel::tellAll);
    m_minute.start();
}

int ApprovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items[index.row()];
    const auto group = [this](const Item &of) { return queueGroup(of, m_order, m_desk.now(), m_desk.zone()); };
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return plainTip(item.title);
    case Qt::CheckStateRole:
        return item.slot.expired ? QVariant() : m_marks.contains(item.slot.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: {
        const QDateTime due = core::toLocal(item.slot.dueAt, m_desk.zone());
        return tr("%1, %2, %3, %4, risk %5 %6")
            .arg(item.title, platformWord(item.slot.platform), item.account.username,
                 QLocale().toString(due, u"dddd "_s + longDayFormat() + u" HH:mm"_s), riskText(item.slot.risk.score),
                 riskWord(item.slot.risk.level()));
    }
    case GroupRole:
        return group(item);
    case GroupSizeRole: {
        const QString own = group(item);
        if (index.row() > 0 && group(m_items[index.row() - 1]) == own)
            return 0;
        return int(std::ranges::count_if(m_items, [&](const Item &other) { return group(other) == own; }));
    }
    default:
        return {};
    }
}

bool ApprovalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString &id = m_items[index.row()].slot.id;
    if (value.toInt() == Qt::Checked)
        m_marks.insert(id);
    else
        m_marks.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT marksChanged();
    return true;
}

Qt::ItemFlags ApprovalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !m_items[index.row()].slot.expired ? flags | Qt::ItemIsUserCheckable : flags;
}

QModelIndex ApprovalModel::indexOf(const QString &slotId) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].slot.id == slotId)
            return index(row);
    }
    return {};
}

int ApprovalModel::waitingCount() const
{
    return int(std::ranges::count_if(m_items, [](const Item &item) { return !item.slot.expired; }));
}

void ApprovalModel::setOrder(QueueOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    replace(m_items);
    if (hasMore())
        reload();
}

QList<ApprovalModel::Item> ApprovalModel::marked() const
{
    QList<Item> items;
    for (const Item &item : m_items) {
        if (m_marks.contains(item.slot.id))
            items.append(item);
    }
    return items;
}

void ApprovalModel::mark(int fromRow, int toRow)
{
    for (int row = std::min(fromRow, toRow); row <= std::max(fromRow, toRow); ++row) {
        if (flags(index(row)) & Qt::ItemIsUserCheckable)
            m_marks.insert(m_items[row].slot.id);
    }
    tellAll();
    Q_EMIT marksChanged();
}

void ApprovalModel::clearMarks()
{
    m_marks.clear();
    tellAll();
    Q_EMIT marksChanged();
}

/// Group headings depend on the neighbours and deadlines on the clock, so any row may look different now.
void ApprovalModel::tellAll()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

/// Keeps the rows that stay, so that selection and scroll position survive.
void ApprovalModel::replace(QList<Item> items)
{
    sortQueue(items, m_order);
    QSet<QString> staying;
    for (const Item &item : std::as_const(items))
        staying.insert(item.slot.id);
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (!staying.contains(m_items[row].slot.id)) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < items.size(); ++row) {
        const QString &id = items[row].slot.id;
        const int old = row < m_items.size() && m_items[row].slot.id == id ? row : indexOf(id).row();
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
    tellAll();
    const auto before = m_marks.size();
    for (const Item &item : std::as_const(m_items)) {
        if (item.slot.expired)
            staying.remove(item.slot.id);
    }
    m_marks.intersect(staying);
    if (m_marks.size() != before)
        Q_EMIT marksChanged();
}

void ApprovalModel::onEvents(const core::Events &events)
{
    // Fingerprints depend on content and account too; the queue is short, so it is asked for anew.
    // While an answer is on its way nobody knows what stands in it: any slot may.
    const bool unknown = m_reading.running && !(events.changedSlots.isEmpty() && events.removedSlots.isEmpty());
    const bool touched = std::ranges::any_of(events.changedSlots, [this](const core::Slot &slot) {
        return slot.state == core::SlotState::PendingApproval || slot.expired || indexOf(slot.id).isValid();
    });
    const bool removed =
        std::ranges::any_of(events.removedSlots, [this](const QString &id) { return indexOf(id).isValid(); });
    if (unknown || touched || removed || !events.changedContents.isEmpty() || !events.changedAccounts.isEmpty())
        reload();
}

} // namespace ui
