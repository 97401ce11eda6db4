// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/fairshare.h"
#include "core/planning/planningcontrol.h"

#include <cstdint>
#include <optional>

namespace core {

struct OptimisedPosts {
    std::vector<Post> posts = {}; ///< By time, then account.
    std::optional<double> upperBound = {}; ///< No legal choice within the quotas is worth more. None: cancelled.
};

/// The best posts that can be found for one platform, and a proof of how good they are (planning.md 5.2). Accounts and
/// lanes that do not meet are solved apart: an account that has its lanes to itself exactly, the others by prices,
/// builders and improvement. The lanes' week quotas in `problem` are those of `share`. A pure function: the same seed
/// gives the same answer.
OptimisedPosts optimise(const PlatformProblem &problem, const FairShare &share, std::uint64_t seed,
                        const PlanningControl &control);

} // namespace core
