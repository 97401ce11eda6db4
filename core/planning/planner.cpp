// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/planner.h"

#include "core/planning/balance.h"
#include "core/planning/optimiser.h"
#include "core/planning/quota.h"
#include "core/planning/standingposts.h"

#include <algorithm>

namespace core {

namespace {

QList<PlannedSlot> slotsOf(const PlatformProblem &problem, const std::vector<Post> &posts, ContentType type)
{
    QList<PlannedSlot> planned;
    for (const Post &post : posts) {
        const ProblemAccount &account = problem.accounts[size_t(post.account)];
        planned.append({.platform = problem.platform,
                        .language = problem.lanes[size_t(post.lane)].language,
                        .accountId = account.isVirtual ? QString() : account.id,
                        .at = problem.week.at(post.t),
                        .contentType = type,
                        .parts = problem.parts(post.account, post.lane, post.t),
                        .plan = problem.lanes[size_t(post.lane)].plan});
    }
    return planned;
}

/// The bound, or the objective itself where they differ by no more than the order of their sums.
double boundOver(double objective, double bound)
{
    constexpr double rounding = 1e-9;
    return bound - objective <= rounding * std::max(1.0, objective) ? objective : bound;
}

} // namespace

QList<Platform> platformsOf(const PlanningInput &input)
{
    QList<Platform> platforms;
    for (const PlannerLane &lane : input.lanes) {
        if (!platforms.contains(lane.platform))
            platforms.append(lane.platform);
    }
    return platforms;
}

PlatformPlan planPlatform(const PlanningInput &input, Platform platform, const PlanningControl &control)
{
    PlatformPlan plan;
    plan.problem = buildProblem(input, platform);
    const FairShare share = fairShare(plan.problem);
    for (size_t lane = 0; lane < share.quota.size(); ++lane)
        plan.problem.lanes[lane].weekQuota = share.quota[lane];

    const OptimisedPosts answer = optimise(plan.problem, share, input.seed, control);
    const std::vector<Post> fresh = balanced(plan.problem, answer.posts);
    const double value = objectiveOf(plan.problem, fresh);
    const bool isExact = answer.upperBound && boundOver(value, *answer.upperBound) == value;
    plan.posts = keptWhereAsGood(plan.problem, fresh, isExact, control);
    plan.objective = objectiveOf(plan.problem, plan.posts);
    if (answer.upperBound)
        plan.upperBound = boundOver(plan.objective, *answer.upperBound);
    if (const auto type = plannedContentType(input.rules.at(platform), input.contentType))
        plan.slots = slotsOf(plan.problem, plan.posts, *type);
    if (!control.isCancelled())
        plan.unplaced = unplacedOf(input, plan.problem, plan.posts);
    return plan;
}

PlanningResult combined(const QList<PlatformPlan> &plans)
{
    PlanningResult result;
    double bound = 0;
    for (const PlatformPlan &plan : plans) {
        result.slots.append(plan.slots);
        result.unplaced.append(plan.unplaced);
        result.objective += plan.objective;
        bound += plan.upperBound.value_or(0);
    }
    std::ranges::stable_sort(result.slots, {}, &PlannedSlot::at);
    if (std::ranges::all_of(plans, [](const PlatformPlan &plan) { return plan.upperBound.has_value(); })) {
        result.upperBound = bound;
        result.gap = bound > 0 ? (bound - result.objective) / bound : 0;
    }
    return result;
}

PlanningResult planWeek(const PlanningInput &input, const PlanningControl &control)
{
    const QList<Platform> platforms = platformsOf(input);
    QList<PlatformPlan> plans;
    for (const Platform platform : platforms) {
        const auto before = double(plans.size());
        const PlanningControl ofPlatform{
            control.cancelled, [&](double share) { control.report((before + share) / double(platforms.size())); }};
        plans.append(planPlatform(input, platform, ofPlatform));
    }
    return combined(plans);
}

} // namespace core
