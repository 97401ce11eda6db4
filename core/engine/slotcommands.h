// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

#include <variant>

namespace core {

class Transaction;

/// What drag and drop, the slot sheet and `PATCH /distribution/slots/{id}` do. Members that are absent stay as they
/// are. An approved slot that is edited needs its approval again (one exception: a small move in time by a person).
struct EditSlot {
    struct Answer {
        Slot slot = {};
        QList<Slot> moved = {}; ///< Planned slots that made room, with `makeRoom`.
    };
    QString slotId = {};
    std::optional<Instant> dueAt = {};
    std::optional<QString> accountId = {};
    std::optional<QString> contentId = {};
    std::optional<ContentType> contentType = {}; ///< One that the platform offers.
    std::optional<QString> language = {}; ///< One that the account speaks.
    std::optional<bool> pinned = {}; ///< Absent: every edit pins.
    bool makeRoom = false;
    std::optional<qint64> version = {}; ///< Absent: not checked. Stale: Conflict.
};
Result<EditSlot::Answer> execute(const EditSlot &command, Transaction &transaction);

/// One slot made by hand, pinned; checked as a move is.
struct CreateSlot {
    using Answer = Slot;
    QString planId = {};
    Platform platform = Platform::TikTok;
    Instant dueAt = {};
    QString accountId = {};
    QString contentId = {};
    QString language = {};
    std::optional<ContentType> contentType = {};
    bool makeRoom = false; ///< Planned slots of the same plan may give way; they are in ChangeSlots::Answer::moved.
};
Result<Slot> execute(const CreateSlot &command, Transaction &transaction);

/// Cancels a slot that has not begun to leave. It stays on record as CANCELLED.
struct CancelSlot {
    using Answer = Slot;
    QString slotId = {};
    QString why = {};
    std::optional<qint64> version = {}; ///< Absent: not checked. Stale: Conflict.
};
Result<Slot> execute(const CancelSlot &command, Transaction &transaction);

/// Takes a cancellation back, as a person with the write scope: CANCELLED -> PLANNED, at its old place or a new one,
/// judged as a move is. An approval that it had before stays void. Forbidden for services; Conflict where the slot is
/// not cancelled, its whole plan is, or a rule stands against its place.
struct RestoreSlot {
    using Answer = Slot;
    QString slotId = {};
    std::optional<Instant> dueAt = {}; ///< Absent: its old time. A new place pins it.
    std::optional<QString> accountId = {};
    std::optional<qint64> version = {}; ///< Absent: not checked. Stale: Conflict.
};
Result<Slot> execute(const RestoreSlot &command, Transaction &transaction);

using SlotChange = std::variant<EditSlot, CreateSlot, CancelSlot, RestoreSlot>;

/// Several changes as one step, all or none: a multi-selection that is dragged, pasted or cancelled, and the undo of
/// it. Slots that move together are judged where they will all stand, so two may change places. A refusal names the
/// change in its field ("/changes/2/datetime") and the rule, with the nearest time that fits where there is one.
struct ChangeSlots {
    static constexpr qsizetype mostChanges = 500;
    struct Answer {
        QList<Slot> slots = {}; ///< In the order of the changes, as they are now.
        QList<Slot> moved = {}; ///< Planned slots that made room.
    };
    QList<SlotChange> changes = {}; ///< 1 to mostChanges; no slot twice.
};
Result<ChangeSlots::Answer> execute(const ChangeSlots &command, Transaction &transaction);

/// Sends PLANNED slots to the approval queue; each is judged alone.
struct RequestApproval {
    struct Outcome {
        Slot slot = {};
        std::optional<Error> refused = {};
    };
    using Answer = QList<Outcome>;
    QStringList slotIds = {};
};
Result<QList<RequestApproval::Outcome>> execute(const RequestApproval &command, Transaction &transaction);

} // namespace core
