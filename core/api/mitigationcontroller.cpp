// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mitigationcontroller.h"

#include "core/api/exchange.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/mitigationcommands.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

namespace {

constexpr int mostProposals = 5000;
constexpr qint64 largestInteger = qint64(1) << 53;

core::MitigatePlan::Choice readChoice(core::JsonReader &outer, const Json &json, size_t index)
{
    if (!json.is_object()) {
        outer.refuseElement("proposals", qsizetype(index), u"must be an object with slotId, accountId and datetime"_s);
        return {};
    }
    core::JsonReader in(json, u"/proposals/%1"_s.arg(index));
    core::MitigatePlan::Choice choice;
    choice.move.slotId = in.id("slotId");
    choice.move.accountId = in.id("accountId");
    require(in, "datetime", u"must be a time like 2026-11-22T10:00:00.000Z"_s);
    choice.move.at = in.instant("datetime").value_or(core::Instant());
    if (in.has("version"))
        choice.version = in.integer("version", 1, largestInteger);
    if (in.fault())
        outer.adopt(*in.fault());
    return choice;
}

core::Result<core::MitigatePlan> readMitigate(const Json &body, const QString &planId)
{
    core::JsonReader in(body);
    core::MitigatePlan command;
    command.planId = planId;
    const bool all = in.flag("all", false);
    if (in.has("proposals")) {
        const Json *proposals = in.array("proposals", mostProposals);
        if (all || !proposals || proposals->empty())
            in.refuse("proposals", all ? u"must not stand beside all"_s : u"must be a list of at least one proposal"_s);
        else
            for (size_t i = 0; i < proposals->size(); ++i)
                command.choices.append(readChoice(in, (*proposals)[i], i));
    } else if (!all) {
        in.refuse("proposals", u"is missing: must list what to apply, unless all is true"_s);
    }
    if (const Json *versions = in.object("versions")) {
        core::JsonReader each(*versions, u"/versions"_s);
        for (const auto &[slotId, version] : versions->items())
            command.versions.insert(QString::fromStdString(slotId), each.integer(slotId.c_str(), 1, largestInteger));
        if (each.fault())
            in.adopt(*each.fault());
    }
    return in.result(command);
}

Json change(double before, double after)
{
    return {{"before", before}, {"after", after}};
}

Json proposalJson(const core::ProposedMitigation &proposal)
{
    const core::Mitigation &mitigation = proposal.mitigation;
    return {{"slotId", mitigation.move.slotId},
            {"version", proposal.version},
            {"kind", core::mitigationKindName(mitigation.kind)},
            {"from", {{"accountId", mitigation.from.accountId}, {"datetime", mitigation.from.at}}},
            {"accountId", mitigation.move.accountId},
            {"datetime", mitigation.move.at},
            {"riskScore", change(mitigation.riskBefore, mitigation.riskAfter)},
            {"avgRiskScore", change(mitigation.before.averageRisk, mitigation.after.averageRisk)},
            {"expectedReach", change(mitigation.before.reach, mitigation.after.reach)}};
}

Json proposalsJson(const QList<core::ProposedMitigation> &proposals)
{
    Json json = Json::array();
    for (const core::ProposedMitigation &proposal : proposals)
        json.push_back(proposalJson(proposal));
    return json;
}

Json toJson(const core::ListMitigations::Answer &answer)
{
    Json without = Json::array();
    for (const auto &left : answer.withoutProposal) {
        without.push_back({{"slotId", left.slotId},
                           {"riskScore", left.risk},
                           {"riskLevel", core::riskLevelName(core::riskLevelOf(left.risk))},
                           {"reason", left.reason}});
    }
    return {{"planId", answer.planId},
            {"safetyMode", core::safetyModeName(answer.mode)},
            {"avgRiskScore", answer.now.averageRisk},
            {"expectedReach", answer.now.reach},
            {"proposals", proposalsJson(answer.proposals)},
            {"applyAll",
             {{"proposals", proposalsJson(answer.all)},
              {"avgRiskScore", change(answer.now.averageRisk, answer.afterAll.averageRisk)},
              {"expectedReach", change(answer.now.reach, answer.afterAll.reach)}}},
            {"withoutProposal", std::move(without)}};
}

} // namespace

void MitigationController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/plans/{id}/mitigations"_s, Scope::Read,
               std::bind_front(&MitigationController::list, this));
    routes
        .add(Method::Post, u"/distribution/plans/{id}/mitigate"_s, Scope::Write,
             std::bind_front(&MitigationController::mitigate, this))
        .needsToken();
}

std::optional<Reply> MitigationController::list(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListMitigations> query = core::ListMitigations{request.segment(u"id")};
    return Exchange(m_engine, request, later).ask(query, [](const core::ListMitigations::Answer &answer) {
        return success(toJson(answer));
    });
}

std::optional<Reply> MitigationController::mitigate(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const Json &body) { return readMitigate(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later).submit(command, [](const core::MitigatePlan::Answer &answer) {
        return success({{"planId", answer.planId},
                        {"applied", proposalsJson(answer.taken)},
                        {"slots", api::toJson(answer.changed)},
                        {"avgRiskScore", change(answer.before.averageRisk, answer.after.averageRisk)},
                        {"expectedReach", change(answer.before.reach, answer.after.reach)}});
    });
}

} // namespace api
