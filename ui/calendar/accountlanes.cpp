// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/accountlanes.h"

#include "core/engine/accountoutlook.h"
#include "ui/accounts/accountsmodel.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ui {

AccountLanes::AccountLanes(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_accountsWanted, false))
            readAccounts();
        readLoads();
    });
    connect(&m_desk, &Desk::changed, this, &AccountLanes::onEvents);
    connect(&m_desk, &Desk::readableAgain, this, [this] {
        m_accountsWanted = true;
        m_soon.start(0);
    });
}

void AccountLanes::show(QDate firstDay)
{
    m_firstDay = firstDay;
    m_soon.start(0);
}

void AccountLanes::onEvents(const core::Events &events)
{
    m_accountsWanted = m_accountsWanted || !events.changedAccounts.isEmpty();
    if (!events.changedAccounts.isEmpty() || !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty()
        || events.settings || events.workspace)
        m_soon.start(20);
}

void AccountLanes::readAccounts()
{
    const core::ListAccounts query{{}, core::ListAccounts::Which::All};
    m_desk.ask(query, this, [this](const core::Result<core::ListAccounts::Answer> &answer) {
        if (!answer)
            return; // what was known before stands
        m_accounts.clear();
        for (const core::ListAccounts::Item &item : *answer)
            m_accounts.append(item.account);
        std::ranges::sort(m_accounts, [](const core::Account &a, const core::Account &b) {
            return a.platform != b.platform ? a.platform < b.platform
                                            : a.username.compare(b.username, Qt::CaseInsensitive) < 0;
        });
        Q_EMIT changed();
    });
}

void AccountLanes::readLoads()
{
    if (!m_firstDay.isValid())
        return;
    const core::Instant week = core::startOfDay(m_firstDay, m_desk.zone());
    const auto take = [this](const core::Result<core::ListCapUse::Answer> &answer) {
        if (!answer)
            return;
        bool news = false;
        for (const core::ListCapUse::Item &item : *answer) {
            Load &load = m_loads[{item.accountId, item.day}];
            news = news || load != Load{item.posts, item.cap};
            load = {item.posts, item.cap};
        }
        if (news)
            Q_EMIT changed();
    };
    m_desk.ask(core::ListCapUse{week, week + 7 * 24h}, this, take);
    const core::Instant now = m_desk.now();
    if (now < week || now >= week + 7 * 24h)
        m_desk.ask(core::ListCapUse{now, now + 1ms}, this, take);
}

const core::Account *AccountLanes::find(const QString &accountId) const
{
    const auto found = std::ranges::find(m_accounts, accountId, &core::Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

std::optional<AccountLanes::Load> AccountLanes::loadOf(const QString &accountId, QDate day) const
{
    const auto found = m_loads.constFind({accountId, day});
    return found == m_loads.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AccountLanes::Load> AccountLanes::loadToday(const QString &accountId) const
{
    const core::Account *account = find(accountId);
    return account ? loadOf(accountId, core::localDate(m_desk.now(), zoneOf(*account))) : std::nullopt;
}

std::optional<AccountLanes::Load> AccountLanes::loadOf(QDate day) const
{
    std::optional<Load> all;
    for (const core::Account &account : m_accounts) {
        if (const auto load = loadOf(account.id, day)) {
            all = all.value_or(Load());
            all->posts += load->posts;
            all->cap += load->cap;
        }
    }
    return all;
}

QTimeZone AccountLanes::zoneOf(const core::Account &account) const
{
    return account.timezone.isEmpty() ? m_desk.zone() : QTimeZone(account.timezone.toUtf8());
}

QString AccountLanes::stateText(const core::Account &account) const
{
    return accountStateText(account, m_desk.now(), m_desk.zone());
}

bool AccountLanes::isReady(const core::Account &account) const
{
    return core::standingOf(account, m_desk.now()) == core::AccountStanding::Ready;
}

} // namespace ui
