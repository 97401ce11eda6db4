// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/peopleanswers.h"

namespace api {

core::Json toJson(const core::Person &person)
{
    core::Json scopes = core::Json::array();
    for (const QString &scope : core::scopesText(core::scopesOf(person.role)).split(u','))
        scopes.push_back(scope);
    return {{"id", person.id},
            {"name", person.name},
            {"role", core::roleName(person.role)},
            {"scopes", std::move(scopes)},
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
