// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/role.h"
#include "core/storage/database.h"

namespace core {

struct Token {
    QString id = {};
    QString principalId = {};
    QString name = {}; ///< Of the principal: tokens are known by whose they are.
    PrincipalKind kind = PrincipalKind::Service; ///< Human or Service.
    Scopes scopes = {};
    Role role = Role::Reader; ///< The person's, now; of no meaning for a service.
    QString tokenHash = {}; ///< SHA-256 of the secret; the secret itself is nowhere.
    QStringList addresses = {}; ///< Where it may come from; empty: anywhere.
    Instant createdAt = {};
    Instant expiresAt = {};
    std::optional<Instant> lastUsedAt = {};
    std::optional<Instant> revokedAt = {};

    /// What it opens: never more than its person's role.
    Scopes scopesInForce() const { return kind == PrincipalKind::Human ? scopes & scopesOf(role) : scopes; }
    friend bool operator==(const Token &, const Token &) = default;
};

/// Tokens, and the people and services they belong to.
class TokenStore final
{
public:
    explicit TokenStore(Database &db)
        : m_db(db)
    {
    }

    /// Stores `token` (name, kind, scopes, tokenHash, addresses, expiresAt) and makes its principal where there is none
    /// of this name; fills in id, principalId, role and createdAt. A person who is made so has the least role with
    /// these scopes. Forbidden: approve or admin for a service. Conflict: the name belongs to a principal of the other
    /// kind, the person was removed, or the person's role has less than these scopes. Call inside a transaction.
    Result<Token> create(Token token, Instant now);
    /// Every token, newest first.
    Result<QList<Token>> list();
    /// Those that hold at `now`: what the engine keeps in memory.
    Result<QList<Token>> active(Instant now);
    /// Revokes every token of that name; how many there were.
    Result<int> revoke(const QString &name, Instant now);
    /// Also an expired or revoked one: the caller judges.
    Result<std::optional<Token>> findByHash(const QString &tokenHash);
    Result<void> touch(const QString &id, Instant now);

private:
    Database &m_db;
};

} // namespace core
