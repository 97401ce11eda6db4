// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"

#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostItems = 500;

/// What every decision of one command is judged by, read once.
struct Circumstances {
    RiskTable risks;
    QList<Blackout> blackouts;
    SafetyMode mode;
};

Result<void> decideOne(const Decide &command, const Decide::Item &item, Decide::Outcome &outcome,
                       const Circumstances &now, Transaction &transaction)
{
    auto slot = findSlot(item.slotId, transaction);
    if (!slot)
        return tl::unexpected(slot.error());
    slot->risk = now.risks.of(*slot);
    outcome.slot = *slot;
    const auto subject = currentSubject(*slot, transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    outcome.fingerprint = subject->hash;

    const Instant before = decideBefore(*slot, transaction.config().publishing.approvalLead);
    const PersonsAnswer answer{command.decision, item.fingerprint, command.note};
    const auto to = judge(answer, {*slot, subject->hash, now.mode, before, transaction.now()});
    if (!to)
        return tl::unexpected(to.error());
    if (command.decision == Decision::Approve)
        DE_TRY(outsideBlackouts(*slot, now.blackouts));
    const auto id = writeDecision(*slot, *subject, answer, Decider::Caller, {}, transaction);
    if (!id)
        return tl::unexpected(id.error());
    const bool approved = command.decision == Decision::Approve;
    slot->approvalId = approved ? *id : QString();
    slot->reason = approved ? QString() : command.note;
    DE_TRY(moveSlot(*slot, *to, Who::Approver, transaction, {{"fingerprint", subject->hash}, {"approvalId", *id}}));
    outcome.slot = *slot;
    return {};
}

/// One look at the accounts for all of them: a decision changes nobody's day.
Result<RiskTable> risksOf(const QList<Decide::Item> &items, Transaction &transaction)
{
    QStringList ids;
    for (const Decide::Item &item : items)
        ids.append(item.slotId);
    const auto found = SlotStore(transaction.database()).findAll(ids);
    if (!found)
        return tl::unexpected(found.error());
    return RiskTable::load(*found, transaction.database(), transaction.context(), transaction.now());
}

} // namespace

Result<QList<Decide::Outcome>> execute(const Decide &command, Transaction &transaction)
{
    DE_TRY(mayActAs(transaction.caller(), Who::Approver));
    if (command.items.isEmpty() || command.items.size() > mostItems)
        return fail(Error::Code::InvalidField, u"items must have 1 to %1 elements"_s.arg(mostItems), u"/items"_s);
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    auto risks = risksOf(command.items, transaction);
    if (!risks)
        return tl::unexpected(risks.error());
    auto blackouts = blackoutsFrom(transaction.database(), transaction.now());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    const Circumstances circumstances{std::move(*risks), std::move(*blackouts), safety->mode};
    QList<Decide::Outcome> outcomes;
    for (const Decide::Item &item : command.items) {
        Decide::Outcome outcome;
        outcome.slotId = item.slotId;
        const auto done =
            transaction.attempt([&] { return decideOne(command, item, outcome, circumstances, transaction); });
        if (!done && done.error().code == Error::Code::Unavailable)
            return tl::unexpected(done.error());
        if (!done)
            outcome.refused = done.error();
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace core
