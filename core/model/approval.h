// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"

#include <optional>

namespace core {

/// A person's yes to exactly one subject: content, account, platform and time. Void as soon as any of them changes.
struct Approval {
    QString id = {};
    QString slotId = {};
    QString subjectHash = {}; ///< The fingerprint: SHA-256 over the canonical subject.
    QByteArray subjectJson = {};
    QString decision = {}; ///< APPROVE, REJECT or REQUEST_CHANGES
    QString actor = {};
    QString actorKind = {};
    QString note = {};
    QString parentId = {}; ///< The approval that this one re-issues after a small move in time.
    Instant notBefore = {};
    Instant notAfter = {};
    Instant decidedAt = {};
    std::optional<Instant> revokedAt = {};
    QString revokedWhy = {};

    friend bool operator==(const Approval &, const Approval &) = default;
};

} // namespace core
