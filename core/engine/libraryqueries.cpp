// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/libraryqueries.h"

#include "core/engine/insightcache.h"
#include "core/engine/learned.h"
#include "core/engine/planningbasis.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/snapshot.h"
#include "core/engine/trendcommands.h"
#include "core/planning/velocity.h"
#include "core/risk/risk.h"
#include "core/routing/platformrouter.h"
#include "core/storage/accountstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/stamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

ContentType firstType(const PlatformRules &rules)
{
    return rules.contentTypes.first();
}

/// What holds of platforms right now.
struct Outlooks {
    RulesInForce rules = {};
    QList<Trend> trends = {};

    const PlatformRules &of(Platform platform) const { return rules.platforms.at(platform); }
    Trend trend(Platform platform, Instant now) const { return trendInForce(platform, of(platform), trends, now); }
};

Result<Outlooks> outlooks(Snapshot &snapshot)
{
    auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    auto trends = knownTrends(snapshot.database());
    if (!trends)
        return tl::unexpected(trends.error());
    return Outlooks{std::move(*rules), std::move(*trends)};
}

/// The coming free week of a platform: its accounts with their languages as lanes, nothing taken yet.
PlanningInput freeWeek(Platform platform, const QList<Account> &accounts, const Outlooks &known,
                       const Snapshot &snapshot, SafetyMode mode)
{
    const Config &config = snapshot.context().config;
    const PlatformRules &rules = known.of(platform);
    const QTimeZone zone = known.rules.zone();
    PlanningInput input;
    input.week = Week(localDate(snapshot.now(), zone).addDays(1), zone);
    input.earliest = input.week.begin();
    input.rules = known.rules.platforms;
    input.trends.insert(platform, known.trend(platform, snapshot.now()));
    QStringList languages;
    for (const Account &account : accounts) {
        input.accounts.append(plannerAccount(account, firstType(rules), rules, 0, zone, mode, snapshot.now()));
        const QString language = account.language.isEmpty() ? config.languages.first() : account.language;
        if (!languages.contains(language))
            languages.append(language);
    }
    if (accounts.isEmpty()) {
        languages = {u"en"_s};
        PlannerAccount nobody =
            plannerAccount(virtualAccount(platform, u"en"_s), firstType(rules), rules, 0, zone, mode, snapshot.now());
        nobody.isVirtual = true;
        input.accounts.append(nobody);
    }
    for (const QString &language : std::as_const(languages)) {
        const QString audience = known.rules.audienceZones.value(language);
        input.lanes.append({platform, language, audience.isEmpty() ? zone : QTimeZone(audience.toUtf8()), 1});
    }
    return input;
}

/// Asking for it plans the week a dozen times, so it is kept until accounts, outcomes or rules change, or the week
/// begins on another day.
Result<double> keptOptimalVelocity(Platform platform, const QList<Account> &accounts, const Outlooks &known,
                                   Snapshot &snapshot, SafetyMode mode)
{
    const auto stamp = planningStamp(snapshot.database());
    if (!stamp)
        return tl::unexpected(stamp.error());
    const auto learned = learnedSoFar(snapshot.database(), snapshot.context(), snapshot.now());
    if (!learned)
        return tl::unexpected(learned.error());
    PlanningInput input = freeWeek(platform, accounts, known, snapshot, mode);
    for (PlannerLane &lane : input.lanes)
        lane.learned = (*learned)->audience.curve(lane.platform, lane.language);
    const QByteArray key = *stamp + input.week.firstDay().toString(Qt::ISODate).toLatin1();
    const auto optimal = snapshot.context().insights->velocity[size_t(platform)].get(
        key, [&] { return optimalVelocity(input, platform); });
    return *optimal;
}

PlatformProspect prospectOf(Platform platform, const QList<Account> &accounts, const Outlooks &known,
                            const Snapshot &snapshot)
{
    const PlatformRules &rules = known.of(platform);
    PlatformProspect prospect;
    prospect.platform = platform;
    prospect.trend = known.trend(platform, snapshot.now()).score;
    for (const Account &account : accounts) {
        if (account.platform != platform)
            continue;
        prospect.hasAccounts = true;
        if (!mayPostAt(account, snapshot.now()))
            continue;
        const double risk = riskWithoutVelocity(account, firstType(rules), rules, snapshot.now());
        prospect.lowestRisk = std::min(prospect.lowestRisk.value_or(1), risk);
    }
    return prospect;
}

} // namespace

