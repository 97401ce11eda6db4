// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/plancontroller.h"

#include "core/api/exchange.h"
#include "core/api/languages.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/api/simulationanswers.h"
#include "core/engine/planpreview.h"
#include "core/model/planjson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace api {

namespace {

constexpr qint64 largestSeed = qint64(1) << 53; // what every JSON reader keeps exactly

core::Result<core::PlanRequest> readRequest(const core::Json &body, const core::Config &config, const QString &timezone)
{
    auto request = core::planRequestFromJson(body, timezone);
    if (!request)
        return tl::unexpected(std::move(request).error());

    const Languages languages(config);
    core::JsonReader in(body);
    languages.list(in, "languages", {});
    languages.checkKeys(in, "languageTimezones");
    languages.checkKeys(in, "languageShares");
    return in.result(*std::move(request));
}

/// `{"planId": ...}`, all that several endpoints take.
core::Result<QString> readPlanId(const core::Json &body)
{
    core::JsonReader in(body);
    return in.result(in.id("planId"));
}

core::Result<core::SimulatePlan> readSimulate(const core::Json &body)
{
    core::JsonReader in(body);
    core::SimulatePlan job;
    job.planId = in.id("planId");
    job.settings.runs = int(in.integer("runs", core::fewestRuns, core::mostRuns, core::defaultRuns));
    job.settings.seed = quint64(in.integer("seed", 0, largestSeed, qint64(job.settings.seed)));
    job.compareWith = in.id("compareWith", {});
    return in.result(job);
}

core::Result<core::TogetherJob> readTogether(const core::Json &body)
{
    core::JsonReader in(body);
    require(in, "planIds", u"must be a list of 1 to 50 plans"_s);
    core::TogetherJob job{in.textList("planIds", 1, 50, 64), {}};
    for (qsizetype i = 0; i < job.planIds.size(); ++i) {
        if (job.planIds.indexOf(job.planIds[i]) != i)
            in.refuseElement("planIds", i, u"must not stand twice in the list"_s);
    }
    return in.result(job);
}

core::Result<core::GetProblem> readProblem(const core::Json &query)
{
    core::JsonReader in(query);
    const QString planId = in.id("planId");
    return in.result(core::GetProblem{planId, requiredPlatform(in, "platform")});
}

core::Result<core::DuplicatePlan> readDuplicate(const core::Json &body, const QString &planId, const QString &zone)
{
    core::JsonReader in(body);
    core::DuplicatePlan command;
    command.planId = planId;
    require(in, "weekStart", u"must be a date like 2026-11-23"_s);
    command.weekStart = core::readWeekStart(in, zone).value_or(QDate());
    if (in.has("title"))
        command.title = in.text("title", 0, 300);
    return in.result(command);
}

core::Result<core::ListPlans> readList(const core::Json &query)
{
    core::JsonReader in(query);
    const Page page = readPage(in);
    return in.result(core::ListPlans{page.limit, page.cursor});
}

} // namespace

void PlanController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Post, u"/distribution/create"_s, Scope::Write, std::bind_front(&PlanController::create, this));
    routes.add(Method::Post, u"/distribution/plan"_s, Scope::Write, std::bind_front(&PlanController::plan, this))
        .within(60s)
        .costs(Cost::Model);
    routes
        .add(Method::Post, u"/distribution/plans/replan"_s, Scope::Write,
             std::bind_front(&PlanController::planTogether, this))
        .within(60s)
        .costs(Cost::Model)
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/plans/preview"_s, Scope::Read,
             std::bind_front(&PlanController::preview, this))
        .within(60s)
        .costs(Cost::Read);
    routes.add(Method::Get, u"/distribution/status"_s, Scope::Read, std::bind_front(&PlanController::status, this));
    routes
        .add(Method::Post, u"/distribution/simulate"_s, Scope::Write, std::bind_front(&PlanController::simulate, this))
        .within(60s)
        .costs(Cost::Read);
    routes
        .add(Method::Post, u"/distribution/plans/{id}/duplicate"_s, Scope::Write,
             std::bind_front(&PlanController::duplicate, this))
        .needsToken();
    routes.add(Method::Get, u"/distribution/problem"_s, Scope::Read, std::bind_front(&PlanController::problem, this));
    routes
        .add(Method::Delete, u"/distribution/plans/{id}"_s, Scope::Write,
             std::bind_front(&PlanController::cancel, this))
        .needsToken();
}

