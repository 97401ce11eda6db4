// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/role.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Role>, 4> roleWords = {{
    {Role::Reader, "reader"_L1},
    {Role::Planner, "planner"_L1},
    {Role::Approver, "approver"_L1},
    {Role::Owner, "owner"_L1},
}};

} // namespace

QString roleName(Role role)
{
    return nameIn(roleWords, role);
}

std::optional<Role> roleFromName(const QString &name)
{
    return valueIn(roleWords, name);
}

QString allowedRoles()
{
    return allowedIn(roleWords);
}

Scopes scopesOf(Role role)
{
    switch (role) {
    case Role::Reader:
        return Scope::Read;
    case Role::Planner:
        return Scope::Read | Scope::Write;
    case Role::Approver:
        return Scope::Read | Scope::Write | Scope::Approve;
    case Role::Owner:
        return Scope::Read | Scope::Write | Scope::Approve | Scope::Admin | Scope::Publish;
    }
    Q_UNREACHABLE();
}

Role leastRoleWith(Scopes scopes)
{
    for (const auto &word : roleWords) { // least first
        if ((scopesOf(word.value) & scopes) == scopes)
            return word.value;
    }
    return Role::Owner;
}

} // namespace core
