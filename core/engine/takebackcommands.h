// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/approvalcommands.h"

namespace core {

class Transaction;

/// Undo of decisions, as a human approver, each slot judged alone: what was approved, rejected or sent back for changes
/// waits in the queue again, and the decision's row is revoked. Conflict where the slot has been taken up for sending,
/// was edited since it was sent back, or its place or the time to decide has gone. At most 500.
struct TakeBackDecision {
    using Answer = QList<Decide::Outcome>;
    QStringList slotIds = {};
};
Result<QList<Decide::Outcome>> execute(const TakeBackDecision &command, Transaction &transaction);

/// Takes slots out of the approval queue again, with the write scope: PENDING_APPROVAL -> PLANNED, each judged alone.
/// At most 500.
struct WithdrawFromApproval {
    using Answer = QList<Decide::Outcome>;
    QStringList slotIds = {};
};
Result<QList<Decide::Outcome>> execute(const WithdrawFromApproval &command, Transaction &transaction);

} // namespace core
