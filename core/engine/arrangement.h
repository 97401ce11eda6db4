// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/engine/slotbasis.h"
#include "core/engine/slotcommands.h"

namespace core {

class Transaction;

/// Changes of slots that are made as one: each is taken in with add(), then settle() lets all of them stand where they
/// will, judges every new place in that final arrangement and writes them. A short-lived local of one command; where
/// anything is refused, the command must refuse too, which undoes what was written. `path` leads every field that a
/// refusal names: "/changes/2", or nothing for a change alone.
class Arrangement final
{
public:
    explicit Arrangement(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    /// NotFound: no such slot. Conflict: its state forbids the change, or its version is another by now.
    Result<void> add(const EditSlot &command, const QString &path);
    Result<void> add(const CreateSlot &command, const QString &path);
    Result<void> add(const CancelSlot &command, const QString &path);
    Result<void> add(const RestoreSlot &command, const QString &path);

    /// Conflict where a rule stands against one of the places, with the rule and the nearest time that fits.
    Result<ChangeSlots::Answer> settle();

private:
    enum class Kind { Nothing, Pin, Edit, Create, Cancel, Restore };
    struct Step {
        Kind kind = Kind::Nothing;
        QString path = {};
        Slot before = {}; ///< As it is stored; of a new slot what it will be.
        Slot after = {}; ///< Its state is that of `before` until it is written.
        bool makeRoom = false;

        bool takesPlace() const;
        SlotState stateAfter() const; ///< Of one that has passed add().
    };

    Result<Slot> takeIn(const QString &slotId, std::optional<qint64> version);
    Result<Step> prepared(const EditSlot &command);
    Result<Step> prepared(const CreateSlot &command);
    Result<Step> prepared(const CancelSlot &command);
    Result<Step> prepared(const RestoreSlot &command);
    template<typename Command>
    Result<void> addStep(const Command &command, const QString &path);

    Result<ContentType> offeredType(Platform platform, std::optional<ContentType> asked);
    Result<void> letAllStand();
    Result<void> takeAllTexts();
    Result<void> takePlace(Step &step);
    Result<void> rateAll();
    Result<void> write(Step &step);

    Transaction &m_transaction;
    QList<Step> m_steps;
    QSet<QString> m_ids; // of slots that are in a step
    QList<Slot> m_madeRoom;
};

} // namespace core
