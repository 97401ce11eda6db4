// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/arrangement.h"

#include "core/base/ids.h"
#include "core/engine/makeroom.h"
#include "core/engine/reissue.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/textturns.h"
#include "core/engine/transaction.h"
#include "core/planning/quota.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The same refusal, seen from the whole list.
tl::unexpected<Error> below(const QString &path, Error error)
{
    if (!path.isEmpty())
        error.field.prepend(path);
    return tl::unexpected(std::move(error));
}

/// The slot with what the command asks for, as far as the slot alone can tell.
Slot withEdits(Slot slot, const EditSlot &command)
{
    slot.dueAt = command.dueAt.value_or(slot.dueAt);
    slot.accountId = command.accountId.value_or(slot.accountId);
    slot.contentId = command.contentId.value_or(slot.contentId);
    slot.contentType = command.contentType.value_or(slot.contentType);
    slot.language = command.language.value_or(slot.language);
    const bool byHand =
        command.dueAt || command.accountId || command.contentId || command.contentType || command.language;
    slot.pinned = command.pinned.value_or(byHand || slot.pinned); // planning again leaves what was made by hand
    return slot;
}

bool standsElsewhere(const Slot &after, const Slot &before)
{
    return after.dueAt != before.dueAt || after.accountId != before.accountId || after.language != before.language
        || after.contentType != before.contentType;
}

/// In which capacity the caller moves a slot of this state.
Who moverFor(SlotState from, const Caller &caller)
{
    if (from == SlotState::Approved)
        return Who::Engine; // the approval falls by itself
    return caller.kind == PrincipalKind::Human && from == SlotState::Missed ? Who::Person : Who::Writer;
}

Who cancellerFor(SlotState from, const Caller &caller)
{
    return from == SlotState::Missed && caller.kind == PrincipalKind::Human ? Who::Person : Who::Writer;
}

Json placeOf(const Slot &slot)
{
    return {{"dueAt", slot.dueAt}, {"accountId", slot.accountId}, {"contentId", slot.contentId}};
}

Result<void> writeEdit(Slot &edited, const Slot &before, Transaction &transaction)
{
    const auto next = stateAfterEdit(before.state);
    if (!next)
        return tl::unexpected(next.error());
    Json detail = placeOf(edited);
    if (edited.language != before.language)
        detail["language"] = edited.language;
    if (edited.contentType != before.contentType)
        detail["contentType"] = contentTypeName(edited.contentType);
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

} // namespace

bool Arrangement::Step::takesPlace() const
{
    return kind == Kind::Create || kind == Kind::Restore || (kind == Kind::Edit && standsElsewhere(after, before));
}

SlotState Arrangement::Step::stateAfter() const
{
    switch (kind) {
    case Kind::Nothing:
    case Kind::Pin:
        return before.state;
    case Kind::Cancel:
        return SlotState::Cancelled;
    case Kind::Edit:
        return stateAfterEdit(before.state).value_or(before.state);
    case Kind::Create:
    case Kind::Restore:
        break;
    }
    return SlotState::Planned;
}

template<typename Command>
Result<void> Arrangement::addStep(const Command &command, const QString &path)
{
    auto step = prepared(command);
    if (!step)
        return below(path, step.error());
    step->path = path;
    m_steps.append(std::move(*step));
    return {};
}

Result<void> Arrangement::add(const EditSlot &command, const QString &path)
{
    return addStep(command, path);
}

Result<void> Arrangement::add(const CreateSlot &command, const QString &path)
{
    return addStep(command, path);
}

Result<void> Arrangement::add(const CancelSlot &command, const QString &path)
{
    return addStep(command, path);
}

Result<void> Arrangement::add(const RestoreSlot &command, const QString &path)
{
    return addStep(command, path);
}

Result<Slot> Arrangement::takeIn(const QString &slotId, std::optional<qint64> version)
{
    auto slot = findSlot(slotId, m_transaction);
    if (!slot)
        return slot;
    if (m_ids.contains(slotId))
        return fail(Error::Code::InvalidField, u"The slot must not stand twice in the list"_s, u"/slotId"_s);
    m_ids.insert(slotId);
    if (version && *version != slot->version)
        return fail(Error::Code::Conflict, u"The slot was changed since: its version is %1 now"_s.arg(slot->version),
                    u"/version"_s);
    return slot;
}

