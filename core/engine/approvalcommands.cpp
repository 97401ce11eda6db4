// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"

#include "core/engine/approve.h"
#include "core/engine/decisionjudge.h"
#include "core/engine/ownedit.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostItems = 500;

Result<void> decideOne(const Decide &command, const Decide::Item &item, Decide::Outcome &outcome,
                       const DecisionJudge &judge, Transaction &transaction)
{
    auto slot = findSlot(item.slotId, transaction);
    if (!slot)
        return tl::unexpected(slot.error());
    const auto subject = judge.look(*slot, outcome, transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    const PersonsAnswer answer{command.decision, item.fingerprint, command.note};
    const auto to = judge.judge(answer, *slot, *subject);
    if (!to)
        return tl::unexpected(to.error());
    const auto ownEdit = isOwnEdit(*slot, transaction.caller(), transaction.database());
    if (!ownEdit)
        return tl::unexpected(ownEdit.error());
    if (command.decision == Decision::Approve)
        DE_TRY(requireSecondPerson(*slot, *ownEdit, transaction.database()));
    const auto id = writeDecision(*slot, *subject, answer, Decider::Caller, {}, transaction);
    if (!id)
        return tl::unexpected(id.error());
    const bool approved = command.decision == Decision::Approve;
    slot->approvalId = approved ? *id : QString();
    slot->reason = approved ? QString() : command.note;
    Json detail = {{"fingerprint", subject->hash}, {"approvalId", *id}};
    if (approved && *ownEdit)
        detail["ownEdit"] = true;
    DE_TRY(moveSlot(*slot, *to, Who::Approver, transaction, std::move(detail)));
    outcome.slot = *slot;
    return {};
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
    QStringList ids;
    for (const Decide::Item &item : command.items)
        ids.append(item.slotId);
    const auto judge =
        DecisionJudge::load(ids, transaction.database(), transaction.context(), safety->mode, transaction.now());
    if (!judge)
        return tl::unexpected(judge.error());
    QList<Decide::Outcome> outcomes;
    for (const Decide::Item &item : command.items) {
        Decide::Outcome outcome;
        outcome.slotId = item.slotId;
        const auto done = transaction.attempt([&] { return decideOne(command, item, outcome, *judge, transaction); });
        if (!done && done.error().code == Error::Code::Unavailable)
            return tl::unexpected(done.error());
        if (!done)
            outcome.refused = done.error();
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace core
