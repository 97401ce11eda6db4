// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

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
    std::optional<bool> pinned = {}; ///< Absent: a move pins.
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
};
Result<Slot> execute(const CreateSlot &command, Transaction &transaction);

/// Cancels a slot that has not begun to leave. It stays on record as CANCELLED.
struct CancelSlot {
    using Answer = Slot;
    QString slotId = {};
    QString why = {};
};
Result<Slot> execute(const CancelSlot &command, Transaction &transaction);

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
