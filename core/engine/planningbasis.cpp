// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planningbasis.h"

#include <QSet>

#include "core/advice/fusionreport.h"
#include "core/base/hash.h"
#include "core/engine/blackouts.h"
#include "core/engine/learned.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/trendcommands.h"
#include "core/planning/cellvalue.h"
#include "core/planning/quota.h"
#include "core/risk/risk.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using namespace std::chrono_literals;

/// What `explore: true` asks for; largestExploration is 0.15.
constexpr double exploringShare = 0.10;
/// Observations that a lane has before it explores.
constexpr int leastToExplore = 20;

QTimeZone zoneNamed(const QString &name)
{
    return QTimeZone(name.toUtf8());
}

/// What people told the planner, beside accounts and slots.
struct KnownInputs {
    RulesInForce rules = {};
    QList<Trend> trends = {};
    QList<Blackout> blackouts = {};
};

Result<KnownInputs> knownInputs(Database &database, const Config &config, Instant weekBegin)
{
    auto rules = rulesInForce(database, config);
    if (!rules)
        return tl::unexpected(rules.error());
    auto trends = knownTrends(database);
    if (!trends)
        return tl::unexpected(trends.error());
    auto blackouts = blackoutsFrom(database, weekBegin);
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    return KnownInputs{std::move(*rules), std::move(*trends), std::move(*blackouts)};
}

