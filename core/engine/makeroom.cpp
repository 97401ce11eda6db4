// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/makeroom.h"

#include "core/engine/planningbasis.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/planning/repair.h"
#include "core/storage/planstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<PlanningBasis> basisFor(const Slot &slot, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto plan = PlanStore(transaction.database()).find(slot.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::Conflict, u"Only slots of the same plan can make room, and this slot has none"_s,
                    u"/makeRoom"_s);
    return basisOfPlan(**plan, transaction.database(), transaction.context(), safety->mode, transaction.now());
}

StandingSlot standing(const Slot &slot, bool evictable)
{
    return {slot.id, slot.platform, slot.accountId, slot.language, slot.dueAt, evictable};
}

} // namespace

Result<QList<Slot>> makeRoomFor(const Slot &slot, Transaction &transaction)
{
    auto basis = basisFor(slot, transaction);
    if (!basis)
        return tl::unexpected(basis.error());
    const auto stored = findSlot(slot.id, transaction);
    if (!stored)
        return tl::unexpected(stored.error());

    // The slot itself moves: where it stands now it is neither a commitment nor in the way.
    basis->input.commitments.removeIf([&](const Commitment &commitment) {
        return commitment.accountId == stored->accountId && commitment.at == stored->dueAt
            && commitment.platform == stored->platform;
    });
    QList<StandingSlot> board{standing(*stored, false)};
    for (const Slot &other : std::as_const(basis->standing)) {
        if (other.id != slot.id)
            board.append(standing(other, true));
    }
    const auto repair = makeRoom(basis->input, board, slot.id, slot.accountId, slot.dueAt);
    if (!repair)
        return tl::unexpected(repair.error());

    QList<Slot> changed;
    for (const Slot &other : std::as_const(basis->standing)) {
        Slot next = other;
        if (repair->unplaced.contains(other.id)) {
            next.reason = u"It made room for another slot, and no other time fits"_s;
            DE_TRY(moveSlot(next, SlotState::Cancelled, Who::Writer, transaction, {{"madeRoomFor", slot.id}}));
            changed.append(next);
            continue;
        }
        const auto place = std::ranges::find_if(repair->moved, [&](const StandingSlot &s) { return s.id == other.id; });
        if (other.id == slot.id || place == repair->moved.end())
            continue;
        next.dueAt = place->at;
        next.accountId = place->accountId;
        DE_TRY(saveSlot(next, u"MADE_ROOM"_s, transaction, {{"for", slot.id}, {"dueAt", next.dueAt}}));
        changed.append(next);
    }
    return changed;
}

} // namespace core
