// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/calendarcontroller.h"

#include "core/api/exchange.h"
#include "core/api/languages.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/api/slotbodies.h"
#include "core/engine/planreport.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/model/planjson.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Result<core::PlanJob> readCalendar(const core::Json &body, const core::Config &config, const QString &timezone)
{
    const core::PlanRequest defaults;
    core::JsonReader in(body);
    core::CalendarRequest calendar;
    calendar.platforms =
        in.words<core::Platform>("platforms", core::platformFromName, core::allowedPlatforms(), defaults.platforms);
    calendar.languages = Languages(config).list(in, "languages", defaults.languages);
    calendar.velocity = in.number("velocity", 0.1, 10, defaults.velocity);
    calendar.timezone = in.zone("timezone");
    calendar.weekStart = core::readWeekStart(in, calendar.timezone.isEmpty() ? timezone : calendar.timezone);
    return in.result(core::PlanJob{calendar});
}

QList<core::SlotState> statesShownAs(core::SlotStatus status)
{
    QList<core::SlotState> states;
    for (int i = 0; i < core::slotStateCount; ++i) {
        if (core::statusOf(core::SlotState(i)) == status)
            states.append(core::SlotState(i));
    }
    return states;
}

core::Result<core::ListSlots> readFilter(const core::Json &query, const core::EngineContext &context)
{
    core::JsonReader in(query);
    core::SlotFilter filter;
    filter.calendarId = in.id("calendarId", {});
    filter.planId = in.id("planId", {});
    filter.accountId = in.id("accountId", {});
    filter.platform = in.word<core::Platform>("platform", core::platformFromName, core::allowedPlatforms());
    filter.language = Languages(context.config).one(in, "language");
    if (const auto status = in.word<core::SlotStatus>("status", core::slotStatusFromName, core::allowedSlotStatuses()))
        filter.states = statesShownAs(*status);
    filter.from = in.instant("from");
    filter.to = in.instant("to");
    if (filter.from && filter.to && *filter.to <= *filter.from)
        in.refuse("to", u"must lie after from"_s);

    const bool wholeWeek = !filter.calendarId.isEmpty() || !filter.planId.isEmpty();
    const Page page = readPage(in, wholeWeek ? 0 : 50); // 0: all of it

    const bool narrowed = wholeWeek || !filter.accountId.isEmpty() || !filter.language.isEmpty() || filter.platform
        || !filter.states.isEmpty() || filter.from || filter.to;
    if (!narrowed) {
        filter.from = context.clock->now();
        filter.to = *filter.from + std::chrono::days(7);
    }
    return in.result(core::ListSlots{filter, page.limit, page.cursor});
}

Reply slotReply(const core::Slot &slot)
{
    return success({{"slot", core::toJson(slot)}});
}

} // namespace

void CalendarController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Post, u"/distribution/calendar"_s, Scope::Write,
               std::bind_front(&CalendarController::generate, this));
    routes.add(Method::Get, u"/distribution/slots"_s, Scope::Read, std::bind_front(&CalendarController::list, this));
    routes.add(Method::Post, u"/distribution/slots"_s, Scope::Write, std::bind_front(&CalendarController::create, this))
        .needsToken();
    routes
        .add(Method::Patch, u"/distribution/slots/{id}"_s, Scope::Write,
             std::bind_front(&CalendarController::edit, this))
        .needsToken();
    routes
        .add(Method::Delete, u"/distribution/slots/{id}"_s, Scope::Write,
             std::bind_front(&CalendarController::cancel, this))
        .needsToken();
}

std::optional<Reply> CalendarController::generate(const Request &request, const ReplyTo &later)
{
    const auto job = bodyOf(request).and_then([this](const core::Json &body) {
        return readCalendar(body, m_engine.context().config, m_engine.rules().timezone);
    });
    return Exchange(m_engine, request, later).plan(job, [](const core::PlannedWeek &week) {
        return success(
            {{"calendar", calendarJson(week)}, {"planning", core::toJson(week.report)}, {"warnings", week.warnings}});
    });
}

std::optional<Reply> CalendarController::list(const Request &request, const ReplyTo &later)
{
    const auto query = readFilter(queryOf(request), m_engine.context());
    return Exchange(m_engine, request, later).ask(query, [](const core::ListSlots::Answer &answer) {
        return success(withCursor({{"slots", toJson(answer.slots)}}, answer.nextCursor));
    });
}

std::optional<Reply> CalendarController::create(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(
        [this](const core::Json &body) { return readNewSlot(body, m_engine.context().config); });
    return Exchange(m_engine, request, later).submit(command, slotReply);
}

std::optional<Reply> CalendarController::edit(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(
        [&](const core::Json &body) { return readEdit(body, request.segment(u"id"), m_engine.context().config); });
    return Exchange(m_engine, request, later).submit(command, [](const core::EditSlot::Answer &answer) {
        core::Json json = {{"slot", core::toJson(answer.slot)}};
        if (!answer.moved.isEmpty())
            json["moved"] = toJson(answer.moved);
        return success(std::move(json));
    });
}

std::optional<Reply> CalendarController::cancel(const Request &request, const ReplyTo &later)
{
    const core::Result<core::CancelSlot> command = core::CancelSlot{.slotId = request.segment(u"id")};
    return Exchange(m_engine, request, later).submit(command, slotReply);
}

} // namespace api
