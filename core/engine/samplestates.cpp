// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/samplestates.h"

#include "core/engine/approve.h"
#include "core/engine/risktable.h"
#include "core/engine/sampleload.h"
#include "core/engine/transaction.h"
#include "core/safety/safetygates.h"
#include "core/safety/statemachine.h"
#include "core/storage/accountstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

namespace {

bool isPast(const Slot &slot, const SampleLoad &load)
{
    return slot.dueAt < load.file.now();
}

Result<SampleDecision> decide(const Slot &slot, const Subject &subject, const PersonsAnswer &answer, SampleLoad &load)
{
    Transaction &transaction = load.transaction;
    const Instant at = std::min(slot.dueAt - 24h, load.file.now() - 1h);
    const Caller person = load.file.person(); // a transaction refers to who asks
    Transaction then(transaction.database(), transaction.context(), person, at, transaction.events());
    const auto id = writeDecision(slot, subject, answer, Decider::Caller, {}, then);
    if (!id)
        return tl::unexpected(id.error());
    return SampleDecision{*id, subject.hash, at};
}

/// The trail has the row of a decision when it is written, and says in it when the sample dates the decision.
Result<void> record(Cause cause, const Slot &slot, const SampleDecision &decision, SampleLoad &load)
{
    Transaction &transaction = load.transaction;
    const Caller person = load.file.person();
    Transaction asPerson(transaction.database(), transaction.context(), person, load.file.now(), transaction.events());
    return asPerson.record(
        causeName(cause), slot.id,
        {{"fingerprint", decision.fingerprint}, {"approvalId", decision.id}, {"decidedAt", decision.at}});
}

Result<void> approve(SampleSlot &each, SampleLoad &load)
{
    const auto decision = approveSample(each.slot, load);
    if (!decision)
        return tl::unexpected(decision.error());
    each.slot.approvalId = decision->id;
    return record(Cause::ApprovedByPerson, each.slot, *decision, load);
}

/// An approval of the slot as it was before its text changed, taken back by the change.
Result<void> approveAndRevoke(const SampleSlot &each, SampleLoad &load)
{
    Slot before = each.slot;
    before.contentVersionId.clear(); // the older text is not in the library
    const auto decision = approveSample(before, load);
    if (!decision)
        return tl::unexpected(decision.error());
    const auto revoked = ApprovalStore(load.transaction.database())
                             .revoke(decision->id, each.slot.reason, std::min(decision->at + 1h, load.file.now()));
    if (!revoked)
        return tl::unexpected(revoked.error());
    return record(Cause::ApprovedByPerson, each.slot, *decision, load);
}

Result<void> reject(const SampleSlot &each, SampleLoad &load)
{
    const auto subject = currentSubject(each.slot, load.transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    const auto decision = decide(each.slot, *subject, {Decision::Reject, subject->hash, each.slot.reason}, load);
    if (!decision)
        return tl::unexpected(decision.error());
    return record(Cause::Rejected, each.slot, *decision, load);
}

/// The state with what belongs to it, but no decision yet.
void enterState(SampleSlot &each, SafetyMode mode, SampleLoad &load)
{
    Slot &slot = each.slot;
    if (!isPast(slot, load) && each.state != u"PLANNED"_s && !maySubmit(slot, mode))
        each = {slot, u"PLANNED"_s, {}, {}};
    slot.expired = each.state == u"EXPIRED"_s;
    if (each.state == u"STALE"_s)
        slot.state = SlotState::PendingApproval;
    else
        slot.state = slot.expired ? SlotState::Missed : slotStateFromName(each.state).value();
    slot.reason = each.reason.isEmpty() ? load.file.reason(each.state) : each.reason;
    if (slot.state == SlotState::Published)
        load.publish(slot);
    if (slot.approval() != ApprovalState::None) // it was submitted
        slot.contentVersionId = load.contents.value(slot.contentId).versionId;
}

Result<void> store(Slot &slot, SampleLoad &load)
{
    const auto written = SlotStore(load.transaction.database()).update(slot, load.file.now());
    return written ? Result<void>() : tl::unexpected(written.error());
}

/// What was published is a success of its account.
Result<void> noteSuccess(const Slot &slot, SampleLoad &load)
{
    Account &account = load.accountWithId(slot.accountId);
    const AccountEvent success{AccountEventKind::Success, slot.dueAt};
    account.events.append(success);
    account.lastUsed = std::max(account.lastUsed.value_or(slot.dueAt), slot.dueAt);
    AccountStore store(load.transaction.database());
    const auto updated = store.update(account, load.file.now());
    if (!updated)
        return tl::unexpected(updated.error());
    return store.addEvent(account.id, success);
}

Result<void> writeDecisions(SampleSlot &each, SampleLoad &load)
{
    if (each.state == u"STALE"_s)
        return approveAndRevoke(each, load);
    if (each.slot.approval() == ApprovalState::Rejected)
        return reject(each, load);
    if (each.slot.approval() == ApprovalState::Approved)
        return approve(each, load);
    return {};
}

/// The slots after now rated as they stand.
Result<void> rateRisks(QList<SampleSlot> &list, SampleLoad &load)
{
    QList<Slot> ahead;
    for (const SampleSlot &each : list) {
        if (!isPast(each.slot, load))
            ahead.append(each.slot);
    }
    Transaction &transaction = load.transaction;
    const auto risks = RiskTable::load(ahead, transaction.database(), transaction.context(), load.file.now());
    if (!risks)
        return tl::unexpected(risks.error());
    for (SampleSlot &each : list)
        each.slot.risk = isPast(each.slot, load) ? load.riskThen(each.slot) : risks->of(each.slot);
    return {};
}

} // namespace

Result<SampleDecision> approveSample(const Slot &slot, SampleLoad &load)
{
    const auto subject = currentSubject(slot, load.transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    return decide(slot, *subject, {Decision::Approve, subject->hash, {}}, load);
}

Result<void> settleSampleSlots(QList<SampleSlot> list, SampleLoad &load)
{
    const auto safety = load.transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    DE_TRY(rateRisks(list, load));
    for (SampleSlot &each : list) {
        enterState(each, safety->mode, load);
        if (occupiesAccount(each.slot.state) && !each.slot.pinned) // those the file places are in the diary
            load.diary.add(load.accountWithId(each.slot.accountId), each.slot.dueAt);
        if (each.slot.state == SlotState::Published)
            DE_TRY(noteSuccess(each.slot, load));
        DE_TRY(store(each.slot, load));
    }
    DE_TRY(rateRisks(list, load)); // what was rejected or missed fills no day; the approvals bind to the risk band
    for (SampleSlot &each : list) {
        DE_TRY(writeDecisions(each, load));
        DE_TRY(store(each.slot, load));
        if (each.nextTry)
            DE_TRY(SlotStore(load.transaction.database()).setNextTry(each.slot.id, *each.nextTry));
        load.transaction.events().changedSlots.append(each.slot);
    }
    return {};
}

} // namespace core
