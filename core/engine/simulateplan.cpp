// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planqueries.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/planning/reach.h"
#include "core/safety/safetygates.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int histogramBins = 10;

/// Adds one slot at a time; every figure of the answer is a sum or a mean of what the slots bring.
class Tally
{
public:
    Tally(SafetyMode mode, QTimeZone zone)
        : m_limit(riskLimit(mode))
        , m_zone(std::move(zone))
        , m_histogram(histogramBins, 0)
    {
    }

    void add(const Slot &slot, double reach)
    {
        const double risk = slot.risk.score;
        ++m_total;
        m_risk += risk;
        m_risky += risk > m_limit;
        m_critical += slot.risk.level() == RiskLevel::Critical;
        ++m_histogram[std::min(int(risk * histogramBins), histogramBins - 1)];
        auto &day = m_days[localDate(slot.dueAt, m_zone)];
        ++day.totalSlots;
        day.reach += reach;
        auto &platform = m_platforms[slot.platform];
        ++platform.totalSlots;
        platform.reach += reach;
        platform.averageRisk += risk; // a sum until finish()
        m_visibility[slot.platform] += slot.visibilityScore;
    }

    void finish(SimulatePlan::Answer &answer) const
    {
        answer.riskySlots = m_risky;
        answer.safeSlots = m_total - m_risky;
        answer.averageRisk = m_total > 0 ? m_risk / m_total : 0;
        answer.riskHistogram = m_histogram;
        for (const auto &[date, day] : m_days) {
            answer.estimatedReach += day.reach;
            answer.byDay.append({date, day.totalSlots, day.reach, answer.estimatedReach});
        }
        for (const auto &[platform, share] : m_platforms) {
            answer.byPlatform.append({platform, share.totalSlots, share.reach, share.averageRisk / share.totalSlots});
            answer.visibility.insert(platform, m_visibility.at(platform) / share.totalSlots);
        }
        const Recommendation recommendation = recommend(m_total, m_risky, m_critical);
        answer.recommendedAction = recommendedActionName(recommendation.action);
        answer.reasons = recommendation.reasons;
    }

private:
    const double m_limit;
    const QTimeZone m_zone;
    int m_total = 0;
    int m_risky = 0;
    int m_critical = 0;
    double m_risk = 0;
    QList<int> m_histogram;
    std::map<QDate, SimulatePlan::Answer::Day> m_days;
    std::map<Platform, SimulatePlan::Answer::PlatformShare> m_platforms;
    std::map<Platform, double> m_visibility;
};

/// What would keep a slot from going out as it stands, besides its risk.
QString violationOf(const Slot &slot, const RiskTable &risks)
{
    const Account *account = risks.account(slot.accountId);
    const QString place = u"%1 %2 at %3: "_s.arg(platformName(slot.platform), slot.language, toIso(slot.dueAt));
    if (slot.accountId.isEmpty())
        return place + u"no account"_s;
    if (!account)
        return place + u"its account is not known here"_s;
    if (!mayPostAt(*account, slot.dueAt))
        return place + u"@%1 is %2"_s.arg(account->username, accountStatusName(account->status));
    return {};
}

} // namespace

Result<SimulatePlan::Answer> execute(const SimulatePlan &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto plan = PlanStore(database).find(query.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    if ((*plan)->status() == PlanStatus::Draft)
        return fail(Error::Code::Conflict, u"The plan is a draft: plan it first"_s, u"/planId"_s);
    const auto safety = snapshot.safety();
    const auto calendar = CalendarStore(database).find((*plan)->calendarId);
    auto page = SlotStore(database).query({.planId = query.planId}, {.limit = 0, .cursor = {}});
    if (!safety || !calendar || !page)
        return tl::unexpected(!safety ? safety.error() : !calendar ? calendar.error() : page.error());
    page->items.removeIf([](const Slot &slot) { return !occupiesAccount(slot.state); });
    const auto risks = RiskTable::load(page->items, database, snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());

    SimulatePlan::Answer answer;
    answer.planId = query.planId;
    answer.mode = safety->mode;
    Tally tally(safety->mode,
                QTimeZone((*calendar ? (*calendar)->timezone : snapshot.context().config.timezone).toUtf8()));
    for (Slot slot : std::as_const(page->items)) {
        slot.risk = risks->of(slot);
        const PlatformRules &rules = snapshot.context().config.platforms.at(slot.platform);
        tally.add(slot, expectedReach(rules, slot.visibilityScore, slot.value, risks->failureRate(slot)));
        if (const QString violation = violationOf(slot, *risks); !violation.isEmpty())
            answer.violations.append(violation);
    }
    tally.finish(answer);
    const QString proceed = recommendedActionName(RecommendedAction::Proceed);
    if (page->items.isEmpty() || !answer.violations.isEmpty()) {
        if (answer.recommendedAction == proceed)
            answer.recommendedAction = recommendedActionName(RecommendedAction::ReviewRequired);
        answer.reasons.append(
            page->items.isEmpty()
                ? u"The plan has no slots"_s
                : u"%1 of %2 slots cannot go as they stand"_s.arg(answer.violations.size()).arg(page->items.size()));
    }
    return answer;
}

} // namespace core
