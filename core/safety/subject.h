// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/model/content.h"
#include "core/model/principal.h"
#include "core/model/slot.h"

#include <chrono>

class QTimeZone;

namespace core {

/// Rises when what an approval binds to, or how its fingerprint is written, changes: every older approval is then
/// stale.
inline constexpr int policyVersion = 1;

/// When an approved slot may be sent, both ends included.
struct ApprovalWindow {
    Instant notBefore = {};
    Instant notAfter = {};

    friend bool operator==(const ApprovalWindow &, const ApprovalWindow &) = default;
};

/// From 5 minutes before its time to 6 hours after it, which leaves room for retries.
ApprovalWindow approvalWindow(const Slot &slot);

/// What a person says yes to, and its fingerprint.
struct Subject {
    QByteArray json = {}; ///< Canonical: sorted keys, UTF-8 in NFC, whole numbers only (times as milliseconds UTC).
    QString hash = {}; ///< SHA-256 of `json`, 64 lower-case hexadecimal characters.

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// The subject of an approval of `slot`: any change to it makes the approval stale (reliability-and-security.md 3.5).
/// `content` is the version that the slot names, or null for content that is not held here: then its id alone is bound.
Subject subjectOf(const Slot &slot, const Content *content);

/// The text that `subject` was made of: of those that fit its language and platform in `content`, the version that it
/// names, the one with its hashes; the first where none has them, null where none fits.
const ContentVariant *textOfSubject(const Json &subject, const Content &content);

/// The last moment at which a decision on `slot` counts; after it the slot is EXPIRED.
Instant decideBefore(const Slot &slot, std::chrono::minutes lead);

/// Whether the approval of `approved` holds for `moved` too: a person moved it by at most 30 minutes, on the same local
/// day in `zone`, and changed nothing else that the approval binds to. `approved` carries the time that a person
/// decided on, not the one of an earlier small move, or small moves would add up. New conflicts are the planner's to
/// find.
bool keepsApproval(const Slot &approved, const Slot &moved, const QTimeZone &zone, PrincipalKind mover);

} // namespace core
