// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/simulationanswers.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

namespace {

Json quantiles(const core::Spread &spread)
{
    return {{"p10", spread.p10}, {"p25", spread.p25}, {"p50", spread.p50}, {"p75", spread.p75}, {"p90", spread.p90}};
}

Json withMean(const core::Spread &spread)
{
    Json json = quantiles(spread);
    json["mean"] = spread.mean;
    return json;
}

/// `name` and what it holds: the part's slots, their risk and their reach.
Json shareJson(const char *name, const QString &value, const core::PlanShare &share)
{
    return {{name, value},
            {"totalSlots", share.totalSlots},
            {"avgRiskScore", share.averageRisk},
            {"reach", share.reach.mean},
            {"reachRange", quantiles(share.reach)}};
}

Json dayJson(const core::DayShare &day)
{
    Json json = shareJson("date", day.date.toString(Qt::ISODate), day.share);
    json["cumulativeReach"] = day.cumulative.mean;
    json["cumulativeRange"] = quantiles(day.cumulative);
    return json;
}

Json accountJson(const core::AccountShare &account)
{
    Json json = shareJson("accountId", account.accountId, account.share);
    if (!account.limits)
        return json;
    const auto &[id, username, platform, use] = *account.limits;
    using Hours = std::chrono::duration<double, std::chrono::hours::period>;
    json["username"] = username;
    json["platform"] = core::platformName(platform);
    json["cap"] = {{"date", use.busiestDay.toString(Qt::ISODate)},
                   {"posts", use.posts},
                   {"maxPostsPerDay", use.cap},
                   {"used", use.ofCap()}};
    json["gap"] = {{"minGapHours", Hours(use.gap).count()}, {"used", use.ofGap()}};
    if (use.closest)
        json["gap"]["closestHours"] = Hours(*use.closest).count();
    return json;
}

template<typename List, typename ToItem>
Json listOf(const List &list, ToItem toItem)
{
    Json json = Json::array();
    for (const auto &item : list)
        json.push_back(toItem(item));
    return json;
}

/// With the same inputs at the same moment the same answer comes out, to the last digit.
Json inputsOf(const core::PlanSimulation &plan, const core::SimulationAnswer &answer)
{
    Json inputs = {{"planId", plan.planId}, {"runs", plan.settings.runs},           {"seed", plan.settings.seed},
                   {"asOf", plan.asOf},     {"contentSpread", core::contentSpread}, {"slotSpread", core::slotSpread}};
    if (answer.other)
        inputs["compareWith"] = answer.other->planId;
    return inputs;
}

Json planJson(const core::PlanSimulation &plan)
{
    Json visibility = Json::object();
    Json byPlatform = Json::array();
    for (const auto &[platform, share] : plan.byPlatform.asKeyValueRange()) {
        byPlatform.push_back(shareJson("platform", core::platformName(platform), share));
        visibility[core::platformName(platform).toStdString()] = plan.visibility[platform];
    }
    Json byLanguage = Json::array();
    for (const auto &[language, share] : plan.byLanguage.asKeyValueRange())
        byLanguage.push_back(shareJson("language", language, share));
    return {{"planId", plan.planId},
            {"totalSlots", plan.risk.total},
            {"safetyReport",
             {{"mode", core::safetyModeName(plan.mode)},
              {"safeSlots", plan.risk.total - plan.risk.risky},
              {"riskySlots", plan.risk.risky},
              {"criticalSlots", plan.risk.critical},
              {"avgRiskScore", plan.risk.average},
              {"p95RiskScore", plan.risk.p95}}},
            {"visibilityScores", std::move(visibility)},
            {"estimatedReach", plan.reach.mean},
            {"expectedReach", plan.expectedReach},
            {"reach", withMean(plan.reach)},
            {"recommendedAction", core::recommendedActionName(plan.recommendation.action)},
            {"reasons", plan.recommendation.reasons},
            {"byDay", listOf(plan.byDay, dayJson)},
            {"byPlatform", std::move(byPlatform)},
            {"byLanguage", std::move(byLanguage)},
            {"byAccount", listOf(plan.byAccount, accountJson)},
            {"riskHistogram", std::vector<int>(plan.risk.histogram.begin(), plan.risk.histogram.end())},
            {"violations", listOf(plan.violations, [](const core::Violation &broken) { return broken.sentence; })}};
}

} // namespace

Json toJson(const core::SimulationAnswer &answer)
{
    Json json = planJson(answer.plan);
    json["inputs"] = inputsOf(answer.plan, answer);
    if (answer.other) {
        json["comparison"] = {{"simulation", planJson(*answer.other)},
                              {"difference", withMean(answer.comparison.difference)},
                              {"probabilityBetter", answer.comparison.probabilityBetter}};
    }
    return json;
}

} // namespace api