Result<ContentType> Arrangement::offeredType(Platform platform, std::optional<ContentType> asked)
{
    const auto rules = m_transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto type = plannedContentType(rules->platforms.at(platform), asked);
    if (!type)
        return fail(Error::Code::InvalidField,
                    u"%1 does not offer the content type %2"_s.arg(platformName(platform), contentTypeName(*asked)),
                    u"/contentType"_s);
    return *type;
}

Result<Arrangement::Step> Arrangement::prepared(const EditSlot &command)
{
    const auto before = takeIn(command.slotId, command.version);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto next = stateAfterEdit(before->state); !next)
        return tl::unexpected(next.error());
    Step step{Kind::Edit, {}, *before, withEdits(*before, command), command.makeRoom};
    Slot &after = step.after;
    if (after == *before) {
        step.kind = Kind::Nothing;
        return step;
    }
    if (after.contentType != before->contentType) {
        if (const auto type = offeredType(after.platform, after.contentType); !type)
            return tl::unexpected(type.error());
    }
    if (after.contentId != before->contentId && before->state != SlotState::Planned) {
        const auto content = ContentStore(m_transaction.database()).find(after.contentId);
        if (!content)
            return tl::unexpected(content.error());
        after.contentVersionId = *content ? (*content)->versionId : QString();
    }
    if (!standsElsewhere(after, *before) && after.contentId == before->contentId)
        step.kind = Kind::Pin;
    return step;
}

Result<Arrangement::Step> Arrangement::prepared(const CreateSlot &command)
{
    const auto type = offeredType(command.platform, command.contentType);
    if (!type)
        return tl::unexpected(type.error());
    Slot slot;
    slot.id = newId(m_transaction.now());
    slot.platform = command.platform;
    slot.dueAt = command.dueAt;
    slot.accountId = command.accountId;
    slot.contentId = command.contentId;
    slot.language = command.language;
    slot.contentType = *type;
    slot.pinned = true;
    slot.createdAt = m_transaction.now();
    slot.version = 0; // 1 once it is written
    if (!command.planId.isEmpty()) {
        const auto plan = PlanStore(m_transaction.database()).find(command.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan || (*plan)->cancelled)
            return fail(Error::Code::NotFound, u"There is no plan with this id that could take a slot"_s, u"/planId"_s);
        slot.planId = (*plan)->id;
        slot.calendarId = (*plan)->calendarId;
    }
    return Step{Kind::Create, {}, slot, slot, command.makeRoom};
}

Result<Arrangement::Step> Arrangement::prepared(const CancelSlot &command)
{
    const auto before = takeIn(command.slotId, command.version);
    if (!before)
        return tl::unexpected(before.error());
    const Who who = cancellerFor(before->state, m_transaction.caller());
    if (const auto may = mayMove(before->state, SlotState::Cancelled, who); !may)
        return tl::unexpected(may.error());
    Step step{Kind::Cancel, {}, *before, *before, false};
    step.after.reason = command.why.isEmpty() ? u"Cancelled by %1"_s.arg(m_transaction.caller().name) : command.why;
    return step;
}

