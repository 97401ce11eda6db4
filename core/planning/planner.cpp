// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/planner.h"

#include "core/planning/balance.h"
#include "core/planning/quota.h"
#include "core/planning/search.h"

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
                        .parts = problem.parts(post.account, post.lane, post.t)});
    }
    return planned;
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

PlatformPlan planPlatform(const PlanningInput &input, Platform platform)
{
    PlatformPlan plan;
    plan.problem = buildProblem(input, platform);
    const FairShare share = fairShare(plan.problem);
    for (size_t lane = 0; lane < share.quota.size(); ++lane)
        plan.problem.lanes[lane].weekQuota = share.quota[lane];

    const SearchAnswer answer = accountsInTurn(plan.problem, share);
    plan.posts = balanced(plan.problem, answer.posts);
    plan.objective = objectiveOf(plan.problem, plan.posts);
    if (answer.exact)
        plan.upperBound = plan.objective;
    if (const auto type = plannedContentType(input.rules.at(platform), input.contentType))
        plan.slots = slotsOf(plan.problem, plan.posts, *type);
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

PlanningResult planWeek(const PlanningInput &input)
{
    QList<PlatformPlan> plans;
    for (const Platform platform : platformsOf(input))
        plans.append(planPlatform(input, platform));
    return combined(plans);
}

} // namespace core