double meanEngagement(const QList<Account> &accounts, Platform platform)
{
    double sum = 0;
    int count = 0;
    for (const Account &account : accounts) {
        if (account.platform == platform && !account.retiredAt && account.metrics.avgEngagement > 0) {
            sum += account.metrics.avgEngagement;
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

/// A platform that has no account at all gets one of nobody's for each lane: the slots can be seen, but not queued.
void addVirtualAccounts(Platform platform, ContentType type, PlanningBasis &basis, Instant now)
{
    for (const QString &language : basis.request.languages) {
        Account account = virtualAccount(platform, language);
        account.id = u"virtual:%1:%2"_s.arg(platformName(platform), language);
        PlannerAccount planner =
            plannerAccount(account, type, basis.input.rules.at(platform), 0, basis.input.week.zone(), basis.mode, now);
        planner.isVirtual = true;
        basis.input.accounts.append(planner);
    }
}

/// In which zone hours of day are meant for a language: the plan's word, else the setting's, else the plan's own zone.
QTimeZone audienceZone(const QString &language, const PlanningBasis &basis, const RulesInForce &inForce)
{
    const QString name = basis.request.languageTimezones.value(language, inForce.audienceZones.value(language));
    return name.isEmpty() ? basis.input.week.zone() : zoneNamed(name);
}

void addPlatform(Platform platform, const QList<Account> &accounts, const KnownInputs &known, PlanningBasis &basis,
                 Instant now)
{
    PlanningInput &input = basis.input;
    const PlatformRules &rules = input.rules.at(platform);
    for (const QString &language : basis.request.languages)
        input.lanes.append({platform, language, audienceZone(language, basis, known.rules),
                            basis.request.languageShares.value(language, 1)});
    input.trends.insert(platform, trendInForce(platform, rules, known.trends, now));

    const ContentType type = plannedContentType(rules, basis.request.contentType).value_or(rules.contentTypes.first());
    const double mean = meanEngagement(accounts, platform);
    bool any = false;
    for (const Account &account : accounts) {
        if (account.platform != platform || account.retiredAt)
            continue;
        any = true;
        input.accounts.append(plannerAccount(account, type, rules, mean, input.week.zone(), basis.mode, now));
    }
    if (!any)
        addVirtualAccounts(platform, type, basis, now);
}

/// The plan's slots that planning again replaces, also those on nobody's account. Of the latter the pinned ones stay:
/// they take no account's time, but their lane's quota.
Result<void> addStanding(const QString &planId, PlanningBasis &basis, Database &database)
{
    if (planId.isEmpty())
        return {};
    SlotFilter filter{.planId = planId, .states = {SlotState::Planned}};
    if (basis.request.platforms.size() == 1)
        filter.platform = basis.request.platforms.first();
    const auto planned = SlotStore(database).query(filter, {.limit = 0, .cursor = {}});
    if (!planned)
        return tl::unexpected(planned.error());
    for (const Slot &slot : planned->items) {
        if (!basis.request.platforms.contains(slot.platform))
            continue;
        if (!slot.pinned)
            basis.standing.append(slot);
        else if (slot.accountId.isEmpty())
            basis.input.commitments.append({{}, slot.platform, slot.dueAt, slot.language});
    }
    return {};
}

/// What takes the accounts' gaps and caps already, as far before and after the week as a gap or a day can reach.
Result<void> addCommitments(PlanningBasis &basis, Database &database)
{
    auto reach = milliseconds(48h);
    QStringList ids;
    for (const PlannerAccount &account : basis.input.accounts) {
        if (!account.isVirtual)
            ids.append(account.id);
        reach = std::max<milliseconds>(reach, basis.input.rules.at(account.platform).minGap);
    }
    const QString own = basis.plan ? basis.plan->id : QString();
    DE_TRY(addStanding(own, basis, database));
    QSet<QString> replaceable;
    for (const Slot &slot : std::as_const(basis.standing))
        replaceable.insert(slot.id);
    const auto taken = SlotStore(database).taken(ids, basis.input.week.begin() - reach, basis.input.week.end() + reach);
    if (!taken)
        return tl::unexpected(taken.error());
    for (const TakenTime &post : *taken) {
        if (replaceable.contains(post.slotId))
            continue;
        const bool ours = !own.isEmpty() && post.planId == own;
        basis.input.commitments.append({post.accountId, post.platform, post.at, ours ? post.language : QString()});
    }
    return {};
}

/// The lanes that know enough to be worth asking more, where the plan wants to learn; not in MANUAL, where people place
/// every post. Lanes of one platform share the draw of what they have in common.
Exploration explorationOf(const PlanningBasis &basis, const LearnedAudience &audience)
{
    Exploration exploration;
    if (!basis.plan || !basis.request.explore || basis.mode == SafetyMode::Manual)
        return exploration;
    exploration.share = exploringShare;
    exploration.seed = basis.input.seed;
    for (const PlannerLane &lane : basis.input.lanes) {
        if (audience.observationsOf(lane.platform, lane.language) < leastToExplore)
            continue;
        const auto draw = audience.drawn(lane.platform, lane.language, exploration.seed);
        exploration.draws[lane.platform].insert(lane.language, *draw);
    }
    return exploration;
}

Result<PlanningBasis> gather(PlanningBasis basis, Database &database, const EngineContext &context, Instant now)
{
    const Config &config = context.config;
    PlanningInput &input = basis.input;
    const auto workspace = rulesInForce(database, config);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const QTimeZone zone = zoneNamed(basis.request.timezone.isEmpty() ? workspace->timezone : basis.request.timezone);
    const QDate firstDay = basis.calendar ? localDate(basis.calendar->weekStart, zoneNamed(basis.calendar->timezone))
                                          : basis.request.weekStart.value_or(localDate(now, zone));
    input.week = Week(firstDay, zone);
    input.earliest = now + defaultLead;
    input.velocity = basis.request.velocity;
    if (basis.plan)
        input.seed = sha256Hex(basis.plan->id.toUtf8()).first(16).toULongLong(nullptr, 16);
    input.fill = basis.request.fill;
    input.contentType = basis.request.contentType;
    auto known = knownInputs(database, config, input.week.begin());
    if (!known)
        return tl::unexpected(known.error());
    input.rules = known->rules.platforms;
    input.blackouts = known->blackouts;
    input.trendWeighted = basis.request.trendWeighted;
    const auto learned = learnedSoFar(database, context, now);
    if (!learned)
        return tl::unexpected(learned.error());

    const auto accounts = AccountStore(database).list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        basis.accounts.insert(account.id, account);
    for (const Platform platform : basis.request.platforms)
        addPlatform(platform, *accounts, *known, basis, now);
    for (PlannerLane &lane : input.lanes)
        lane.learned = (*learned)->audience.curve(lane.platform, lane.language);
    basis.exploration = explorationOf(basis, (*learned)->audience);
    basis.brierScores = (*learned)->brierScores;
    DE_TRY(addCommitments(basis, database));

    for (const Slot &slot : std::as_const(basis.standing))
        input.standing.append({slot.accountId, slot.platform, slot.dueAt, slot.language});
    return basis;
}

void useFusion(PlanningBasis &basis, QMap<Platform, Fusion> fusion)
{
    basis.input.fusion.clear();
    for (const auto &[platform, opinion] : fusion.asKeyValueRange())
        basis.input.fusion.insert(platform, valueFactor(opinion));
    basis.fusion = std::move(fusion);
}

} // namespace

PlannerAccount plannerAccount(const Account &account, ContentType type, const PlatformRules &rules, double platformMean,
                              const QTimeZone &planZone, SafetyMode mode, Instant now)
{
    PlannerAccount planner;
    planner.id = account.id;
    planner.name = account.username;
    planner.platform = account.platform;
    planner.language = account.language;
    planner.zone = account.timezone.isEmpty() ? planZone : zoneNamed(account.timezone);
    planner.status = account.status;
    planner.cooldownUntil = account.cooldownUntil;
    planner.quality =
        accountQuality(riskWithoutVelocity(account, type, rules, now), account.metrics.avgEngagement, platformMean);
    planner.riskCap = dailyCapAtRisk(account, type, rules, now, riskLimit(mode));
    return planner;
}

void adopt(PlanningBasis &basis, const QList<ModelReply> &replies)
{
    basis.replies = replies;
    QMap<Platform, Fusion> fusion;
    for (const Platform platform : std::as_const(basis.request.platforms)) {
        if (auto opinion = fuse(replies, platform, basis.brierScores))
            fusion.insert(platform, std::move(*opinion));
    }
    useFusion(basis, std::move(fusion));
}

Result<PlanningBasis> basisOfPlan(const Plan &plan, Database &database, const EngineContext &context, SafetyMode mode,
                                  Instant now)
{
    PlanningBasis basis;
    basis.plan = plan;
    basis.request = plan.request;
    basis.mode = mode;
    if (!plan.calendarId.isEmpty()) {
        auto calendar = CalendarStore(database).find(plan.calendarId);
        if (!calendar)
            return tl::unexpected(calendar.error());
        basis.calendar = std::move(*calendar);
        const auto report = CalendarStore(database).report(plan.calendarId);
        if (!report)
            return tl::unexpected(report.error());
        if (*report)
            useFusion(basis, fusionFromReport(**report));
    }
    return gather(std::move(basis), database, context, now);
}

Result<PlanningBasis> basisOfRequest(const PlanRequest &request, Database &database, const EngineContext &context,
                                     SafetyMode mode, Instant now)
{
    PlanningBasis basis;
    basis.mode = mode;
    basis.request = request;
    return gather(std::move(basis), database, context, now);
}

Result<PlanningBasis> gatherBasis(const PlanJob &job, Database &database, const EngineContext &context, SafetyMode mode,
                                  Instant now)
{
    if (const auto *request = std::get_if<CalendarRequest>(&job.subject)) {
        PlanningBasis basis;
        basis.mode = mode;
        basis.request.platforms = request->platforms;
        basis.request.languages = request->languages;
        basis.request.velocity = request->velocity;
        basis.request.timezone = request->timezone;
        basis.request.weekStart = request->weekStart;
        return gather(std::move(basis), database, context, now);
    }
    const auto plan = PlanStore(database).find(std::get<QString>(job.subject));
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    const PlanStatus status = (*plan)->status();
    if ((*plan)->cancelled || status == PlanStatus::Executing || status == PlanStatus::Completed
        || status == PlanStatus::Failed)
        return fail(Error::Code::Conflict,
                    u"A plan that is %1 cannot be planned again"_s.arg((*plan)->cancelled ? u"cancelled"_s
                                                                                          : planStatusName(status)),
                    u"/planId"_s);
    return basisOfPlan(**plan, database, context, mode, now);
}

bool stillHolds(const PlanningBasis &before, const PlanningBasis &after)
{
    const auto eligibilityEqual = [](const PlannerAccount &a, const PlannerAccount &b) {
        return a.id == b.id && a.status == b.status && a.cooldownUntil == b.cooldownUntil && a.language == b.language
            && a.zone == b.zone && a.riskCap <= b.riskCap; // quality fades by the minute; the rules do not
    };
    const auto sameLane = [](const PlannerLane &a, const PlannerLane &b) {
        return a.platform == b.platform && a.language == b.language && a.audienceZone == b.audienceZone;
    };
    const auto saidByHand = [](const PlanningInput &input) {
        QMap<Platform, Trend> trends = input.trends;
        trends.removeIf([](const auto &trend) { return trend.value().source != manualSource; });
        return trends; // the others are as old as the moment they were asked for
    };
    return before.mode == after.mode && before.input.week == after.input.week && before.input.rules == after.input.rules
        && std::ranges::equal(before.input.lanes, after.input.lanes, sameLane)
        && saidByHand(before.input) == saidByHand(after.input) && before.input.commitments == after.input.commitments
        && before.input.blackouts == after.input.blackouts && before.standing == after.standing
        && std::ranges::equal(before.input.accounts, after.input.accounts, eligibilityEqual)
        && (!before.plan || (after.plan && before.plan->version == after.plan->version));
}

} // namespace core
