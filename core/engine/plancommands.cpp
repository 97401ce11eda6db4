// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plancommands.h"

#include "core/base/ids.h"
#include "core/engine/approve.h"
#include "core/engine/slotchange.h"
#include "core/engine/submissiongate.h"
#include "core/engine/transaction.h"
#include "core/safety/safetygates.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<Plan> findPlan(const QString &id, Transaction &transaction)
{
    auto plan = PlanStore(transaction.database()).find(id);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    return **plan;
}

Result<QList<Slot>> slotsOf(const QString &planId, const QList<SlotState> &states, Transaction &transaction)
{
    auto page =
        SlotStore(transaction.database()).query({.planId = planId, .states = states}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return std::move(page->items);
}

/// Takes one slot as far as the mode lets it go by itself.
Result<void> runSlot(Slot &slot, RunAction action, const SubmissionGate &gate, Transaction &transaction)
{
    DE_TRY(gate.pass(slot));
    DE_TRY(submitForApproval(slot, transaction));
    if (action == RunAction::QueueWithinLimit
        && withinRiskLimit(slot.risk.score, riskLimit(SafetyMode::FullAutonomous)))
        return approveByPolicy(slot, transaction);
    return {};
}

} // namespace

Result<Plan> execute(const CreatePlan &command, Transaction &transaction)
{
    Plan plan;
    plan.id = newId(transaction.now());
    plan.request = command.request;
    plan.createdAt = transaction.now();
    plan.updatedAt = transaction.now();
    plan.createdBy = transaction.caller().name;
    DE_TRY(PlanStore(transaction.database()).insert(plan));
    DE_TRY(transaction.record(u"PLAN_CREATED"_s, plan.id, {{"contentId", plan.request.contentId}}));
    transaction.events().changedPlans.append(plan);
    return plan;
}

Result<Plan> execute(const DuplicatePlan &command, Transaction &transaction)
{
    if (!command.weekStart.isValid())
        return fail(Error::Code::InvalidField, u"weekStart must be a date like 2026-11-23"_s, u"/weekStart"_s);
    const auto old = findPlan(command.planId, transaction);
    if (!old)
        return tl::unexpected(old.error());
    CreatePlan create{old->request};
    create.request.weekStart = command.weekStart;
    create.request.title = command.title.value_or(create.request.title);
    const auto plan = execute(create, transaction);
    if (plan)
        DE_TRY(transaction.record(u"PLAN_DUPLICATED"_s, plan->id, {{"from", old->id}}));
    return plan;
}

Result<QList<RunResult>> execute(const RunPlan &command, Transaction &transaction)
{
    auto plan = findPlan(command.planId, transaction);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const SafetyMode mode = stricter(safety->mode, command.requested);
    const auto action = runAction(mode, Effect::Real);
    if (!action)
        return tl::unexpected(action.error());
    DE_TRY(mayPublishUnasked(transaction.caller(), mode));
    if (plan->cancelled)
        return fail(Error::Code::Conflict, u"The plan is cancelled"_s, u"/planId"_s);
    if (plan->status() == PlanStatus::Draft)
        return fail(Error::Code::Conflict, u"The plan is a draft: plan it first"_s, u"/planId"_s);

    auto planned = slotsOf(plan->id, {SlotState::Planned}, transaction);
    if (!planned)
        return tl::unexpected(planned.error());
    const auto gate =
        SubmissionGate::load(*planned, transaction.database(), transaction.context(), mode, transaction.now());
    if (!gate)
        return tl::unexpected(gate.error());
    if (!plan->started) {
        plan->started = true;
        if (const auto updated = PlanStore(transaction.database()).update(*plan, transaction.now()); !updated)
            return tl::unexpected(updated.error());
        DE_TRY(transaction.record(u"PLAN_STARTED"_s, plan->id, {{"slots", planned->size()}}));
    }
    transaction.events().touchedPlans.insert(plan->id);

    QList<RunResult> results;
    for (Slot &slot : *planned) {
        Slot moved = slot;
        const auto outcome = transaction.attempt([&] { return runSlot(moved, *action, *gate, transaction); });
        if (!outcome && outcome.error().code == Error::Code::Unavailable)
            return tl::unexpected(outcome.error());
        RunResult result;
        result.slot = outcome ? moved : slot;
        result.slot.risk = moved.risk;
        result.pendingApproval = result.slot.state == SlotState::PendingApproval;
        result.error = outcome ? QString() : outcome.error().message;
        result.at = transaction.now();
        results.append(result);
    }
    return results;
}

Result<Plan> execute(const CancelPlan &command, Transaction &transaction)
{
    auto plan = findPlan(command.planId, transaction);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto open =
        slotsOf(plan->id, {SlotState::Planned, SlotState::PendingApproval, SlotState::Approved, SlotState::RetryWait},
                transaction);
    if (!open)
        return tl::unexpected(open.error());
    for (Slot slot : *open) {
        slot.reason = u"Its plan was cancelled"_s;
        DE_TRY(revokeApproval(slot, slot.reason, transaction));
        DE_TRY(moveSlot(slot, SlotState::Cancelled, Who::Writer, transaction));
    }
    if (!plan->cancelled) {
        plan->cancelled = true;
        if (const auto updated = PlanStore(transaction.database()).update(*plan, transaction.now()); !updated)
            return tl::unexpected(updated.error());
        DE_TRY(transaction.record(u"PLAN_CANCELLED"_s, plan->id, {{"slots", open->size()}}));
    }
    transaction.events().touchedPlans.insert(plan->id);
    return findPlan(plan->id, transaction);
}

} // namespace core
