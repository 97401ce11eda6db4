// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/riskreader.h"

namespace ui {

RiskReader::RiskReader(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (!events.changedSlots.isEmpty() || !events.removedSlots.isEmpty() || !events.changedAccounts.isEmpty()
            || !events.changedContents.isEmpty() || events.settings)
            reload();
    });
    connect(&m_desk, &Desk::readableAgain, this, &RiskReader::reload);
}

void RiskReader::show(core::Instant from, core::Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_rows.clear();
    m_leftOut.clear();
    m_loaded = false;
    m_busy = false; // what is on its way belongs to the stretch before
    reload();
}

void RiskReader::reload()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    const int request = ++m_request;
    core::SlotFilter filter;
    filter.from = m_from;
    filter.to = m_to;
    m_desk.ask(core::ListSlots{filter}, this, [this, request](const core::Result<core::ListSlots::Answer> &answer) {
        if (request == m_request)
            onSlots(answer);
    });
}

void RiskReader::onSlots(const core::Result<core::ListSlots::Answer> &answer)
{
    if (!answer)
        return finish(answer.error());
    QList<RiskRow> rows;
    QList<core::Slot> leftOut;
    for (const core::Slot &slot : answer->slots) {
        if (bearsRisk(slot.state))
            rows.append({slot, answer->titles.value(slot.contentId), answer->usernames.value(slot.accountId)});
        else
            leftOut.append(slot);
    }
    const auto onAnswer = [=, this, request = m_request](const core::Result<core::ListAccounts::Answer> &accounts) {
        if (request != m_request)
            return;
        if (accounts) {
            m_rows = rows;
            m_leftOut = leftOut;
        }
        onAccounts(accounts);
    };
    m_desk.ask(core::ListAccounts{}, this, onAnswer);
}

void RiskReader::onAccounts(const core::Result<core::ListAccounts::Answer> &answer)
{
    if (!answer)
        return finish(answer.error());
    m_accounts.clear();
    for (const core::ListAccounts::Item &item : *answer)
        m_accounts.append(item.account);
    m_readAt = m_desk.now();
    m_loaded = true;
    finish(std::nullopt);
}

void RiskReader::finish(const std::optional<core::Error> &error)
{
    m_busy = false;
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT read();
    if (m_again && !m_busy)
        reload();
}

} // namespace ui
