// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/risktable.h"

#include "core/engine/rulesinforce.h"
#include "core/risk/risk.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto aroundDay = std::chrono::hours(36); // a local day, wherever on Earth it is, lies within

} // namespace

Result<RiskTable> RiskTable::load(const QList<Slot> &list, Database &database, const EngineContext &context,
                                  Instant now)
{
    auto rules = rulesInForce(database, context.config);
    if (!rules)
        return tl::unexpected(rules.error());
    RiskTable table;
    table.m_workspaceZone = rules->zone();
    table.m_rules = std::move(rules->platforms);
    table.m_now = now;
    if (list.isEmpty())
        return table;

    const auto samePlatform = [&](const Slot &slot) { return slot.platform == list.first().platform; };
    AccountFilter filter;
    if (std::ranges::all_of(list, samePlatform))
        filter.platform = list.first().platform;
    auto accounts = AccountStore(database).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (Account &account : *accounts)
        table.m_accounts.insert(account.id, std::move(account));

    const auto [first, last] = std::ranges::minmax(list, {}, &Slot::dueAt);
    QSet<QString> ids;
    for (const Slot &slot : list) {
        if (!slot.accountId.isEmpty())
            ids.insert(slot.accountId);
        if (slot.calendarId.isEmpty() || table.m_calendarZones.contains(slot.calendarId))
            continue;
        const auto calendar = CalendarStore(database).find(slot.calendarId);
        if (!calendar)
            return tl::unexpected(calendar.error());
        if (*calendar)
            table.m_calendarZones.insert(slot.calendarId, QTimeZone((*calendar)->timezone.toUtf8()));
    }
    const auto posts = SlotStore(database).taken(ids.values(), first.dueAt - aroundDay, last.dueAt + aroundDay);
    if (!posts)
        return tl::unexpected(posts.error());
    for (const TakenTime &post : *posts)
        table.m_posts.insert(post.accountId, post);
    return table;
}

void RiskTable::include(const QList<Slot> &list)
{
    QSet<QString> ids;
    for (const Slot &slot : list)
        ids.insert(slot.id);
    m_posts.removeIf([&](const auto &post) { return ids.contains(post.value().slotId); });
    for (const Slot &slot : list)
        m_posts.insert(slot.accountId,
                       {slot.id, slot.planId, slot.accountId, slot.platform, slot.language, slot.dueAt});
}

const Account *RiskTable::account(const QString &id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

Account RiskTable::accountOf(const Slot &slot) const
{
    const Account *known = account(slot.accountId);
    return known ? *known : virtualAccount(slot.platform, slot.language);
}

QTimeZone RiskTable::zoneOf(const Slot &slot) const
{
    const Account *known = account(slot.accountId);
    if (known && !known->timezone.isEmpty())
        return QTimeZone(known->timezone.toUtf8());
    return m_calendarZones.value(slot.calendarId, m_workspaceZone);
}

int RiskTable::postsThatDay(const Slot &slot) const
{
    const QTimeZone zone = zoneOf(slot);
    const QDate day = localDate(slot.dueAt, zone);
    int count = 1;
    for (auto [post, end] = m_posts.equal_range(slot.accountId); post != end; ++post) {
        const bool sameAccount = post->platform == slot.platform
            && (!slot.accountId.isEmpty() || post->language == slot.language); // nobody's account: one a lane
        count += sameAccount && post->slotId != slot.id && localDate(post->at, zone) == day;
    }
    return count;
}

RiskAssessment RiskTable::of(const Slot &slot) const
{
    return assessRisk(accountOf(slot), slot.contentType, postsThatDay(slot), m_rules.at(slot.platform), m_now);
}

double RiskTable::failureRate(const Slot &slot) const
{
    return core::failureRate(historyOf(accountOf(slot), m_now));
}

} // namespace core
