// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planner.h"

namespace core {

/// How a plan learns about times that look worse than they may be (planning.md section 9).
struct Exploration {
    double share = 0; ///< eps, 0-0.15: of each lane's posts.
    QMap<Platform, QMap<QString, LearnedCurve>> draws =
        {}; ///< One draw from the posterior of each lane that may explore.
    quint64 seed = 0; ///< Which posts are taken: from the plan's id.

    friend bool operator==(const Exploration &, const Exploration &) = default;
};

/// The largest share that may explore.
inline constexpr double largestExploration = 0.15;

/// Takes floor(share * posts) of each drawn lane out of `plan` and puts them, one after another, into the best cells
/// that are legal and free under the draw; those are marked. Every hard rule holds as before; lanes without a draw keep
/// their posts. The objective is that of the mean, of all posts as they are then; the bound stays, so that the gap says
/// what exploring costs. Pure; the same input and seed give the same plan. O(posts moved * accounts * T).
PlatformPlan explored(const PlanningInput &input, PlatformPlan plan, const Exploration &exploration);

} // namespace core