Result<QList<ListAccounts::Item>> execute(const ListAccounts &query, Snapshot &snapshot)
{
    AccountFilter filter;
    filter.platform = query.platform;
    filter.retired = query.which == ListAccounts::Which::All ? Retired::Included : Retired::LeftOut;
    const auto accounts = AccountStore(snapshot.database()).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto inForce = snapshot.rules();
    if (!inForce)
        return tl::unexpected(inForce.error());
    QList<ListAccounts::Item> items;
    for (const Account &account : *accounts) {
        const PlatformRules &rules = inForce->platforms.at(account.platform);
        items.append({account, assessRisk(account, firstType(rules), 0, rules, snapshot.now())});
    }
    return items;
}

Result<Content> execute(const GetContent &query, Snapshot &snapshot)
{
    const auto content = ContentStore(snapshot.database()).find(query.contentId);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return fail(Error::Code::NotFound, u"The library holds no content with this id"_s, u"/contentId"_s);
    return **content;
}

Result<ListContents::Answer> execute(const ListContents &query, Snapshot &snapshot)
{
    ContentStore store(snapshot.database());
    auto page = store.list({.text = query.search,
                            .contentType = query.contentType,
                            .language = query.language,
                            .platform = query.platform,
                            .retired = query.which == ListContents::Which::Retired},
                           {query.limit, query.cursor});
    if (!page)
        return tl::unexpected(page.error());
    QStringList ids;
    for (const Content &content : std::as_const(page->items))
        ids.append(content.contentId);
    auto coming = store.comingSlots(ids, snapshot.now());
    if (!coming)
        return tl::unexpected(coming.error());
    return ListContents::Answer{std::move(page->items), page->nextCursor, std::move(*coming)};
}

Result<GetVelocity::Answer> execute(const GetVelocity &query, Snapshot &snapshot)
{
    AccountFilter filter;
    filter.platform = query.platform;
    filter.retired = Retired::LeftOut;
    const auto accounts = AccountStore(snapshot.database()).list(filter);
    const auto safety = snapshot.safety();
    if (!accounts || !safety)
        return tl::unexpected(accounts ? safety.error() : accounts.error());
    const auto known = outlooks(snapshot);
    if (!known)
        return tl::unexpected(known.error());
    GetVelocity::Answer answer;
    answer.rules = known->of(query.platform);
    const VelocityProfile profile = velocityProfile(query.platform, answer.rules);
    for (int hour = 0; hour < int(profile.engagementMultiplier.size()); ++hour)
        answer.engagementMultiplier.insert(hour, profile.engagementMultiplier[size_t(hour)]);
    const auto optimal = keptOptimalVelocity(query.platform, *accounts, *known, snapshot, safety->mode);
    if (!optimal)
        return tl::unexpected(optimal.error());
    answer.optimalVelocity = *optimal;
    return answer;
}

Result<QList<Trend>> execute(const GetTrends &query, Snapshot &snapshot)
{
    const auto known = outlooks(snapshot);
    if (!known)
        return tl::unexpected(known.error());
    QList<Trend> trends;
    for (const Platform platform : query.platforms)
        trends.append(known->trend(platform, snapshot.now()));
    return trends;
}

Result<QList<RankPlatforms::Item>> execute(const RankPlatforms &query, Snapshot &snapshot)
{
    const auto accounts = AccountStore(snapshot.database()).list({.retired = Retired::LeftOut});
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto known = outlooks(snapshot);
    if (!known)
        return tl::unexpected(known.error());
    QList<PlatformProspect> prospects;
    for (const Platform platform : query.available)
        prospects.append(prospectOf(platform, *accounts, *known, snapshot));
    QList<RankPlatforms::Item> items;
    for (const PlatformScore &score : rankPlatforms(prospects))
        items.append({score.platform, score.score});
    return items;
}

} // namespace core
