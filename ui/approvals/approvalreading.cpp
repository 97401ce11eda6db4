// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ApprovalModel that reads the queue from the engine, page after page.

#include "ui/approvals/approvalmodel.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>

namespace ui {

namespace {

constexpr int pageSize = 100;
constexpr int mostExpired = 500;
constexpr std::chrono::days expiredFor(7); ///< What nobody has decided for a week is history.

} // namespace

bool ApprovalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !m_reading.running;
}

void ApprovalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = {.running = true, .wanted = waitingCount() + pageSize, .cursor = m_cursor};
    for (const Item &item : std::as_const(m_items)) {
        if (!item.slot.expired)
            m_reading.items.append(item);
    }
    read();
}

void ApprovalModel::reload()
{
    if (m_reading.running) {
        m_reading.again = true;
        return;
    }
    const qsizetype asMany = std::max<qsizetype>(pageSize, waitingCount());
    const qsizetype wanted = m_order == QueueOrder::Due ? asMany : std::numeric_limits<qsizetype>::max();
    m_reading = {.running = true, .wanted = wanted};
    read();
}

void ApprovalModel::read()
{
    core::ListApprovals query;
    query.limit = pageSize;
    query.cursor = m_reading.cursor;
    m_desk.ask(query, this, [this](const core::Result<core::ListApprovals::Answer> &answer) {
        if (startedOver())
            return;
        answer ? onPage(*answer) : fail(answer.error());
    });
}

void ApprovalModel::onPage(const core::ListApprovals::Answer &answer)
{
    m_reading.items += answer.items;
    m_reading.cursor = answer.nextCursor;
    if (!m_reading.cursor.isEmpty() && m_reading.items.size() < m_reading.wanted)
        return read();

    core::ListApprovals late;
    late.state = core::ApprovalState::Expired;
    late.limit = mostExpired;
    m_desk.ask(late, this, [this](const core::Result<core::ListApprovals::Answer> &expired) {
        if (startedOver())
            return;
        expired ? onExpired(*expired) : fail(expired.error());
    });
}

void ApprovalModel::onExpired(const core::ListApprovals::Answer &answer)
{
    const Reading done = std::exchange(m_reading, {});
    m_cursor = done.cursor;
    m_loaded = true;
    QList<Item> items = done.items;
    std::ranges::copy_if(answer.items, std::back_inserter(items),
                         [this](const Item &item) { return item.slot.dueAt > m_desk.now() - expiredFor; });
    replace(items);
    Q_EMIT loaded();
}

/// Whether something has changed since the question was asked; then it is asked again from the start.
bool ApprovalModel::startedOver()
{
    if (!m_reading.again)
        return false;
    m_reading = {};
    reload();
    return true;
}

void ApprovalModel::fail(const core::Error &error)
{
    m_reading = {};
    Q_EMIT loadFailed(error);
}

} // namespace ui
