// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/standingposts.h"

#include "core/planning/builders.h"

namespace core {

std::vector<Post> keptWhereAsGood(const PlatformProblem &problem, const std::vector<Post> &fresh, bool isExact,
                                  const PlanningControl &control)
{
    if (problem.standing.empty())
        return fresh;
    const Cells cells(problem);
    Board kept(cells);
    for (const Post &post : problem.standing) {
        if (kept.fits(post))
            kept.add(post);
    }
    fillGreedily(kept, {}, missingPosts(kept), control);
    const double steady = isExact ? 1e-4 : 5e-3;
    return kept.value() >= objectiveOf(problem, fresh) * (1 - steady) ? kept.posts() : fresh;
}

} // namespace core
