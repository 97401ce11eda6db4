// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/accountoutlook.h"

#include <QHash>

#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/risk/risk.h"
#include "core/storage/accountstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysBack = 28;
constexpr int daysAhead = 7;

/// Posts as long as they stand for a publication, and those that have been one.
Result<QList<Instant>> postsBetween(const QString &accountId, Instant from, Instant to, Database &database)
{
    const auto taken = SlotStore(database).taken({accountId}, from, to);
    if (!taken)
        return tl::unexpected(taken.error());
    QList<Instant> posts;
    for (const TakenTime &post : *taken)
        posts.append(post.at);
    return posts;
}

Result<QList<Slot>> ratedSlots(const QString &accountId, Instant from, Instant to, Snapshot &snapshot)
{
    auto coming = SlotStore(snapshot.database()).occupying({accountId}, from, to);
    if (!coming)
        return coming;
    const auto risks = RiskTable::load(*coming, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    for (Slot &slot : *coming)
        slot.risk = risks->of(slot);
    std::ranges::sort(*coming, {}, &Slot::dueAt);
    return coming;
}

} // namespace

AccountStanding standingOf(const Account &account, Instant now)
{
    if (account.retiredAt)
        return AccountStanding::Retired;
    if (account.status == AccountStatus::Banned)
        return AccountStanding::Banned;
    if (account.status == AccountStatus::Suspended)
        return AccountStanding::Suspended;
    return mayPostAt(account, now) ? AccountStanding::Ready : AccountStanding::CoolingDown;
}

QList<AccountDay> accountDays(const Account &account, ContentType type, const QList<Instant> &posts,
                              const PlatformRules &rules, const QTimeZone &zone, Instant now)
{
    QHash<QDate, int> counts;
    for (const Instant post : posts)
        ++counts[localDate(post, zone)];
    const QDate today = localDate(now, zone);
    QList<AccountDay> days;
    for (int offset = -daysBack; offset <= daysAhead; ++offset) {
        AccountDay day;
        day.day = today.addDays(offset);
        day.posts = counts.value(day.day);
        const Instant end = startOfDay(day.day.addDays(1), zone);
        const Instant at = offset == 0 ? now : offset < 0 ? end : startOfDay(day.day, zone);
        Account then = account;
        if (offset < 0) // whether it was open then is not on record
            then.status = AccountStatus::Active;
        else if (account.status == AccountStatus::Cooldown && mayPostAt(account, at))
            then.status = AccountStatus::Active;
        day.risk = assessRisk(then, type, std::max(1, day.posts), rules, at);
        days.append(day);
    }
    return days;
}

Result<AccountOutlook::Answer> execute(const AccountOutlook &query, Snapshot &snapshot)
{
    const auto account = AccountStore(snapshot.database()).find(query.accountId);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return fail(Error::Code::NotFound, u"There is no account with this id"_s, u"/accountId"_s);
    const auto inForce = snapshot.rules();
    if (!inForce)
        return tl::unexpected(inForce.error());

    AccountOutlook::Answer answer;
    answer.account = **account;
    answer.standing = standingOf(answer.account, snapshot.now());
    answer.timezone = answer.account.timezone.isEmpty() ? inForce->timezone : answer.account.timezone;
    const QTimeZone zone(answer.timezone.toUtf8());
    const QDate today = localDate(snapshot.now(), zone);
    const Instant end = startOfDay(today.addDays(daysAhead + 1), zone);
    const auto posts =
        postsBetween(answer.account.id, startOfDay(today.addDays(-daysBack), zone), end, snapshot.database());
    if (!posts)
        return tl::unexpected(posts.error());
    auto coming = ratedSlots(answer.account.id, snapshot.now(), end, snapshot);
    if (!coming)
        return tl::unexpected(coming.error());

    const PlatformRules &rules = inForce->platforms.at(answer.account.platform);
    answer.days = accountDays(answer.account, rules.contentTypes.first(), *posts, rules, zone, snapshot.now());
    answer.risk = assessRisk(answer.account, rules.contentTypes.first(), 0, rules, snapshot.now());
    QList<Instant> ahead;
    std::ranges::copy_if(*posts, std::back_inserter(ahead), [&](Instant at) { return at >= snapshot.now(); });
    answer.week = limitUse(ahead, rules, zone);
    answer.coming = std::move(*coming);
    return answer;
}

} // namespace core
