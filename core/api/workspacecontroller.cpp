// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/workspacecontroller.h"

#include "core/api/exchange.h"
#include "core/api/peopleanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/workspacecommands.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Result<core::SetUpWorkspace> readSetUp(const core::Json &body)
{
    core::JsonReader in(body);
    core::SetUpWorkspace command;
    command.personName = in.text("personName", 1, 100);
    require(in, "timezone", u"must be the IANA name of a time zone, like Europe/Madrid"_s);
    command.timezone = in.zone("timezone");
    command.workspaceName = in.text("workspaceName", 0, core::longestWorkspaceName, {});
    return in.result(command);
}

core::Result<core::ChangeWorkspace> readChange(const core::Json &body)
{
    const QStringList resettable = {u"timezone"_s, u"approvalLeadMinutes"_s};
    core::JsonReader in(body);
    core::ChangeWorkspace command;
    if (in.has("name"))
        command.name = in.text("name", 0, core::longestWorkspaceName);
    if (in.has("timezone"))
        command.timezone = in.zone("timezone");
    if (in.has("approvalLeadMinutes"))
        command.approvalLead = std::chrono::minutes(in.integer("approvalLeadMinutes", 0, core::mostLeadMinutes));
    const auto known = [&](const QString &name) {
        return resettable.contains(name) ? std::optional(name) : std::nullopt;
    };
    const QStringList reset =
        in.words<QString>("reset", known, u"must be one of "_s + resettable.join(u", "_s), QStringList());
    for (qsizetype i = 0; i < reset.size(); ++i) {
        if (in.has(reset.at(i).toLatin1()))
            in.refuseElement("reset", i, u"cannot be set and reset at once"_s);
    }
    if (reset.contains(u"timezone"_s))
        command.timezone = QString();
    if (reset.contains(u"approvalLeadMinutes"_s))
        command.approvalLead = std::chrono::minutes(-1);
    return in.result(command);
}

Reply workspaceReply(const core::Workspace &workspace)
{
    return success({{"workspace", toJson(workspace)}});
}

} // namespace

void WorkspaceController::addRoutes(Routes &routes)
{
    using core::Scope;
    const QString path = u"/distribution/workspace"_s;
    routes.add(Method::Get, path, Scope::Read, std::bind_front(&WorkspaceController::show, this));
    routes.add(Method::Post, path, Scope::Admin, std::bind_front(&WorkspaceController::setUp, this)).needsToken();
    routes.add(Method::Patch, path, Scope::Admin, std::bind_front(&WorkspaceController::change, this)).needsToken();
}

std::optional<Reply> WorkspaceController::show(const Request &request, const ReplyTo &later)
{
    const core::Result<core::GetWorkspace> query = core::GetWorkspace{};
    return Exchange(m_engine, request, later).ask(query, workspaceReply);
}

std::optional<Reply> WorkspaceController::setUp(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .submit(bodyOf(request).and_then(readSetUp), [](const core::SetUpWorkspace::Answer &answer) {
            return success({{"person", toJson(answer.person)}, {"workspace", toJson(answer.workspace)}});
        });
}

std::optional<Reply> WorkspaceController::change(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later).submit(bodyOf(request).and_then(readChange), workspaceReply);
}

} // namespace api
