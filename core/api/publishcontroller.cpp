// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/publishcontroller.h"

#include "core/api/exchange.h"
#include "core/api/plananswers.h"
#include "core/api/routes.h"
#include "core/base/jsonreader.h"
#include "core/engine/publishcommands.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace api {

namespace {

/// Absent stands for the loosest mode: the server's own then holds, for the stricter of the two does.
core::SafetyMode readMode(core::JsonReader &in)
{
    return in.word<core::SafetyMode>("safetyMode", core::safetyModeFromName, core::allowedSafetyModes())
        .value_or(core::SafetyMode::FullAutonomous);
}

struct Run {
    core::RunPlan plan = {};
    bool simulate = true;
};

core::Result<Run> readRun(const core::Json &body)
{
    core::JsonReader in(body);
    Run run;
    run.plan.planId = in.id("planId");
    run.plan.requested = readMode(in);
    run.simulate = in.flag("simulate", true);
    return in.result(run);
}

struct Publish {
    core::PublishRequest request = {};
    bool simulate = false;
};

core::Result<Publish> readPublish(const core::Json &body)
{
    core::JsonReader in(body);
    Publish publish;
    core::PublishRequest &request = publish.request;
    request.slotId = in.id("slotId");
    request.accountId = in.text("accountId", 0, 128, {}); // "" as in a slot of a platform without accounts
    if (in.has("contentId"))
        request.contentId = in.contentId("contentId");
    request.platform = in.word<core::Platform>("platform", core::platformFromName, core::allowedPlatforms());
    request.requested = readMode(in);
    publish.simulate = in.flag("simulate", false);
    return in.result(publish);
}

Reply publishReply(const core::RunResult &result)
{
    core::Json json = {{"result", toJson(result)}};
    if (result.error.isEmpty())
        return success(std::move(json));
    json["ok"] = false;
    json["error"] = result.error;
    return jsonReply(200, json);
}

} // namespace

void PublishController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Post, u"/distribution/run"_s, Scope::Write, std::bind_front(&PublishController::run, this))
        .within(60s);
    routes
        .add(Method::Post, u"/distribution/publish"_s, Scope::Write, std::bind_front(&PublishController::publish, this))
        .within(60s);
}

std::optional<Reply> PublishController::run(const Request &request, const ReplyTo &later)
{
    const Exchange exchange(m_engine, request, later);
    const auto run = bodyOf(request).and_then(readRun);
    if (!run)
        return exchange.refuse(run.error());
    const auto render = [planId = run->plan.planId](const QList<core::RunResult> &results) {
        return success({{"planId", planId}, {"results", toJson(results)}});
    };
    if (run->simulate)
        return exchange.ask<core::RehearsePlan>(core::RehearsePlan{run->plan.planId}, render);
    return exchange.submit<core::RunPlan>(run->plan, render);
}

std::optional<Reply> PublishController::publish(const Request &request, const ReplyTo &later)
{
    const Exchange exchange(m_engine, request, later);
    const auto publish = bodyOf(request).and_then(readPublish);
    if (!publish)
        return exchange.refuse(publish.error());
    if (publish->simulate)
        return exchange.ask<core::RehearsePublish>(core::RehearsePublish{publish->request}, publishReply);
    return exchange.submit<core::PublishNow>(core::PublishNow{publish->request}, publishReply);
}

} // namespace api
