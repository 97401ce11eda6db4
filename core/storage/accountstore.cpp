// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accountstore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns = u"id, platform, username, status, language, timezone, cooldown_until, publisher, given_risk, "
                        u"last_used_at, total_posts, "
                        "success_rate, avg_engagement, row_version, retired_at, two_person"_s;

Account readAccount(const Statement &row)
{
    Account account;
    account.id = row.text(0);
    account.platform = platformFromName(row.text(1)).value_or(account.platform);
    account.username = row.text(2);
    account.status = accountStatusFromName(row.text(3)).value_or(AccountStatus::Suspended);
    account.language = row.text(4);
    account.timezone = row.text(5);
    account.cooldownUntil = row.optionalInstant(6);
    account.publisher = row.text(7);
    account.givenRisk = row.real(8);
    account.lastUsed = row.optionalInstant(9);
    account.metrics = {int(row.integer(10)), row.real(11), row.real(12)};
    account.version = row.integer(13);
    account.retiredAt = row.optionalInstant(14);
    account.twoPersonRule = row.flag(15);
    return account;
}

AccountEvent readEvent(const Statement &row)
{
    return {accountEventFromName(row.text(1)).value_or(AccountEventKind::Failure), row.instant(2), row.text(3)};
}

} // namespace

Result<void> AccountStore::insert(const Account &account, Instant now)
{
    DE_TRY(m_db.prepare(u"INSERT INTO account (%1, created_at, updated_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns))
               .bind(account.id, platformName(account.platform), account.username, accountStatusName(account.status),
                     account.language, account.timezone, account.cooldownUntil, account.publisher, account.givenRisk,
                     account.lastUsed, account.metrics.totalPosts, account.metrics.successRate,
                     account.metrics.avgEngagement, account.version, account.retiredAt, account.twoPersonRule, now, now)
               .run());
    for (const AccountEvent &event : account.events)
        DE_TRY(addEvent(account.id, event));
    return {};
}

Result<bool> AccountStore::update(Account &account, Instant now)
{
    const auto updated =
        m_db.prepare(u"UPDATE account SET platform = ?, username = ?, status = ?, language = ?, timezone = ?, "
                     "cooldown_until = ?, publisher = ?, given_risk = ?, last_used_at = ?, total_posts = ?, "
                     "success_rate = ?, avg_engagement = ?, retired_at = ?, two_person = ?, updated_at = ?, "
                     "row_version = row_version + 1 "
                     "WHERE id = ? AND row_version = ?"_s)
            .bind(platformName(account.platform), account.username, accountStatusName(account.status), account.language,
                  account.timezone, account.cooldownUntil, account.publisher, account.givenRisk, account.lastUsed,
                  account.metrics.totalPosts, account.metrics.successRate, account.metrics.avgEngagement,
                  account.retiredAt, account.twoPersonRule, now, account.id, account.version)
            .runGuarded();
    if (updated && *updated)
        ++account.version;
    return updated;
}

Result<std::optional<Account>> AccountStore::find(const QString &id)
{
    auto account = m_db.prepare(u"SELECT %1 FROM account WHERE id = ?"_s.arg(columns)).bind(id).row(readAccount);
    if (!account || !*account)
        return account;
    auto events = m_db.prepare(u"SELECT account_id, kind, at, id FROM account_event WHERE account_id = ? ORDER BY at"_s)
                      .bind(id)
                      .rows(readEvent);
    if (!events)
        return tl::unexpected(events.error());
    (*account)->events = std::move(*events);
    return account;
}

Result<QList<Account>> AccountStore::list(const AccountFilter &filter)
{
    const QString platform = filter.platform ? platformName(*filter.platform) : QString();
    auto accounts =
        m_db.prepare(
                u"SELECT %1 FROM account WHERE (platform = ? OR ? = '') AND (retired_at IS NULL OR ? = 0) ORDER BY platform, username"_s
                    .arg(columns))
            .bind(platform, platform, filter.retired == Retired::LeftOut)
            .rows(readAccount);
    if (!accounts)
        return accounts;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < accounts->size(); ++i)
        places.insert(accounts->at(i).id, i);
    DE_TRY(m_db.prepare(
                   u"SELECT account_id, kind, at, id FROM account_event WHERE at >= ? "
                   "AND account_id IN (SELECT id FROM account WHERE platform = ? OR ? = '') ORDER BY account_id, at"_s)
               .bind(filter.eventsSince.value_or(Instant::min()), platform, platform)
               .forEach([&](const Statement &row) {
                   if (const auto place = places.constFind(row.text(0)); place != places.cend())
                       (*accounts)[*place].events.append(readEvent(row));
               }));
    return accounts;
}

Result<QHash<QString, QString>> AccountStore::names()
{
    QHash<QString, QString> names;
    DE_TRY(m_db.prepare(u"SELECT id, username FROM account"_s).forEach([&](const Statement &row) {
        names.insert(row.text(0), row.text(1));
    }));
    return names;
}

Result<void> AccountStore::addEvent(const QString &accountId, const AccountEvent &event)
{
    return m_db.prepare(u"INSERT INTO account_event (account_id, kind, at, id) VALUES (?, ?, ?, ?)"_s)
        .bind(accountId, accountEventName(event.kind), event.at, event.id)
        .run();
}

Result<bool> AccountStore::removeEvent(const QString &accountId, const QString &eventId)
{
    if (eventId.isEmpty())
        return false; // the engine's own have no id
    return m_db.prepare(u"DELETE FROM account_event WHERE account_id = ? AND id = ?"_s)
        .bind(accountId, eventId)
        .runGuarded();
}

} // namespace core
