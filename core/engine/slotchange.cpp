// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotchange.h"

#include "core/engine/transaction.h"
#include "core/storage/approvalstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> write(Slot &slot, Transaction &transaction)
{
    const auto written = SlotStore(transaction.database()).update(slot, transaction.now());
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return fail(Error::Code::Conflict, u"The slot was changed by somebody else in the meantime: look at it again"_s,
                    u"/version"_s);
    transaction.events().changedSlots.append(slot);
    if (!slot.planId.isEmpty())
        transaction.events().touchedPlans.insert(slot.planId);
    return {};
}

} // namespace

Result<void> moveSlot(Slot &slot, SlotState to, Who who, Transaction &transaction, Json detail)
{
    const SlotState from = slot.state;
    const auto cause = mayMove(from, to, who);
    if (!cause)
        return tl::unexpected(cause.error());
    slot.state = to;
    DE_TRY(write(slot, transaction));
    detail["from"] = slotStateName(from);
    detail["to"] = slotStateName(to);
    detail["version"] = slot.version;
    return transaction.record(causeName(*cause), slot.id, detail);
}

Result<void> saveSlot(Slot &slot, const QString &action, Transaction &transaction, Json detail)
{
    DE_TRY(write(slot, transaction));
    detail["version"] = slot.version;
    return transaction.record(action, slot.id, detail);
}

Result<void> revokeApproval(Slot &slot, const QString &why, Transaction &transaction)
{
    if (slot.approvalId.isEmpty())
        return {};
    const auto revoked = ApprovalStore(transaction.database()).revoke(slot.approvalId, why, transaction.now());
    if (!revoked)
        return tl::unexpected(revoked.error());
    slot.approvalId.clear();
    return {};
}

Result<Slot> findSlot(const QString &id, Transaction &transaction)
{
    auto slot = SlotStore(transaction.database()).find(id);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    return **slot;
}

} // namespace core
