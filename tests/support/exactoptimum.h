// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planninginput.h"
#include "core/planning/problem.h"

/// The optimum by enumeration, for weeks with a handful of open cells.
namespace support {

/// The most that a legal choice within the problem's quotas is worth. Walks the open cells once and keeps the best
/// value of every state (when each account and lane posted last, and how often), so time grows with the states: a dozen
/// open quarter-hours, 3 accounts and 2 lanes take milliseconds. Shares no code with the planner but the problem
/// itself.
double exactOptimum(const core::PlatformProblem &problem);

/// An input whose problem is that small: two short windows around one midnight of the week, random rules, up to
/// `accounts` accounts and 2 lanes, commitments. The same seed gives the same input.
core::PlanningInput tinyInput(quint32 seed, int accounts = 3);

} // namespace support
