// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/previewqueries.h"

#include "core/engine/decisionjudge.h"
#include "core/engine/ownedit.h"
#include "core/engine/snapshot.h"
#include "core/engine/submissiongate.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error noSuchSlot()
{
    return {Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s, {}};
}

Result<QHash<QString, Slot>> slotsById(const QStringList &ids, Database &database)
{
    const auto found = SlotStore(database).findAll(ids);
    if (!found)
        return tl::unexpected(found.error());
    QHash<QString, Slot> slots;
    for (const Slot &slot : *found)
        slots.insert(slot.id, slot);
    return slots;
}

/// The planned slots of the plan, in order of time.
Result<QStringList> plannedIn(const QString &planId, Database &database)
{
    const auto plan = PlanStore(database).find(planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    const auto page =
        SlotStore(database).query({.planId = planId, .states = {SlotState::Planned}}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    QStringList ids;
    for (const Slot &slot : page->items)
        ids.append(slot.id);
    return ids;
}

Result<void> judgeOne(const PreviewDecision &query, const Decide::Item &item, const DecisionJudge &judge, Slot slot,
                      Decide::Outcome &outcome, Database &database)
{
    const auto subject = judge.look(slot, outcome, database);
    if (!subject)
        return tl::unexpected(subject.error());
    const QString seen = item.fingerprint.isEmpty() ? subject->hash : item.fingerprint;
    if (const auto to = judge.judge({query.decision, seen, query.note}, slot, *subject); !to)
        return tl::unexpected(to.error());
    if (!query.decider || query.decision != Decision::Approve)
        return {};
    const auto ownEdit = isOwnEdit(slot, *query.decider, database);
    if (!ownEdit)
        return tl::unexpected(ownEdit.error());
    return requireSecondPerson(slot, *ownEdit, database);
}

} // namespace

Result<QList<RequestApproval::Outcome>> execute(const PreviewApprovalRequest &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto ids = query.planId.isEmpty() ? Result<QStringList>(query.slotIds) : plannedIn(query.planId, database);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto slots = slotsById(*ids, database);
    if (!slots)
        return tl::unexpected(slots.error());
    const auto gate = SubmissionGate::load(slots->values(), database, snapshot.context(), safety->mode, snapshot.now());
    if (!gate)
        return tl::unexpected(gate.error());
    QList<RequestApproval::Outcome> outcomes;
    for (const QString &id : *ids) {
        RequestApproval::Outcome outcome;
        outcome.slot = slots->value(id);
        outcome.slot.id = id;
        if (!slots->contains(id))
            outcome.refused = noSuchSlot();
        else if (const auto passed = gate->pass(outcome.slot); !passed)
            outcome.refused = passed.error();
        outcomes.append(outcome);
    }
    return outcomes;
}

Result<QList<Decide::Outcome>> execute(const PreviewDecision &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    QStringList ids;
    for (const Decide::Item &item : query.items)
        ids.append(item.slotId);
    const auto slots = slotsById(ids, database);
    if (!slots)
        return tl::unexpected(slots.error());
    const auto judge = DecisionJudge::load(ids, database, snapshot.context(), safety->mode, snapshot.now());
    if (!judge)
        return tl::unexpected(judge.error());
    QList<Decide::Outcome> outcomes;
    for (const Decide::Item &item : query.items) {
        Decide::Outcome outcome;
        outcome.slotId = item.slotId;
        const auto slot = slots->constFind(item.slotId);
        if (slot == slots->cend())
            outcome.refused = noSuchSlot();
        else if (const auto judged = judgeOne(query, item, *judge, *slot, outcome, database); !judged)
            outcome.refused = judged.error();
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace core
