// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/whyqueries.h"

#include "core/engine/slotbasis.h"
#include "core/engine/snapshot.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The plan with one platform alone, as it stands.
Result<PlanningBasis> basisOfPlatform(const WhyEmpty &query, Snapshot &snapshot)
{
    auto plan = PlanStore(snapshot.database()).find(query.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    PlanRequest &request = (*plan)->request;
    if (!request.platforms.contains(query.platform))
        return fail(Error::Code::InvalidField, u"platform is not one of the plan's"_s, u"/platform"_s);
    if (!request.languages.contains(query.language))
        return fail(Error::Code::InvalidField,
                    u"language must be one of the plan's: %1"_s.arg(request.languages.join(u", "_s)), u"/language"_s);
    if ((*plan)->status() == PlanStatus::Draft)
        return fail(Error::Code::Conflict, u"The plan is a draft: plan it first"_s, u"/planId"_s);
    request.platforms = {query.platform};
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    return basisOfPlan(**plan, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
}

} // namespace

Result<WhySlot::Answer> execute(const WhySlot &query, Snapshot &snapshot)
{
    const auto slot = SlotStore(snapshot.database()).find(query.slotId);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto basis = basisOfSlot(**slot, SlotIs::Stored, (*slot)->dueAt, snapshot.database(), snapshot.context(),
                                   safety->mode, snapshot.now());
    if (!basis)
        return tl::unexpected(basis.error());
    WhySlot::Answer answer;
    answer.slot = **slot;
    const Occupancy &board = basis->board;
    const int account = board.accountOf(answer.slot.accountId, answer.slot.language);
    answer.parts = answer.slot.parts;
    answer.asPlaced = answer.parts.has_value();
    if (account >= 0) {
        if (!answer.parts)
            answer.parts = board.parts(account, basis->lane, board.cellOf(answer.slot.dueAt));
        answer.position = positionOf(board, account, basis->lane, answer.slot.dueAt);
    }
    return answer;
}

Result<WhyEmpty::Answer> execute(const WhyEmpty &query, Snapshot &snapshot)
{
    const auto basis = basisOfPlatform(query, snapshot);
    if (!basis)
        return tl::unexpected(basis.error());
    const Week &week = basis->input.week;
    if (!week.contains(query.at))
        return fail(
            Error::Code::InvalidField,
            u"datetime must lie in the plan's week, from %1 to %2"_s.arg(toIso(week.begin()), toIso(week.end())),
            u"/datetime"_s);
    QList<StandingSlot> standing;
    for (const Slot &slot : basis->standing)
        standing.append(standingSlot(slot));
    const Occupancy board(basis->input, query.platform, standing);
    WhyEmpty::Answer answer;
    answer.reason = whyEmpty(board, board.laneOf(query.language), query.at);
    const auto there = SlotStore(snapshot.database())
                           .query({.planId = query.planId,
                                   .platform = query.platform,
                                   .language = query.language,
                                   .from = query.at,
                                   .to = query.at + milliseconds(1)},
                                  {.limit = 0, .cursor = {}});
    if (!there)
        return tl::unexpected(there.error());
    for (const Slot &slot : there->items) {
        if (occupiesAccount(slot.state))
            answer.takenBy = slot.id;
    }
    return answer;
}

} // namespace core
