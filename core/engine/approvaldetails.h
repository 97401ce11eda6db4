// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotqueries.h"

namespace core {

/// What an approver decided on, or would decide on: the slot with its text as it stood then.
struct ApprovedVersion {
    Platform platform = Platform::TikTok;
    QString accountId = {};
    QString username = {}; ///< Empty where the account is not known here.
    Instant dueAt = {};
    ContentType contentType = ContentType::Video;
    QString language = {};
    QString contentId = {};
    int versionNo = 0; ///< Of the content; 0 where the library does not hold it.
    QString title = {};
    std::optional<ContentVariant> text = {};
    QString riskBand = {}; ///< "MEDIUM"

    friend bool operator==(const ApprovedVersion &, const ApprovedVersion &) = default;
};

/// What the present version is held against.
enum class Reference {
    None, ///< Nothing came before it.
    LastApproval, ///< What was approved last, whether that still stands or not.
    LastDecision, ///< What was rejected or sent back last.
    FirstVersion, ///< The content's first version: nobody has decided yet, and the text was changed since.
    Source ///< The content that this one was repurposed or translated from.
};

/// Everything the evidence of one slot needs: the slot as the queue shows it, what it was before, and who has decided
/// what so far. Works in every state. NotFound where there is no such slot.
struct ApprovalDetails {
    struct Answer {
        ListApprovals::Item item = {};
        ApprovedVersion now = {};
        Reference reference = Reference::None;
        ApprovedVersion before = {}; ///< Where there is a reference.
        QStringList changed = {}; ///< Names of the subject's fields that differ: "dueAt", "captionHash", "riskBand" ...
        QList<Approval> decisions = {}; ///< Oldest first, also those that hold no more.
    };
    QString slotId = {};
};
Result<ApprovalDetails::Answer> execute(const ApprovalDetails &query, Snapshot &snapshot);

} // namespace core
