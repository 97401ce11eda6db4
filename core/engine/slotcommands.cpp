// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotcommands.h"

#include "core/engine/approve.h"
#include "core/engine/arrangement.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> rateRisk(Slot &slot, Transaction &transaction)
{
    const auto risks = RiskTable::load({slot}, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    slot.risk = risks->of(slot);
    return {};
}

/// One change as its own arrangement.
template<typename Change>
Result<ChangeSlots::Answer> arrangedAlone(const Change &change, Transaction &transaction)
{
    Arrangement arrangement(transaction);
    DE_TRY(arrangement.add(change, {}));
    return arrangement.settle();
}

} // namespace

Result<EditSlot::Answer> execute(const EditSlot &command, Transaction &transaction)
{
    return arrangedAlone(command, transaction).map([](const ChangeSlots::Answer &answer) {
        return EditSlot::Answer{answer.slots.first(), answer.moved};
    });
}

Result<Slot> execute(const CreateSlot &command, Transaction &transaction)
{
    return arrangedAlone(command, transaction).map([](const auto &answer) { return answer.slots.first(); });
}

Result<Slot> execute(const CancelSlot &command, Transaction &transaction)
{
    return arrangedAlone(command, transaction).map([](const auto &answer) { return answer.slots.first(); });
}

Result<Slot> execute(const RestoreSlot &command, Transaction &transaction)
{
    return arrangedAlone(command, transaction).map([](const auto &answer) { return answer.slots.first(); });
}

Result<ChangeSlots::Answer> execute(const ChangeSlots &command, Transaction &transaction)
{
    if (command.changes.isEmpty() || command.changes.size() > ChangeSlots::mostChanges)
        return fail(Error::Code::InvalidField, u"changes must have 1 to %1 elements"_s.arg(ChangeSlots::mostChanges),
                    u"/changes"_s);
    Arrangement arrangement(transaction);
    for (qsizetype i = 0; i < command.changes.size(); ++i) {
        const QString path = u"/changes/%1"_s.arg(i);
        DE_TRY(std::visit([&](const auto &change) { return arrangement.add(change, path); }, command.changes[i]));
    }
    return arrangement.settle();
}

Result<QList<RequestApproval::Outcome>> execute(const RequestApproval &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto blackouts = blackoutsFrom(transaction.database(), transaction.now());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    QList<RequestApproval::Outcome> outcomes;
    for (const QString &id : command.slotIds) {
        RequestApproval::Outcome outcome;
        const auto done = transaction.attempt([&]() -> Result<void> {
            auto slot = findSlot(id, transaction);
            if (!slot)
                return tl::unexpected(slot.error());
            outcome.slot = *slot;
            DE_TRY(rateRisk(*slot, transaction));
            DE_TRY(maySubmit(*slot, safety->mode));
            DE_TRY(outsideBlackouts(*slot, *blackouts));
            DE_TRY(submitForApproval(*slot, transaction));
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

} // namespace core
