// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/slot.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<SlotState>, slotStateCount> stateWords = {{
    {SlotState::Planned, "PLANNED"_L1},
    {SlotState::PendingApproval, "PENDING_APPROVAL"_L1},
    {SlotState::Approved, "APPROVED"_L1},
    {SlotState::RetryWait, "RETRY_WAIT"_L1},
    {SlotState::Claimed, "CLAIMED"_L1},
    {SlotState::Sending, "SENDING"_L1},
    {SlotState::Unknown, "UNKNOWN"_L1},
    {SlotState::NeedsReview, "NEEDS_REVIEW"_L1},
    {SlotState::Published, "PUBLISHED"_L1},
    {SlotState::Failed, "FAILED"_L1},
    {SlotState::Rejected, "REJECTED"_L1},
    {SlotState::Missed, "MISSED"_L1},
    {SlotState::Cancelled, "CANCELLED"_L1},
}};

constexpr std::array<Word<SlotStatus>, 6> statusWords = {{
    {SlotStatus::Planned, "PLANNED"_L1},
    {SlotStatus::Queued, "QUEUED"_L1},
    {SlotStatus::Publishing, "PUBLISHING"_L1},
    {SlotStatus::Published, "PUBLISHED"_L1},
    {SlotStatus::Failed, "FAILED"_L1},
    {SlotStatus::Skipped, "SKIPPED"_L1},
}};

constexpr std::array<Word<ApprovalState>, 5> approvalWords = {{
    {ApprovalState::None, "NONE"_L1},
    {ApprovalState::Pending, "PENDING"_L1},
    {ApprovalState::Approved, "APPROVED"_L1},
    {ApprovalState::Rejected, "REJECTED"_L1},
    {ApprovalState::Expired, "EXPIRED"_L1},
}};

} // namespace

QString slotStateName(SlotState state)
{
    return nameIn(stateWords, state);
}

std::optional<SlotState> slotStateFromName(const QString &name)
{
    return valueIn(stateWords, name);
}

QString slotStatusName(SlotStatus status)
{
    return nameIn(statusWords, status);
}

std::optional<SlotStatus> slotStatusFromName(const QString &name)
{
    return valueIn(statusWords, name);
}

QString allowedSlotStatuses()
{
    return allowedIn(statusWords);
}

QString approvalStateName(ApprovalState state)
{
    return nameIn(approvalWords, state);
}

std::optional<ApprovalState> approvalStateFromName(const QString &name)
{
    return valueIn(approvalWords, name);
}

QString allowedApprovalStates()
{
    return allowedIn(approvalWords);
}

SlotStatus statusOf(SlotState state)
{
    switch (state) {
    case SlotState::Planned:
    case SlotState::PendingApproval:
        return SlotStatus::Planned;
    case SlotState::Approved:
    case SlotState::RetryWait:
        return SlotStatus::Queued;
    case SlotState::Claimed:
    case SlotState::Sending:
    case SlotState::Unknown:
    case SlotState::NeedsReview:
        return SlotStatus::Publishing;
    case SlotState::Published:
        return SlotStatus::Published;
    case SlotState::Failed:
        return SlotStatus::Failed;
    case SlotState::Rejected:
    case SlotState::Missed:
    case SlotState::Cancelled:
        break;
    }
    return SlotStatus::Skipped;
}

ApprovalState Slot::approval() const
{
    switch (state) {
    case SlotState::Planned:
    case SlotState::Cancelled:
        return ApprovalState::None;
    case SlotState::PendingApproval:
        return ApprovalState::Pending;
    case SlotState::Rejected:
        return ApprovalState::Rejected;
    case SlotState::Missed:
        return expired ? ApprovalState::Expired : ApprovalState::None;
    default:
        return ApprovalState::Approved;
    }
}

bool occupiesAccount(SlotState state)
{
    const SlotStatus status = statusOf(state);
    return status != SlotStatus::Skipped && status != SlotStatus::Failed;
}

bool isFinal(SlotState state)
{
    const SlotStatus status = statusOf(state);
    return status == SlotStatus::Published || status == SlotStatus::Failed || status == SlotStatus::Skipped;
}

} // namespace core