std::optional<Reply> PlanController::create(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request)
                             .and_then([this](const core::Json &body) {
                                 return readRequest(body, m_engine.context().config, m_engine.rules().timezone);
                             })
                             .map([](const core::PlanRequest &wanted) { return core::CreatePlan{wanted}; });
    return Exchange(m_engine, request, later).submit(command, [&engine = m_engine](const core::Plan &plan) {
        return success({{"plan", planJson(plan, {}, engine.safety().mode)}});
    });
}

std::optional<Reply> PlanController::plan(const Request &request, const ReplyTo &later)
{
    const auto job = bodyOf(request).and_then(readPlanId).map([](const QString &id) { return core::PlanJob{id}; });
    return Exchange(m_engine, request, later).plan(job, [&engine = m_engine](const core::PlannedWeek &week) {
        return success(toJson(week, engine.safety().mode));
    });
}

std::optional<Reply> PlanController::planTogether(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .planTogether(bodyOf(request).and_then(readTogether),
                      [&engine = m_engine](const QList<core::PlannedWeek> &weeks) {
                          core::Json plans = core::Json::array();
                          for (const core::PlannedWeek &week : weeks)
                              plans.push_back(toJson(week, engine.safety().mode));
                          return success({{"plans", std::move(plans)}});
                      });
}

std::optional<Reply> PlanController::preview(const Request &request, const ReplyTo &later)
{
    const auto query = bodyOf(request)
                           .and_then([this](const core::Json &body) {
                               return readRequest(body, m_engine.context().config, m_engine.rules().timezone);
                           })
                           .map([later](const core::PlanRequest &wanted) {
                               return core::PreviewPlan{wanted, {}, [later] { return later.hasTimedOut(); }};
                           });
    return Exchange(m_engine, request, later).ask(query, [](const core::PlanPreview &preview) {
        return success({{"preview", toJson(preview)}, {"warnings", preview.warnings}});
    });
}

std::optional<Reply> PlanController::status(const Request &request, const ReplyTo &later)
{
    const core::Json query = queryOf(request);
    const Exchange exchange(m_engine, request, later);
    const auto planJsonOf = [&engine = m_engine](const core::Plan &plan) {
        return core::toJson(plan, engine.safety().mode);
    };
    if (query.contains("planId")) {
        const auto get = readPlanId(query).map([](const QString &id) { return core::GetPlan{id}; });
        return exchange.ask(get, [planJsonOf](const core::GetPlan::Answer &answer) {
            core::Json plan = planJsonOf(answer.plan);
            plan["slots"] = toJson(answer.slots);
            return success({{"plan", std::move(plan)}, {"warnings", answer.warnings}});
        });
    }
    return exchange.ask(readList(query), [planJsonOf](const core::ListPlans::Answer &answer) {
        core::Json plans = core::Json::array();
        for (const core::Plan &plan : answer.plans)
            plans.push_back(planJsonOf(plan));
        return success(
            withCursor({{"plans", std::move(plans)}, {"metrics", toJson(answer.metrics)}}, answer.nextCursor));
    });
}

std::optional<Reply> PlanController::simulate(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .simulate(bodyOf(request).and_then(readSimulate), [](const core::SimulationAnswer &answer) {
            return success({{"simulation", toJson(answer)}});
        });
}

std::optional<Reply> PlanController::problem(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later).ask(readProblem(queryOf(request)), [](const core::Json &problem) {
        return success(problem);
    });
}

std::optional<Reply> PlanController::duplicate(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(
        [&](const core::Json &body) { return readDuplicate(body, request.segment(u"id"), m_engine.rules().timezone); });
    return Exchange(m_engine, request, later).submit(command, [&engine = m_engine](const core::Plan &plan) {
        return success({{"plan", planJson(plan, {}, engine.safety().mode)}});
    });
}

std::optional<Reply> PlanController::cancel(const Request &request, const ReplyTo &later)
{
    const core::Result<core::CancelPlan> command = core::CancelPlan{request.segment(u"id")};
    return Exchange(m_engine, request, later).submit(command, [&engine = m_engine](const core::Plan &plan) {
        return success({{"plan", core::toJson(plan, engine.safety().mode)}});
    });
}

} // namespace api
