// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/plananswers.h"

#include "core/engine/planreport.h"
#include "core/model/planjson.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

Json toJson(const QList<core::Slot> &list)
{
    Json json = Json::array();
    for (const core::Slot &slot : list)
        json.push_back(core::toJson(slot));
    return json;
}

Json planJson(const core::Plan &plan, const QList<core::Slot> &list, core::SafetyMode mode)
{
    Json json = core::toJson(plan, mode);
    json["slots"] = toJson(list);
    return json;
}

Json calendarJson(const core::PlannedWeek &week)
{
    Json json = core::toJson(week.calendar, int(week.slots.size()));
    json["slots"] = toJson(week.slots);
    return json;
}

Json toJson(const QList<core::Trend> &trends)
{
    Json json = Json::array();
    for (const core::Trend &trend : trends)
        json.push_back(core::toJson(trend));
    return json;
}

Json toJson(const core::PlannedWeek &week, core::SafetyMode mode)
{
    Json json = core::reportJson(week);
    json["plan"] = planJson(week.plan, week.slots, mode);
    json["calendar"] = calendarJson(week);
    json["warnings"] = week.warnings;
    return json;
}

Json toJson(const core::RunResult &result)
{
    // A rehearsal publishes nothing, so it has no URL, whatever the slot had before.
    Json json = {{"slotId", result.slot.id},
                 {"success", result.success},
                 {"publishedUrl", result.simulated ? QString() : result.slot.publishedUrl},
                 {"timestamp", result.at},
                 {"simulated", result.simulated}};
    if (!result.simulated)
        json["status"] = result.pendingApproval ? u"PENDING_APPROVAL"_s : core::slotStatusName(result.slot.status());
    if (!result.error.isEmpty())
        json["error"] = result.error;
    return json;
}

Json toJson(const QList<core::RunResult> &results)
{
    Json json = Json::array();
    for (const core::RunResult &result : results)
        json.push_back(toJson(result));
    return json;
}

Json toJson(const core::ListPlans::Metrics &metrics)
{
    return {{"totalPublished", metrics.totalPublished},
            {"successRate", metrics.successRate},
            {"avgVisibilityScore", metrics.avgVisibilityScore}};
}

} // namespace api
