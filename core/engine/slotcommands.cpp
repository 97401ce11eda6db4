// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotcommands.h"

#include "core/base/ids.h"
#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/makeroom.h"
#include "core/engine/reissue.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/planning/quota.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> rateRisk(Slot &slot, Transaction &transaction)
{
    const auto risks = RiskTable::load({slot}, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    slot.risk = risks->of(slot);
    return {};
}

/// What stands around the slot at its (new) place.
Result<SlotBasis> basisFor(const Slot &slot, SlotIs stored, Instant around, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    return basisOfSlot(slot, stored, around, transaction.database(), transaction.context(), safety->mode,
                       transaction.now());
}

/// A person needs time to decide.
Instant earliestPlace(Transaction &transaction)
{
    return transaction.now() + transaction.config().publishing.approvalLead;
}

/// The slot with what the command asks for, as far as the slot alone can tell.
Slot withEdits(Slot slot, const EditSlot &command)
{
    slot.dueAt = command.dueAt.value_or(slot.dueAt);
    slot.accountId = command.accountId.value_or(slot.accountId);
    slot.contentId = command.contentId.value_or(slot.contentId);
    const bool byHand = command.dueAt || command.accountId || command.contentId; // planning again leaves it
    slot.pinned = command.pinned.value_or(byHand || slot.pinned);
    return slot;
}

Who moverFor(SlotState from, const Caller &caller)
{
    if (from == SlotState::Approved)
        return Who::Engine; // the approval falls by itself
    return caller.kind == PrincipalKind::Human && from == SlotState::Missed ? Who::Person : Who::Writer;
}

Result<void> store(Slot &edited, const Slot &before, Transaction &transaction)
{
    const auto next = stateAfterEdit(before.state);
    if (!next)
        return tl::unexpected(next.error());
    const Json detail = {{"dueAt", edited.dueAt}, {"accountId", edited.accountId}, {"contentId", edited.contentId}};
    if (before.state == SlotState::Approved) {
        const auto reissued = reissueApproval(edited, before, transaction);
        if (!reissued)
            return tl::unexpected(reissued.error());
        if (*reissued)
            return saveSlot(edited, u"APPROVAL_REISSUED"_s, transaction, detail);
        DE_TRY(revokeApproval(edited, u"the slot was edited"_s, transaction));
    }
    edited.reason.clear();
    edited.expired = false;
    if (*next == before.state)
        return saveSlot(edited, u"EDITED"_s, transaction, detail);
    return moveSlot(edited, *next, moverFor(before.state, transaction.caller()), transaction, detail);
}

/// Lets the slot take its new place, with room made where the command asks for it; the slots that gave way.
Result<QList<Slot>> takePlace(Slot &edited, const Slot &before, const EditSlot &command, Transaction &transaction)
{
    const auto basis = basisFor(before, SlotIs::Stored, edited.dueAt, transaction);
    if (!basis)
        return tl::unexpected(basis.error());
    QList<Slot> moved;
    const Instant earliest = earliestPlace(transaction);
    if (auto placed = checkPlace(edited, *basis, earliest); !placed) {
        if (!command.makeRoom || placed.error().code != Error::Code::Conflict)
            return tl::unexpected(placed.error());
        auto room = makeRoomFor(edited, *basis, earliest, transaction);
        if (!room)
            return room;
        moved = std::move(*room);
    }
    revalue(edited, basis->board);
    return moved;
}

} // namespace

