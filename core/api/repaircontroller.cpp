// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/repaircontroller.h"

#include "core/api/exchange.h"
#include "core/api/languages.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/repairanswers.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

const QString timeForm = u"must be a time like 2026-11-22T10:00:00.000Z"_s;

core::Result<core::AskWhatIf> readWhatIf(const core::Json &query, const QString &slotId, core::PrincipalKind mover)
{
    core::JsonReader in(query);
    core::AskWhatIf ask;
    ask.slotId = slotId;
    ask.mover = mover;
    ask.at = in.instant("datetime");
    if (in.has("accountId"))
        ask.accountId = in.id("accountId");
    return in.result(ask);
}

core::Result<core::WhyEmpty> readWhyEmpty(const core::Json &query, const QString &planId, const core::Config &config)
{
    const Languages languages(config);
    core::JsonReader in(query);
    core::WhyEmpty why;
    why.planId = planId;
    why.platform = requiredPlatform(in, "platform");
    require(in, "language", languages.allowed());
    why.language = languages.one(in, "language");
    require(in, "datetime", timeForm);
    why.at = in.instant("datetime").value_or(core::Instant());
    return in.result(why);
}

core::Result<core::ApplyRepair> readRepair(const core::Json &body, const core::RepairTarget &target)
{
    core::JsonReader in(body);
    return in.result(core::ApplyRepair{target, in.text("fingerprint", 64, 64, {})});
}

core::RepairTarget planOf(const Request &request)
{
    return {.planId = request.segment(u"id"), .slotId = {}};
}

core::RepairTarget slotOf(const Request &request)
{
    return {.planId = {}, .slotId = request.segment(u"id")};
}

Reply proposalReply(const core::RepairProposal &proposal)
{
    return success({{"repair", toJson(proposal)}});
}

Reply repairReply(const core::ApplyRepair::Answer &answer)
{
    return success({{"repair", toJson(answer.done)}, {"moved", toJson(answer.moved)}});
}

} // namespace

void RepairController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/slots/{id}/whatif"_s, Scope::Read,
               std::bind_front(&RepairController::whatIf, this));
    routes.add(Method::Get, u"/distribution/slots/{id}/why"_s, Scope::Read,
               std::bind_front(&RepairController::whySlot, this));
    routes.add(Method::Get, u"/distribution/slots/{id}/council"_s, Scope::Read,
               std::bind_front(&RepairController::council, this));
    routes.add(Method::Get, u"/distribution/plans/{id}/why"_s, Scope::Read,
               std::bind_front(&RepairController::whyEmpty, this));
    routes.add(Method::Get, u"/distribution/slots/{id}/repair"_s, Scope::Read,
               std::bind_front(&RepairController::proposeForSlot, this));
    routes.add(Method::Get, u"/distribution/plans/{id}/repair"_s, Scope::Read,
               std::bind_front(&RepairController::proposeForPlan, this));
    routes
        .add(Method::Post, u"/distribution/slots/{id}/repair"_s, Scope::Write,
             std::bind_front(&RepairController::repairSlot, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/plans/{id}/repair"_s, Scope::Write,
             std::bind_front(&RepairController::repairPlan, this))
        .needsToken();
}

std::optional<Reply> RepairController::whatIf(const Request &request, const ReplyTo &later)
{
    const auto query = readWhatIf(queryOf(request), request.segment(u"id"), request.caller.kind);
    return Exchange(m_engine, request, later).ask(query, [](const core::Consequences &move) {
        return success({{"whatIf", toJson(move)}});
    });
}

std::optional<Reply> RepairController::whySlot(const Request &request, const ReplyTo &later)
{
    const core::Result<core::WhySlot> query = core::WhySlot{request.segment(u"id")};
    return Exchange(m_engine, request, later).ask(query, [](const core::WhySlot::Answer &why) {
        return success({{"why", toJson(why)}});
    });
}

std::optional<Reply> RepairController::council(const Request &request, const ReplyTo &later)
{
    const core::Result<core::GetCouncil> query = core::GetCouncil{request.segment(u"id")};
    return Exchange(m_engine, request, later).ask(query, [](const core::Council &council) {
        return success({{"council", toJson(council)}});
    });
}

std::optional<Reply> RepairController::whyEmpty(const Request &request, const ReplyTo &later)
{
    const auto query = readWhyEmpty(queryOf(request), request.segment(u"id"), m_engine.context().config);
    return Exchange(m_engine, request, later).ask(query, [](const core::WhyEmpty::Answer &why) {
        return success({{"why", toJson(why)}});
    });
}

std::optional<Reply> RepairController::proposeForSlot(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ProposeRepair> query = core::ProposeRepair{slotOf(request)};
    return Exchange(m_engine, request, later).ask(query, proposalReply);
}

std::optional<Reply> RepairController::proposeForPlan(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ProposeRepair> query = core::ProposeRepair{planOf(request)};
    return Exchange(m_engine, request, later).ask(query, proposalReply);
}

std::optional<Reply> RepairController::repairSlot(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readRepair(body, slotOf(request)); });
    return Exchange(m_engine, request, later).submit(command, repairReply);
}

std::optional<Reply> RepairController::repairPlan(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readRepair(body, planOf(request)); });
    return Exchange(m_engine, request, later).submit(command, repairReply);
}

} // namespace api
