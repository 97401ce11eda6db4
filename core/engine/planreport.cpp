// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planreport.h"

#include "core/advice/fusionreport.h"

namespace core {

Json toJson(const QList<Unplaced> &unplaced)
{
    Json list = Json::array();
    for (const Unplaced &lane : unplaced)
        list.push_back({{"platform", platformName(lane.platform)},
                        {"language", lane.language},
                        {"requested", lane.requested},
                        {"planned", lane.planned},
                        {"reason", unplacedReasonName(lane.reason)}});
    return list;
}

Json toJson(const PlanningReport &report)
{
    Json json = {
        {"objective", report.objective}, {"unplaced", toJson(report.unplaced)}, {"elapsedMs", report.elapsedMs}};
    if (report.upperBound)
        json["upperBound"] = *report.upperBound;
    if (report.gap)
        json["gap"] = *report.gap;
    return json;
}

Json toJson(const Trend &trend)
{
    return {{"platform", platformName(trend.platform)},
            {"trending", trend.topics},
            {"peakHours", trend.peakHours},
            {"score", trend.score},
            {"source", trend.source},
            {"at", trend.at}};
}

Json reportJson(const PlannedWeek &week)
{
    Json trends = Json::array();
    for (const Trend &trend : week.trends)
        trends.push_back(toJson(trend));
    Json suggestions = Json::array();
    for (const ModelReply &reply : week.suggestions)
        suggestions.push_back(toJson(reply));
    Json fusion = Json::object();
    for (const auto &[platform, opinion] : week.fusion.asKeyValueRange())
        fusion[platformName(platform).toStdString()] = toJson(opinion);
    return {{"planning", toJson(week.report)},
            {"trendData", std::move(trends)},
            {"llmSuggestions", std::move(suggestions)},
            {"fusion", std::move(fusion)}};
}

QList<Unplaced> unplacedFromReport(const Json &report)
{
    QList<Unplaced> lanes;
    const Json none = Json::array();
    const Json planning = report.is_object() ? report.value("planning", Json::object()) : Json::object();
    for (const Json &each : planning.is_object() ? planning.value("unplaced", none) : none) {
        if (!each.is_object())
            continue;
        const auto platform = platformFromName(each.value("platform", QString()));
        const auto reason = unplacedReasonFromName(each.value("reason", QString()));
        if (platform && reason)
            lanes.append({*platform, each.value("language", QString()), each.value("requested", 0),
                          each.value("planned", 0), *reason});
    }
    return lanes;
}

} // namespace core
