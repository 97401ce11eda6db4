// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planningcontrol.h"
#include "core/planning/problem.h"

namespace core {

/// What planning again makes of the posts of an earlier planning: `fresh`, which was planned without looking at them, or
/// those posts, as far as they are still legal and with what they lack added, where they are worth about as much: all
/// but 0.01 % where `isExact`, else all but 0.5 %, the search's own noise. Values drift by the minute, and a plan that
/// people have seen must not be shuffled for that.
std::vector<Post> keptWhereAsGood(const PlatformProblem &problem, const std::vector<Post> &fresh, bool isExact,
                                  const PlanningControl &control);

} // namespace core
