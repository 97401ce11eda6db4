// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/planning/planner.h"

namespace core {

/// `{"problem":{...},"solution":{...}}` of planning.md section 13, so that a program outside the project can solve the
/// same instance. Beyond that page: a lane's `committed:[per day]` (this plan's settled posts, inside `dayQuota`), and
/// an account's own `dayOf` where its zone cuts the days differently. `upperBound` is absent where none was computed.
Json problemJson(const PlatformPlan &plan);

} // namespace core
