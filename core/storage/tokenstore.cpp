// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tokenstore.h"

#include "core/base/ids.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString select =
    u"SELECT token.id, principal_id, name, token.kind, scopes, token_hash, addresses, token.created_at, "
    "expires_at, last_used_at, revoked_at, role FROM token JOIN principal ON principal.id = principal_id "_s;

Token readToken(const Statement &row)
{
    Token token;
    token.id = row.text(0);
    token.principalId = row.text(1);
    token.name = row.text(2);
    token.kind = principalKindFromName(row.text(3)).value_or(PrincipalKind::Service);
    token.scopes = scopesFromText(row.text(4)).value_or(Scopes());
    token.tokenHash = row.text(5);
    token.addresses = row.json(6).get<QStringList>();
    token.createdAt = row.instant(7);
    token.expiresAt = row.instant(8);
    token.lastUsedAt = row.optionalInstant(9);
    token.revokedAt = row.optionalInstant(10);
    token.role = roleFromName(row.text(11)).value_or(Role::Reader);
    return token;
}

struct Principal {
    QString id = {};
    QString kind = {};
    QString role = {};
    bool removed = false;
};

/// The principal of this name, made where there is none.
Result<Principal> principalOf(Database &db, const Token &token, Instant now)
{
    const auto found = db.prepare(u"SELECT id, kind, role, removed_at FROM principal WHERE name = ?"_s)
                           .bind(token.name)
                           .row([](const Statement &row) {
                               return Principal{row.text(0), row.text(1), row.text(2), !row.isNull(3)};
                           });
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const bool human = token.kind == PrincipalKind::Human;
    const Principal made{newId(now), principalKindName(token.kind),
                         human ? roleName(leastRoleWith(token.scopes)) : QString()};
    DE_TRY(db.prepare(u"INSERT INTO principal (id, name, kind, role, created_at) VALUES (?, ?, ?, ?, ?)"_s)
               .bind(made.id, token.name, made.kind, made.role, now)
               .run());
    return made;
}

} // namespace

Result<Token> TokenStore::create(Token token, Instant now)
{
    if (token.kind != PrincipalKind::Human && token.kind != PrincipalKind::Service)
        return fail(Error::Code::Forbidden, u"A token belongs to a person or a service"_s);
    if (token.kind == PrincipalKind::Service && (token.scopes & (Scope::Approve | Scope::Admin)))
        return fail(Error::Code::Forbidden, u"A service never approves and never administers: give it neither scope"_s);
    const auto principal = principalOf(m_db, token, now);
    if (!principal)
        return tl::unexpected(principal.error());
    if (principal->kind != principalKindName(token.kind))
        return fail(Error::Code::Conflict,
                    u"%1 is a %2 already: choose another name"_s.arg(token.name, principal->kind));
    if (principal->removed)
        return fail(Error::Code::Conflict, u"%1 was removed from the people: add them again first"_s.arg(token.name));
    token.role = roleFromName(principal->role).value_or(Role::Reader);
    if (token.kind == PrincipalKind::Human && (token.scopes & ~scopesOf(token.role)))
        return fail(Error::Code::Conflict,
                    u"%1 is %2 here: a token may have no more than %3"_s.arg(token.name, roleName(token.role),
                                                                             scopesText(scopesOf(token.role))));
    token.id = newId(now);
    token.principalId = principal->id;
    token.createdAt = now;
    DE_TRY(m_db.prepare(
                   u"INSERT INTO token (id, principal_id, kind, scopes, token_hash, addresses, created_at, expires_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
               .bind(token.id, token.principalId, principal->kind, scopesText(token.scopes), token.tokenHash,
                     Json(token.addresses), token.createdAt, token.expiresAt)
               .run());
    return token;
}

Result<QList<Token>> TokenStore::list()
{
    return m_db.prepare(select + u"ORDER BY token.created_at DESC, token.id DESC"_s).rows(readToken);
}

Result<QList<Token>> TokenStore::active(Instant now)
{
    return m_db.prepare(select + u"WHERE revoked_at IS NULL AND expires_at > ?"_s).bind(now).rows(readToken);
}

Result<int> TokenStore::revoke(const QString &name, Instant now)
{
    auto revoke = m_db.prepare(u"UPDATE token SET revoked_at = ? WHERE revoked_at IS NULL "
                               "AND principal_id IN (SELECT id FROM principal WHERE name = ?)"_s);
    DE_TRY(revoke.bind(now, name).run());
    return int(revoke.changed());
}

Result<std::optional<Token>> TokenStore::findByHash(const QString &tokenHash)
{
    return m_db.prepare(select + u"WHERE token_hash = ?"_s).bind(tokenHash).row(readToken);
}

Result<void> TokenStore::touch(const QString &id, Instant now)
{
    return m_db.prepare(u"UPDATE token SET last_used_at = ? WHERE id = ?"_s).bind(now, id).run();
}

} // namespace core