Result<Arrangement::Step> Arrangement::prepared(const RestoreSlot &command)
{
    DE_TRY(mayActAs(m_transaction.caller(), Who::Person));
    const auto before = takeIn(command.slotId, command.version);
    if (!before)
        return tl::unexpected(before.error());
    if (before->state != SlotState::Cancelled)
        return fail(Error::Code::Conflict,
                    u"The slot is %1; only a cancelled one can be restored"_s.arg(plainWords(before->state)));
    const auto plan = PlanStore(m_transaction.database()).find(before->planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (*plan && (*plan)->cancelled)
        return fail(Error::Code::Conflict, u"The whole plan of the slot is cancelled: copy the slot instead"_s);
    Step step{Kind::Restore, {}, *before, *before, false};
    step.after.dueAt = command.dueAt.value_or(before->dueAt);
    step.after.accountId = command.accountId.value_or(before->accountId);
    step.after.pinned = before->pinned || standsElsewhere(step.after, *before);
    step.after.reason.clear();
    step.after.expired = false;
    return step;
}

Result<ChangeSlots::Answer> Arrangement::settle()
{
    DE_TRY(letAllStand());
    DE_TRY(takeAllTexts());
    for (Step &step : m_steps) {
        if (!step.takesPlace())
            continue;
        if (const auto placed = takePlace(step); !placed)
            return below(step.path, placed.error());
    }
    DE_TRY(rateAll());
    ChangeSlots::Answer answer;
    for (Step &step : m_steps) {
        if (const auto written = write(step); !written)
            return below(step.path, written.error());
        answer.slots.append(step.after);
    }
    answer.moved = std::move(m_madeRoom);
    return answer;
}

/// In the rows, where every look around a place finds them; nobody else sees these before the commit.
Result<void> Arrangement::letAllStand()
{
    SlotStore store(m_transaction.database());
    for (const Step &step : std::as_const(m_steps)) {
        if (step.kind == Kind::Nothing || step.kind == Kind::Pin)
            continue;
        Slot standing = step.after;
        standing.state = step.stateAfter();
        DE_TRY(step.kind == Kind::Create ? store.insert(standing) : store.stand(standing));
    }
    return {};
}

/// A slot that is moved keeps its text; a new one, or one that shall publish something else, takes its turn.
Result<void> Arrangement::takeAllTexts()
{
    QList<Slot *> taking;
    for (Step &step : m_steps) {
        const bool other = step.after.contentId != step.before.contentId || step.after.language != step.before.language;
        if (step.kind == Kind::Create || (step.kind == Kind::Edit && other))
            taking.append(&step.after);
    }
    return takeTexts(taking, m_transaction.database());
}

/// Judges the slot where it stands, with room made where the command asks for it.
Result<void> Arrangement::takePlace(Step &step)
{
    const auto safety = m_transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    Slot standing = step.after;
    standing.state = step.stateAfter();
    const auto basis = basisOfSlot(standing, SlotIs::Stored, standing.dueAt, m_transaction.database(),
                                   m_transaction.context(), safety->mode, m_transaction.now());
    if (!basis)
        return tl::unexpected(basis.error());
    // a person needs time to decide
    const auto rules = m_transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const Instant earliest = m_transaction.now() + rules->approvalLead;
    if (auto placed = checkPlace(standing, *basis, earliest); !placed) {
        if (!step.makeRoom || placed.error().code != Error::Code::Conflict)
            return placed;
        const auto room = makeRoomFor(standing, *basis, earliest, m_transaction);
        if (!room)
            return tl::unexpected(room.error());
        for (const Slot &other : *room) {
            m_madeRoom.removeIf([&](const Slot &earlier) { return earlier.id == other.id; });
            m_madeRoom.append(other);
        }
    }
    revalue(step.after, basis->board);
    return {};
}

Result<void> Arrangement::rateAll()
{
    QList<Slot> list;
    for (const Step &step : std::as_const(m_steps)) {
        if (step.kind != Kind::Nothing && step.kind != Kind::Cancel)
            list.append(step.after);
    }
    const auto risks = RiskTable::load(list, m_transaction.database(), m_transaction.context(), m_transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    for (Step &step : m_steps) {
        if (step.kind != Kind::Nothing && step.kind != Kind::Cancel)
            step.after.risk = risks->of(step.after);
    }
    return {};
}

Result<void> Arrangement::write(Step &step)
{
    Slot &slot = step.after;
    switch (step.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Pin:
        return saveSlot(slot, slot.pinned ? u"PINNED"_s : u"UNPINNED"_s, m_transaction);
    case Kind::Edit:
        return writeEdit(slot, step.before, m_transaction);
    case Kind::Create:
        return saveSlot(slot, u"SLOT_CREATED"_s, m_transaction, {{"dueAt", slot.dueAt}, {"accountId", slot.accountId}});
    case Kind::Cancel:
        DE_TRY(revokeApproval(slot, slot.reason, m_transaction));
        return moveSlot(slot, SlotState::Cancelled, cancellerFor(step.before.state, m_transaction.caller()),
                        m_transaction);
    case Kind::Restore:
        break;
    }
    return moveSlot(slot, SlotState::Planned, Who::Person, m_transaction, placeOf(slot));
}

} // namespace core
