// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/accountanswers.h"

#include "core/api/plananswers.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

namespace {

QString standingName(core::AccountStanding standing)
{
    switch (standing) {
    case core::AccountStanding::Ready:
        return u"READY"_s;
    case core::AccountStanding::CoolingDown:
        return u"COOLING_DOWN"_s;
    case core::AccountStanding::Suspended:
        return u"SUSPENDED"_s;
    case core::AccountStanding::Banned:
        return u"BANNED"_s;
    case core::AccountStanding::Retired:
        return u"RETIRED"_s;
    }
    Q_UNREACHABLE();
}

Json weekJson(const core::LimitUse &week)
{
    Json json = {{"posts", week.posts}, {"cap", week.cap}, {"gapHours", double(week.gap.count()) / 3'600'000}};
    if (week.busiestDay.isValid())
        json["busiestDay"] = week.busiestDay.toString(Qt::ISODate);
    if (week.closest)
        json["closestHours"] = double(week.closest->count()) / 3'600'000;
    return json;
}

} // namespace

Json toJson(const core::AccountEvent &event)
{
    Json json = {{"kind", core::accountEventName(event.kind)}, {"at", event.at}};
    if (!event.id.isEmpty())
        json["id"] = event.id;
    return json;
}

Json toJson(const core::AccountOutlook::Answer &outlook)
{
    Json days = Json::array();
    for (const core::AccountDay &day : outlook.days) {
        Json json = {{"day", day.day.toString(Qt::ISODate)}, {"posts", day.posts}};
        core::addRisk(json, day.risk);
        days.push_back(std::move(json));
    }
    Json events = Json::array();
    for (const core::AccountEvent &event : outlook.account.events)
        events.push_back(toJson(event));
    return {{"standing", standingName(outlook.standing)},
            {"timezone", outlook.timezone},
            {"days", std::move(days)},
            {"week", weekJson(outlook.week)},
            {"events", std::move(events)},
            {"slots", toJson(outlook.coming)}};
}

} // namespace api