Result<EditSlot::Answer> execute(const EditSlot &command, Transaction &transaction)
{
    const auto found = findSlot(command.slotId, transaction);
    if (!found)
        return tl::unexpected(found.error());
    const Slot &before = *found;
    if (command.version && *command.version != before.version)
        return fail(Error::Code::Conflict, u"The slot was changed since: its version is %1 now"_s.arg(before.version),
                    u"/version"_s);
    if (const auto next = stateAfterEdit(before.state); !next)
        return tl::unexpected(next.error());

    EditSlot::Answer answer{withEdits(before, command), {}};
    Slot &edited = answer.slot;
    if (edited == before)
        return answer;
    if (edited.contentId != before.contentId && before.state != SlotState::Planned) {
        const auto content = ContentStore(transaction.database()).find(edited.contentId);
        if (!content)
            return tl::unexpected(content.error());
        edited.contentVersionId = *content ? (*content)->versionId : QString();
    }
    if (edited.dueAt != before.dueAt || edited.accountId != before.accountId) {
        auto moved = takePlace(edited, before, command, transaction);
        if (!moved)
            return tl::unexpected(moved.error());
        answer.moved = std::move(*moved);
    }
    DE_TRY(rateRisk(edited, transaction));
    const bool pinAlone =
        edited.dueAt == before.dueAt && edited.accountId == before.accountId && edited.contentId == before.contentId;
    if (pinAlone)
        DE_TRY(saveSlot(edited, edited.pinned ? u"PINNED"_s : u"UNPINNED"_s, transaction));
    else
        DE_TRY(store(edited, before, transaction));
    return answer;
}

Result<Slot> execute(const CreateSlot &command, Transaction &transaction)
{
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto type = plannedContentType(rules->platforms.at(command.platform), command.contentType);
    if (!type)
        return fail(Error::Code::InvalidField,
                    u"%1 does not offer the content type %2"_s.arg(platformName(command.platform),
                                                                   contentTypeName(*command.contentType)),
                    u"/contentType"_s);
    Slot slot;
    slot.id = newId(transaction.now());
    slot.platform = command.platform;
    slot.dueAt = command.dueAt;
    slot.accountId = command.accountId;
    slot.contentId = command.contentId;
    slot.language = command.language;
    slot.contentType = *type;
    slot.pinned = true;
    slot.createdAt = transaction.now();
    if (!command.planId.isEmpty()) {
        const auto plan = PlanStore(transaction.database()).find(command.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan || (*plan)->cancelled)
            return fail(Error::Code::NotFound, u"There is no plan with this id that could take a slot"_s, u"/planId"_s);
        slot.planId = (*plan)->id;
        slot.calendarId = (*plan)->calendarId;
        transaction.events().touchedPlans.insert(slot.planId);
    }
    const auto basis = basisFor(slot, SlotIs::New, slot.dueAt, transaction);
    if (!basis)
        return tl::unexpected(basis.error());
    DE_TRY(checkPlace(slot, *basis, earliestPlace(transaction)));
    revalue(slot, basis->board);
    DE_TRY(rateRisk(slot, transaction));
    DE_TRY(SlotStore(transaction.database()).insert(slot));
    transaction.events().changedSlots.append(slot);
    DE_TRY(transaction.record(u"SLOT_CREATED"_s, slot.id, {{"dueAt", slot.dueAt}, {"accountId", slot.accountId}}));
    return slot;
}

Result<Slot> execute(const CancelSlot &command, Transaction &transaction)
{
    auto slot = findSlot(command.slotId, transaction);
    if (!slot)
        return slot;
    const bool person = slot->state == SlotState::Missed && transaction.caller().kind == PrincipalKind::Human;
    slot->reason = command.why.isEmpty() ? u"Cancelled by %1"_s.arg(transaction.caller().name) : command.why;
    DE_TRY(revokeApproval(*slot, slot->reason, transaction));
    DE_TRY(moveSlot(*slot, SlotState::Cancelled, person ? Who::Person : Who::Writer, transaction));
    return slot;
}

Result<QList<RequestApproval::Outcome>> execute(const RequestApproval &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto blackouts = blackoutsFrom(transaction.database(), transaction.now());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    QList<RequestApproval::Outcome> outcomes;
    for (const QString &id : command.slotIds) {
        RequestApproval::Outcome outcome;
        const auto done = transaction.attempt([&]() -> Result<void> {
            auto slot = findSlot(id, transaction);
            if (!slot)
                return tl::unexpected(slot.error());
            outcome.slot = *slot;
            DE_TRY(rateRisk(*slot, transaction));
            DE_TRY(maySubmit(*slot, safety->mode));
            DE_TRY(outsideBlackouts(*slot, *blackouts));
            DE_TRY(submitForApproval(*slot, transaction));
            outcome.slot = *slot;
            return {};
        });
        if (!done && done.error().code == Error::Code::Unavailable)
            return tl::unexpected(done.error());
        if (!done)
            outcome.refused = done.error();
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace core
