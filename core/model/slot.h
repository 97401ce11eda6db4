// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"
#include "core/model/platform.h"
#include "core/model/risk.h"
#include "core/model/valueparts.h"

#include <optional>

namespace core {

/// The state machine's own states; REST shows them as `status`, `approval` and `needsReview`.
enum class SlotState {
    Planned,
    PendingApproval,
    Approved,
    RetryWait,
    Claimed,
    Sending,
    Unknown,
    NeedsReview,
    Published,
    Failed,
    Rejected,
    Missed,
    Cancelled
};
inline constexpr int slotStateCount = 13;

QString slotStateName(SlotState state); ///< "PENDING_APPROVAL", as stored
std::optional<SlotState> slotStateFromName(const QString &name);

enum class SlotStatus { Planned, Queued, Publishing, Published, Failed, Skipped };
QString slotStatusName(SlotStatus status); ///< "PLANNED"
std::optional<SlotStatus> slotStatusFromName(const QString &name);
QString allowedSlotStatuses();

enum class ApprovalState { None, Pending, Approved, Rejected, Expired };
QString approvalStateName(ApprovalState state); ///< "NONE"
std::optional<ApprovalState> approvalStateFromName(const QString &name);
QString allowedApprovalStates();

SlotStatus statusOf(SlotState state);

/// One planned publication: this content, on this account, at this time.
struct Slot {
    QString id = {};
    QString planId = {}; ///< Empty for a slot outside any plan.
    QString calendarId = {};
    Platform platform = Platform::TikTok;
    QString accountId = {}; ///< Empty only where the platform has no account.
    QString contentId = {}; ///< Empty for a slot of a calendar without content.
    ContentType contentType = ContentType::Video;
    QString language = {};
    Instant dueAt = {};
    SlotState state = SlotState::Planned;
    bool expired = false; ///< MISSED because nobody decided in time (approval EXPIRED).
    QString reason = {}; ///< Why it is where it is: a sentence, shown as `error`.
    bool pinned = false; ///< Made or moved by hand: planning again leaves it.
    double trendScore = 0.5; ///< 0-1.
    double visibilityScore = 0.5; ///< 0-1.
    double value = 0; ///< w of the cell: 1 = an average post of an average clean account.
    std::optional<ValueParts> parts = {}; ///< What `value` was made of when it was planned; none for one made by hand.
    bool explore = false; ///< Placed to learn about a time, not because it was the best known one.
    RiskAssessment risk = {};
    QString repurposedFrom = {};
    QString contentVersionId = {}; ///< Of content that the library holds; empty otherwise.
    QString variantId = {}; ///< Which of the content's texts it carries; empty: the first that fits. Read by textOf().
    QString approvalId = {};
    std::optional<Instant> publishedAt = {};
    QString publishedUrl = {};
    Instant createdAt = {};
    qint64 version = 1; ///< Rises with every change.

    SlotStatus status() const { return statusOf(state); }
    ApprovalState approval() const;
    bool needsReview() const { return state == SlotState::NeedsReview; }

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// Whether the slot still stands for a publication: it takes its account's gap and cap.
bool occupiesAccount(SlotState state);

/// Whether the slot has reached an end and its plan need not wait for it.
bool isFinal(SlotState state);

} // namespace core
