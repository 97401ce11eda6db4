// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/optimiser.h"

namespace core {

/// Accounts that meet in their lanes: the upper bound by prices, legal choices by several builders, the best of them
/// improved by ejection and by ruining and rebuilding parts of it (planning.md 5.2, steps 3 to 5). `split`
/// [account][lane]: the fair share's first deal.
OptimisedPosts settleContest(const PlatformProblem &problem, const std::vector<std::vector<int>> &split,
                             std::uint64_t seed, const PlanningControl &control);

} // namespace core
