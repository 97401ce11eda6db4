// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotcommands.h"

#include "core/engine/approve.h"
#include "core/engine/arrangement.h"
#include "core/engine/slotchange.h"
#include "core/engine/submissiongate.h"
#include "core/engine/transaction.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

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
    const auto found = SlotStore(transaction.database()).findAll(command.slotIds);
    if (!found)
        return tl::unexpected(found.error());
    const auto gate =
        SubmissionGate::load(*found, transaction.database(), transaction.context(), safety->mode, transaction.now());
    if (!gate)
        return tl::unexpected(gate.error());
    QList<RequestApproval::Outcome> outcomes;
    for (const QString &id : command.slotIds) {
        RequestApproval::Outcome outcome;
        const auto done = transaction.attempt([&]() -> Result<void> {
            auto slot = findSlot(id, transaction);
            if (!slot)
                return tl::unexpected(slot.error());
            const auto passed = gate->pass(*slot);
            outcome.slot = *slot;
            DE_TRY(passed);
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
