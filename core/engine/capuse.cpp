// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/capuse.h"

#include "core/engine/snapshot.h"
#include "core/storage/accountstore.h"
#include "core/storage/slotstore.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

Result<QList<ListCapUse::Item>> execute(const ListCapUse &query, Snapshot &snapshot)
{
    if (query.to <= query.from || query.to - query.from > 31 * 24h)
        return fail(Error::Code::InvalidField, u"to must lie after from, by at most 31 days"_s, u"/to"_s);
    const auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto accounts = AccountStore(snapshot.database()).list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    QStringList ids;
    for (const Account &account : *accounts)
        ids.append(account.id);
    // A day of an account reaches beyond the span where its clock is another.
    const auto taken = SlotStore(snapshot.database()).taken(ids, query.from - 24h, query.to + 24h);
    if (!taken)
        return tl::unexpected(taken.error());
    QHash<QString, QList<Instant>> posts;
    for (const TakenTime &time : *taken)
        posts[time.accountId].append(time.at);

    QList<ListCapUse::Item> items;
    for (const Account &account : *accounts) {
        const QTimeZone zone = account.timezone.isEmpty() ? rules->zone() : QTimeZone(account.timezone.toUtf8());
        std::map<QDate, int> days;
        const QDate last = localDate(query.to - 1ms, zone);
        for (QDate day = localDate(query.from, zone); day <= last; day = day.addDays(1))
            days.emplace(day, 0);
        for (const Instant at : posts.value(account.id)) {
            if (const auto day = days.find(localDate(at, zone)); day != days.end())
                ++day->second;
        }
        for (const auto &[day, count] : days) {
            if (!account.retiredAt || count > 0)
                items.append({account.id, day, count, rules->platforms.at(account.platform).maxPostsPerDay});
        }
    }
    return items;
}

} // namespace core
