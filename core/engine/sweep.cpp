// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sweep.h"

#include "core/engine/blackouts.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/safety/subject.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostAtOnce = 200;

Result<void> miss(Slot slot, const QString &reason, Transaction &transaction)
{
    slot.expired = slot.state == SlotState::PendingApproval;
    slot.reason = reason;
    DE_TRY(revokeApproval(slot, u"its time has passed"_s, transaction));
    return moveSlot(slot, SlotState::Missed, Who::Engine, transaction);
}

} // namespace

Result<void> sweepMissed(Transaction &transaction, bool judgeLateness)
{
    SlotStore store(transaction.database());
    const PublishingTimes &times = transaction.config().publishing;

    const auto planned = store.dueBefore({SlotState::Planned}, transaction.now(), mostAtOnce);
    if (!planned)
        return tl::unexpected(planned.error());
    for (const Slot &slot : *planned)
        DE_TRY(miss(slot, u"Its time passed before it was sent for approval"_s, transaction));

    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto pending =
        store.dueBefore({SlotState::PendingApproval}, transaction.now() + rules->approvalLead, mostAtOnce);
    if (!pending)
        return tl::unexpected(pending.error());
    for (const Slot &slot : *pending)
        DE_TRY(miss(slot,
                    u"Nobody decided before %1, %2 minutes before its time"_s
                        .arg(toIso(decideBefore(slot, rules->approvalLead)))
                        .arg(rules->approvalLead.count()),
                    transaction));

    if (!judgeLateness)
        return {};
    const auto approved =
        store.dueBefore({SlotState::Approved, SlotState::RetryWait}, transaction.now() - times.grace, mostAtOnce);
    if (!approved)
        return tl::unexpected(approved.error());
    if (approved->isEmpty())
        return {};
    const auto blackouts = blackoutsFrom(transaction.database(), approved->first().dueAt);
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    for (const Slot &slot : *approved) {
        const auto outside = outsideBlackouts(slot, *blackouts);
        DE_TRY(miss(slot,
                    outside ? u"It was approved, but nothing took it in time: this version does not send posts yet"_s
                            : outside.error().message,
                    transaction));
    }
    return {};
}

} // namespace core
