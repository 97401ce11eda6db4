// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/principal.h"

namespace core {

/// What a person is in this workspace: a name for a set of scopes.
enum class Role { Reader, Planner, Approver, Owner };
QString roleName(Role role); ///< "planner"
std::optional<Role> roleFromName(const QString &name);
QString allowedRoles(); ///< "must be one of ..."

/// Reader: read; planner: and write; approver: and approve; owner: and admin and publish.
Scopes scopesOf(Role role);
/// The least role that has all of these scopes.
Role leastRoleWith(Scopes scopes);

} // namespace core
