// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/problem.h"

/// What a planner has to beat: answers that need no optimiser.
namespace support {

/// The prototype's calendar: each lane on every listed hour of every day (the plan's zone), on the first account that
/// serves it. Looks at no rule. By time, then lane.
std::vector<core::Post> peakHourCalendar(const core::PlatformProblem &problem, const QList<int> &peakHours);

/// How many posts of one account follow another within its gap.
int gapViolations(const core::PlatformProblem &problem, const std::vector<core::Post> &posts);

/// The wanted posts that the rules H1 to H6 and the quotas allow, taken in their order; a post whose account may not is
/// made by the lane's next account that may.
std::vector<core::Post> madeLegal(const core::PlatformProblem &problem, const std::vector<core::Post> &wanted);

/// The most valuable cell that the rules still allow, again and again, as long as it is worth anything.
std::vector<core::Post> greedy(const core::PlatformProblem &problem);

} // namespace support
