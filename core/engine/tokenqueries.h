// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/role.h"

#include <QList>

namespace core {

class Snapshot;

/// Every token, newest first, also those that were revoked or have expired; nothing of their secrets.
struct ListTokens {
    struct Item {
        QString id = {};
        QString name = {}; ///< Of its person or service.
        PrincipalKind kind = PrincipalKind::Service;
        Scopes scopes = {}; ///< As given.
        Scopes scopesInForce = {}; ///< What is left of them by the person's role.
        Instant createdAt = {};
        Instant expiresAt = {};
        std::optional<Instant> lastUsedAt = {};
        std::optional<Instant> revokedAt = {};

        bool holdsAt(Instant now) const { return !revokedAt && expiresAt > now; }
    };
    using Answer = QList<Item>;
};
Result<QList<ListTokens::Item>> execute(const ListTokens &query, Snapshot &snapshot);

} // namespace core
