// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/makeroom.h"

#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/planning/repair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<QList<Slot>> makeRoomFor(const Slot &slot, const SlotBasis &basis, Instant earliest, Transaction &transaction)
{
    if (slot.planId.isEmpty())
        return fail(Error::Code::Conflict, u"Only slots of the same plan can make room, and this slot has none"_s,
                    u"/makeRoom"_s);
    const auto repair = makeRoom(basis.board, basis.standing, slot.accountId, slot.dueAt, earliest);
    if (!repair)
        return tl::unexpected(repair.error());

    QList<Slot> cancelled, moved;
    for (const Slot &other : basis.basis.standing) {
        const auto isOther = [&](const auto &place) { return place.id == other.id; };
        if (const auto to = std::ranges::find_if(repair->moved, isOther); to != repair->moved.end()) {
            moved.append(other);
            moved.last().dueAt = to->at;
            moved.last().accountId = to->accountId;
            revalue(moved.last(), basis.board);
        } else if (std::ranges::any_of(repair->unplaced, isOther)) {
            cancelled.append(other);
        }
    }
    auto risks =
        RiskTable::load(moved + QList<Slot>{slot}, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    risks->include(moved + QList<Slot>{slot});
    for (Slot &other : moved) {
        other.risk = risks->of(other);
        DE_TRY(saveSlot(other, u"MADE_ROOM"_s, transaction, {{"for", slot.id}, {"dueAt", other.dueAt}}));
    }
    for (Slot &other : cancelled) {
        other.reason = evictedReason();
        DE_TRY(moveSlot(other, SlotState::Cancelled, Who::Writer, transaction, {{"madeRoomFor", slot.id}}));
    }
    return moved + cancelled;
}

QString evictedReason()
{
    return u"It made room for another slot, and no other time fits"_s;
}

} // namespace core
