// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recovery.h"

#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/idempotencystore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<void> recover(Transaction &transaction)
{
    const auto interrupted =
        SlotStore(transaction.database())
            .query({.states = {SlotState::Claimed, SlotState::Sending}}, {.limit = 0, .cursor = {}});
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    for (Slot slot : interrupted->items) {
        const bool sending = slot.state == SlotState::Sending;
        slot.reason = sending ? u"The engine stopped while it was being sent: whether it was published is not known"_s
                              : QString();
        DE_TRY(moveSlot(slot, sending ? SlotState::Unknown : SlotState::Approved, Who::Sweeper, transaction));
    }
    IdempotencyStore keys(transaction.database());
    if (const auto dropped = keys.dropRunning(); !dropped)
        return tl::unexpected(dropped.error());
    if (const auto dropped = keys.dropExpired(transaction.now()); !dropped)
        return tl::unexpected(dropped.error());
    return transaction.record(u"ENGINE_STARTED"_s, u"engine"_s, {{"interrupted", interrupted->items.size()}});
}

} // namespace core
