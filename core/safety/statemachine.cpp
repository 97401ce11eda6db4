// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/statemachine.h"

#include "core/model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using enum SlotState;

constexpr Transition table[] = {
    {Planned, PendingApproval, Who::Engine | Who::Writer, Cause::Submitted},
    {Planned, PendingApproval, Who::Approver, Cause::DecisionTakenBack},
    {Planned, Missed, Who::Engine, Cause::NotQueuedInTime},
    {Planned, Cancelled, Who::Writer, Cause::Cancelled},

    {PendingApproval, Approved, Who::Approver, Cause::ApprovedByPerson},
    {PendingApproval, Approved, Who::Policy, Cause::ApprovedByPolicy},
    {PendingApproval, Rejected, Who::Approver, Cause::Rejected},
    {PendingApproval, Planned, Who::Approver, Cause::ChangesRequested},
    {PendingApproval, Planned, Who::Writer, Cause::TakenBack},
    {PendingApproval, PendingApproval, Who::Writer, Cause::Edited},
    {PendingApproval, Missed, Who::Engine, Cause::NotDecidedInTime},
    {PendingApproval, Cancelled, Who::Writer, Cause::Cancelled},

    {Approved, PendingApproval, Who::Engine, Cause::ApprovalVoid},
    {Approved, PendingApproval, Who::Approver, Cause::DecisionTakenBack},
    {Approved, Claimed, Who::Engine, Cause::Claimed},
    {Approved, Missed, Who::Engine, Cause::TooLate},
    {Approved, Unknown, Who::Restore, Cause::Restored},
    {Approved, Cancelled, Who::Writer, Cause::Cancelled},

    {RetryWait, Claimed, Who::Engine, Cause::Claimed},
    {RetryWait, Missed, Who::Engine, Cause::TooLate},
    {RetryWait, Unknown, Who::Restore, Cause::Restored},
    {RetryWait, Cancelled, Who::Writer, Cause::Cancelled},

    {Claimed, Approved, Who::Engine | Who::Sweeper, Cause::Released},
    {Claimed, RetryWait, Who::Engine | Who::Sweeper, Cause::Released},
    {Claimed, Sending, Who::Owner, Cause::SendingBegan},
    {Claimed, Cancelled, Who::Writer, Cause::Cancelled},

    {Sending, Published, Who::Owner, Cause::Answered},
    {Sending, RetryWait, Who::Owner, Cause::Answered},
    {Sending, Failed, Who::Owner, Cause::Answered},
    {Sending, NeedsReview, Who::Owner, Cause::HandedOver},
    {Sending, Unknown, Who::Owner | Who::Sweeper, Cause::OutcomeUnknown},

    {Unknown, Published, Who::Reconciler, Cause::FoundPublished},
    {Unknown, RetryWait, Who::Reconciler, Cause::SafeToRepeat},
    {Unknown, NeedsReview, Who::Reconciler, Cause::Inconclusive},

    {NeedsReview, Published, Who::Approver, Cause::ResolvedByPerson},
    {NeedsReview, RetryWait, Who::Approver, Cause::ResolvedByPerson},
    {NeedsReview, Failed, Who::Approver, Cause::ResolvedByPerson},

    {Failed, Planned, Who::Writer, Cause::Edited},
    {Missed, Planned, Who::Engine | Who::Person, Cause::Rescheduled},
    {Missed, Cancelled, Who::Engine | Who::Person, Cause::Cancelled},

    {Rejected, PendingApproval, Who::Approver, Cause::DecisionTakenBack},
    {Cancelled, Planned, Who::Person, Cause::BroughtBack},
};

