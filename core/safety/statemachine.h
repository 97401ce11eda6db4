// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/model/principal.h"
#include "core/model/slot.h"

#include <span>

namespace core {

/// In which capacity somebody moves a slot.
enum class Who {
    Engine = 1, ///< Timers, the scheduler, and what follows from a command by itself.
    Writer = 2, ///< Anyone with the write scope.
    Person = 4, ///< A human with the write scope.
    Approver = 8, ///< A human with the approve scope.
    Policy = 16, ///< The explicit autonomous policy of FULL_AUTONOMOUS.
    Owner = 32, ///< The engine that holds the slot's lease with the right fence.
    Sweeper = 64, ///< Who clears up after an expired lease or a stopped engine.
    Reconciler = 128, ///< Who finds out how a sending of unknown outcome ended.
    Restore = 256 ///< A restored backup, which cannot know what was sent since.
};
Q_DECLARE_FLAGS(Whos, Who)
Q_DECLARE_OPERATORS_FOR_FLAGS(Whos)

/// Why a slot moves, which is also the condition that its mover has checked in the same transaction.
enum class Cause {
    Submitted, ///< Validation passed, risk scored.
    ApprovedByPerson, ///< The fingerprint is the current one, the risk within the limit, the decision in time.
    ApprovedByPolicy, ///< FULL_AUTONOMOUS and the risk within its limit.
    Rejected, ///< With a reason; final unless an approver takes the decision back.
    ChangesRequested, ///< With a comment.
    TakenBack,
    Edited, ///< A new fingerprint, so what was decided about the old one is void.
    ApprovalVoid, ///< The subject changed, the approval expired or was revoked, or the mode was tightened.
    NotQueuedInTime,
    NotDecidedInTime, ///< Shown as EXPIRED.
    Claimed, ///< Due, every gate open, the fence raised.
    Released, ///< Nothing was sent: the lease expired or a gate closed.
    SendingBegan, ///< Every gate again, the attempt's row committed before the first byte leaves.
    Answered, ///< The publisher gave a definite answer.
    HandedOver, ///< The publisher hands over to a person.
    OutcomeUnknown, ///< Time-out, connection lost, crash or lease lost after sending began.
    Restored, ///< Due between the backup and the restore.
    FoundPublished, ///< The platform shows the item.
    SafeToRepeat, ///< Proved absent, or the publisher takes the same key again.
    Inconclusive, ///< Neither, or the approval's window is over.
    ResolvedByPerson, ///< With evidence noted.
    TooLate, ///< Later than the grace.
    Rescheduled,
    Cancelled,
    DecisionTakenBack, ///< Nothing has left and nothing was edited since; whoever decides next sees it afresh.
    BroughtBack ///< A cancelled slot, judged as a move; what was approved before stays void.
};
QString causeName(Cause cause); ///< "SUBMITTED", as the trail spells it

/// One row of the state machine: what is not a row is refused.
struct Transition {
    SlotState from;
    SlotState to;
    Whos who;
    Cause cause;
};

/// Every allowed transition (reliability-and-security.md section 3).
std::span<const Transition> transitions();

/// Why `who` may move a slot from `from` to `to`; Conflict, naming both states in plain words, where the table has no
/// such row. `who` is one capacity: which one a caller may claim is mayActAs()'s business.
Result<Cause> mayMove(SlotState from, SlotState to, Who who);

/// Where an edit of content, account or time takes a slot. A planned one stays planned, one that was decided or has
/// ended begins again before its approval; Conflict for one that is on its way or at a final end.
Result<SlotState> stateAfterEdit(SlotState state);

/// Forbidden where `caller` lacks the scope or is not of the kind that the capacity asks for: a service token is never
/// an approver, whatever scopes it holds.
Result<void> mayActAs(const Caller &caller, Who who);

/// The state in the words of a sentence: "waiting for approval".
QString plainWords(SlotState state);

} // namespace core
