// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/tokenqueries.h"
#include "core/engine/workspacecommands.h"
#include "core/model/person.h"

namespace api {

// The people and the workspace as REST shows them.

core::Json toJson(const core::Person &person);
core::Json toJson(const core::ListTokens::Item &token);
core::Json toJson(const core::Workspace &workspace);

} // namespace api
