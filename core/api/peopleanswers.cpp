// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/peopleanswers.h"

namespace api {

namespace {

core::Json scopeList(core::Scopes scopes)
{
    core::Json list = core::Json::array();
    for (const QString &scope : core::scopesText(scopes).split(u',', Qt::SkipEmptyParts))
        list.push_back(scope);
    return list;
}

} // namespace

core::Json toJson(const core::ListTokens::Item &token)
{
    core::Json json = {{"id", token.id},
                       {"name", token.name},
                       {"kind", core::principalKindName(token.kind)},
                       {"scopes", scopeList(token.scopesInForce)},
                       {"createdAt", token.createdAt},
                       {"expiresAt", token.expiresAt}};
    if (token.lastUsedAt)
        json["lastUsedAt"] = *token.lastUsedAt;
    if (token.revokedAt)
        json["revokedAt"] = *token.revokedAt;
    return json;
}

core::Json toJson(const core::Person &person)
{
    return {{"id", person.id},
            {"name", person.name},
            {"role", core::roleName(person.role)},
            {"scopes", scopeList(core::scopesOf(person.role))},
            {"createdAt", person.createdAt}};
}

core::Json toJson(const core::Workspace &workspace)
{
    return {
        {"isSetUp", workspace.isSetUp},
        {"name", workspace.name},
        {"timezone", workspace.timezone},
        {"approvalLeadMinutes", workspace.approvalLead.count()},
        {"people", workspace.people},
        {"default",
         {{"timezone", workspace.defaultTimezone}, {"approvalLeadMinutes", workspace.defaultApprovalLead.count()}}}};
}

} // namespace api