constexpr std::array<Word<Cause>, 26> causeWords = {{
    {Cause::Submitted, "SUBMITTED"_L1},
    {Cause::ApprovedByPerson, "APPROVED_BY_PERSON"_L1},
    {Cause::ApprovedByPolicy, "APPROVED_BY_POLICY"_L1},
    {Cause::Rejected, "REJECTED"_L1},
    {Cause::ChangesRequested, "CHANGES_REQUESTED"_L1},
    {Cause::TakenBack, "TAKEN_BACK"_L1},
    {Cause::Edited, "EDITED"_L1},
    {Cause::ApprovalVoid, "APPROVAL_VOID"_L1},
    {Cause::NotQueuedInTime, "NOT_QUEUED_IN_TIME"_L1},
    {Cause::NotDecidedInTime, "NOT_DECIDED_IN_TIME"_L1},
    {Cause::Claimed, "CLAIMED"_L1},
    {Cause::Released, "RELEASED"_L1},
    {Cause::SendingBegan, "SENDING_BEGAN"_L1},
    {Cause::Answered, "ANSWERED"_L1},
    {Cause::HandedOver, "HANDED_OVER"_L1},
    {Cause::OutcomeUnknown, "OUTCOME_UNKNOWN"_L1},
    {Cause::Restored, "RESTORED"_L1},
    {Cause::FoundPublished, "FOUND_PUBLISHED"_L1},
    {Cause::SafeToRepeat, "SAFE_TO_REPEAT"_L1},
    {Cause::Inconclusive, "INCONCLUSIVE"_L1},
    {Cause::ResolvedByPerson, "RESOLVED_BY_PERSON"_L1},
    {Cause::TooLate, "TOO_LATE"_L1},
    {Cause::Rescheduled, "RESCHEDULED"_L1},
    {Cause::Cancelled, "CANCELLED"_L1},
    {Cause::DecisionTakenBack, "DECISION_TAKEN_BACK"_L1},
    {Cause::BroughtBack, "BROUGHT_BACK"_L1},
}};

constexpr std::array<Word<Who>, 9> whoWords = {{
    {Who::Engine, "the engine"_L1},
    {Who::Writer, "somebody with the write scope"_L1},
    {Who::Person, "a person with the write scope"_L1},
    {Who::Approver, "a person with the approve scope"_L1},
    {Who::Policy, "the autonomous policy"_L1},
    {Who::Owner, "the engine that holds its lease"_L1},
    {Who::Sweeper, "the lease sweeper"_L1},
    {Who::Reconciler, "the reconciler"_L1},
    {Who::Restore, "a restore"_L1},
}};

QString wordsOf(Whos whos)
{
    QStringList names;
    for (const auto &word : whoWords) {
        if (whos.testFlag(word.value))
            names.append(word.name);
    }
    return names.join(u" or "_s);
}

} // namespace

QString causeName(Cause cause)
{
    return nameIn(causeWords, cause);
}

std::span<const Transition> transitions()
{
    return table;
}

Result<Cause> mayMove(SlotState from, SlotState to, Who who)
{
    Whos others;
    for (const Transition &row : table) {
        if (row.from != from || row.to != to)
            continue;
        if (row.who.testFlag(who))
            return row.cause;
        others |= row.who;
    }
    if (others)
        return fail(Error::Code::Conflict,
                    u"The slot is %1; only %2 can make it %3"_s.arg(plainWords(from), wordsOf(others), plainWords(to)));
    return fail(Error::Code::Conflict, u"The slot is %1 and cannot become %2"_s.arg(plainWords(from), plainWords(to)));
}

Result<SlotState> stateAfterEdit(SlotState state)
{
    switch (state) {
    case Planned:
    case Failed:
    case Missed:
        return Planned;
    case PendingApproval:
    case Approved:
        return PendingApproval;
    default:
        return fail(Error::Code::Conflict, u"The slot is %1 and cannot be edited"_s.arg(plainWords(state)));
    }
}

Result<void> mayActAs(const Caller &caller, Who who)
{
    const bool human = caller.kind == PrincipalKind::Human;
    const bool mayWrite = caller.may(Scope::Write);
    const bool granted = who == Who::Writer ? mayWrite
        : who == Who::Person                ? human && mayWrite
        : who == Who::Approver              ? human && caller.may(Scope::Approve)
                                            : caller.kind == PrincipalKind::Engine;
    if (!granted)
        return fail(Error::Code::Forbidden, u"This is for %1 alone"_s.arg(wordsOf(who)));
    return {};
}

QString plainWords(SlotState state)
{
    switch (state) {
    case Planned:
        return u"planned"_s;
    case PendingApproval:
        return u"waiting for approval"_s;
    case Approved:
        return u"approved"_s;
    case RetryWait:
        return u"waiting for its next try"_s;
    case Claimed:
        return u"taken up for sending"_s;
    case Sending:
        return u"being sent"_s;
    case Unknown:
        return u"sent with an unknown outcome"_s;
    case NeedsReview:
        return u"waiting for a person's answer"_s;
    case Published:
        return u"published"_s;
    case Failed:
        return u"marked as failed"_s;
    case Rejected:
        return u"rejected"_s;
    case Missed:
        return u"marked as missed"_s;
    case Cancelled:
        break;
    }
    return u"cancelled"_s;
}

} // namespace core
