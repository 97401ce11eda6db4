// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/planningreport.h"
#include "core/planning/problem.h"

/// What could not be placed, and why: planning.md section 2, step 3. Reported, never invented.
namespace core {

/// The platform's entries: what the past took from the quotas, then each lane with fewer posts than requested.
/// `problem` holds the quotas after the fair share, `posts` the answer.
QList<Unplaced> unplacedOf(const PlanningInput &input, const PlatformProblem &problem, const std::vector<Post> &posts);

} // namespace core
