// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/takebackcommands.h"

#include "core/engine/approve.h"
#include "core/engine/risktable.h"
#include "core/engine/slotbasis.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/approvalstore.h"
#include "core/storage/contentstore.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostSlots = 500;

/// The newest decision about the slot that stands.
Result<std::optional<Approval>> lastDecision(const QString &slotId, Database &database)
{
    const auto history = ApprovalStore(database).historyOf(slotId);
    if (!history)
        return tl::unexpected(history.error());
    if (history->isEmpty() || history->last().revokedAt)
        return std::nullopt;
    return history->last();
}

/// A rejected slot takes no room, so another may stand there by now.
Result<void> checkPlaceOfRejected(const Slot &slot, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto basis = basisOfSlot(slot, SlotIs::New, slot.dueAt, transaction.database(), transaction.context(),
                                   safety->mode, transaction.now());
    if (!basis)
        return tl::unexpected(basis.error());
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    return checkPlace(slot, *basis, transaction.now() + rules->approvalLead);
}

/// Whether the slot is what the decision was about, in the text that its content has now.
Result<void> requireUnedited(const Slot &slot, const Approval &decision, Database &database)
{
    const auto subject = currentSubject(slot, database);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto content = ContentStore(database).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    const bool newText = *content && (*content)->versionId != slot.contentVersionId;
    if (newText || subject->hash != decision.subjectHash)
        return fail(Error::Code::Conflict, u"The slot was edited since: send it for approval instead"_s);
    return {};
}

Result<void> requireUndoable(const Slot &slot, const std::optional<Approval> &decision, Transaction &transaction)
{
    if (slot.state == SlotState::Planned && (!decision || decision->decision != decisionName(Decision::RequestChanges)))
        return fail(Error::Code::Conflict, u"The slot is planned: there is no decision to take back"_s);
    if (const auto may = mayMove(slot.state, SlotState::PendingApproval, Who::Approver); !may)
        return tl::unexpected(may.error());
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const Instant before = decideBefore(slot, rules->approvalLead);
    if (transaction.now() > before)
        return fail(Error::Code::Conflict, u"The time to decide ended at %1"_s.arg(toIso(before)), u"/datetime"_s);
    if (slot.state == SlotState::Planned)
        return requireUnedited(slot, *decision, transaction.database());
    return slot.state == SlotState::Rejected ? checkPlaceOfRejected(slot, transaction) : Result<void>();
}

Result<void> nameCurrentText(Slot &slot, Database &database)
{
    const auto content = ContentStore(database).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    slot.contentVersionId = *content ? (*content)->versionId : QString();
    return {};
}

Result<void> takeBackOne(Slot &slot, Decide::Outcome &outcome, Transaction &transaction)
{
    Database &database = transaction.database();
    const auto decision = lastDecision(slot.id, database);
    if (!decision)
        return tl::unexpected(decision.error());
    DE_TRY(requireUndoable(slot, *decision, transaction));
    const QString why = u"Taken back by %1"_s.arg(transaction.caller().name);
    if (*decision) {
        if (const auto revoked = ApprovalStore(database).revoke((*decision)->id, why, transaction.now()); !revoked)
            return tl::unexpected(revoked.error());
    }
    if (slot.state == SlotState::Rejected)
        DE_TRY(nameCurrentText(slot, database));
    slot.approvalId.clear();
    slot.reason.clear();
    const auto risks = RiskTable::load({slot}, database, transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    slot.risk = risks->of(slot);
    const auto subject = currentSubject(slot, database);
    if (!subject)
        return tl::unexpected(subject.error());
    outcome.fingerprint = subject->hash;
    return moveSlot(slot, SlotState::PendingApproval, Who::Approver, transaction,
                    {{"decision", *decision ? (*decision)->decision : QString()},
                     {"decisionId", *decision ? (*decision)->id : QString()}});
}

Result<void> withdrawOne(Slot &slot, Decide::Outcome &, Transaction &transaction)
{
    slot.reason.clear();
    return moveSlot(slot, SlotState::Planned, Who::Writer, transaction);
}

using DoOne = std::function<Result<void>(Slot &, Decide::Outcome &, Transaction &)>;

/// Each slot alone: what is refused for one of them undoes nothing of the others.
Result<QList<Decide::Outcome>> forEach(const QStringList &slotIds, const DoOne &doOne, Transaction &transaction)
{
    if (slotIds.isEmpty() || slotIds.size() > mostSlots)
        return fail(Error::Code::InvalidField, u"slotIds must have 1 to %1 elements"_s.arg(mostSlots), u"/slotIds"_s);
    QList<Decide::Outcome> outcomes;
    for (const QString &id : slotIds) {
        Decide::Outcome outcome;
        outcome.slotId = id;
        const auto done = transaction.attempt([&]() -> Result<void> {
            auto slot = findSlot(id, transaction);
            if (!slot)
                return tl::unexpected(slot.error());
            outcome.slot = *slot;
            DE_TRY(doOne(*slot, outcome, transaction));
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

} // namespace

Result<QList<Decide::Outcome>> execute(const TakeBackDecision &command, Transaction &transaction)
{
    DE_TRY(mayActAs(transaction.caller(), Who::Approver));
    return forEach(command.slotIds, takeBackOne, transaction);
}

Result<QList<Decide::Outcome>> execute(const WithdrawFromApproval &command, Transaction &transaction)
{
    DE_TRY(mayActAs(transaction.caller(), Who::Writer));
    return forEach(command.slotIds, withdrawOne, transaction);
}

} // namespace core
