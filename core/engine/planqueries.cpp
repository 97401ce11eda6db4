// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planqueries.h"

#include "core/engine/blackouts.h"
#include "core/engine/planboard.h"
#include "core/engine/planningbasis.h"
#include "core/engine/rehearsal.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/planning/planner.h"
#include "core/planning/problemjson.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"
#include "core/storage/totals.h"

using namespace Qt::StringLiterals;

namespace core {

Result<QList<Slot>> slotsOfPlan(const QString &planId, Snapshot &snapshot)
{
    auto page = SlotStore(snapshot.database()).query({.planId = planId}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return std::move(page->items);
}

Result<GetPlan::Answer> execute(const GetPlan &query, Snapshot &snapshot)
{
    const auto plan = PlanStore(snapshot.database()).find(query.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    auto list = slotsOfPlan(query.planId, snapshot);
    if (!list)
        return tl::unexpected(list.error());
    GetPlan::Answer answer{**plan, std::move(*list), {}};
    const auto content = ContentStore(snapshot.database()).find(answer.plan.request.contentId);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        answer.warnings.append(u"The content library does not hold %1: its text and media are not known here"_s.arg(
            answer.plan.request.contentId));
    return answer;
}

Result<ListPlans::Answer> execute(const ListPlans &query, Snapshot &snapshot)
{
    auto page = PlanStore(snapshot.database()).list({query.limit, query.cursor});
    if (!page)
        return tl::unexpected(page.error());
    const auto totals = publishedTotals(snapshot.database());
    if (!totals)
        return tl::unexpected(totals.error());
    const int ended = totals->published + totals->failed;
    return ListPlans::Answer{
        std::move(page->items),
        page->nextCursor,
        {totals->published, ended > 0 ? double(totals->published) / ended : 0, totals->averageVisibility}};
}

Result<QList<RunResult>> execute(const RehearsePlan &query, Snapshot &snapshot)
{
    const auto plan = plannedPlan(query.planId, snapshot.database(), u"/planId"_s);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto list = slotsOfPlan(plan->id, snapshot);
    if (!list)
        return tl::unexpected(list.error());
    const auto risks = RiskTable::load(*list, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    const auto blackouts = blackoutsFrom(snapshot.database(), Instant::min());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    QList<RunResult> results;
    for (const Slot &slot : *list) {
        const auto result = rehearse(slot, *risks, *blackouts, safety->mode, snapshot.database(), snapshot.now());
        if (!result)
            return tl::unexpected(result.error());
        results.append(*result);
    }
    return results;
}

Result<Json> execute(const GetProblem &query, Snapshot &snapshot)
{
    const auto plan = PlanStore(snapshot.database()).find(query.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    if (!(*plan)->request.platforms.contains(query.platform))
        return fail(Error::Code::InvalidField, u"platform is not one of the plan's"_s, u"/platform"_s);
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto basis = basisOfPlan(**plan, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
    if (!basis)
        return tl::unexpected(basis.error());
    return problemJson(planPlatform(basis->input, query.platform));
}

} // namespace core
