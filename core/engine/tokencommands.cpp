// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/tokencommands.h"

#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/transaction.h"
#include "core/storage/personstore.h"
#include "core/storage/tokenstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto lifetime = std::chrono::hours(24 * 90);
constexpr int secretBytes = 32;

} // namespace

Result<CreateToken::Answer> execute(const CreateToken &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"make tokens"_s));
    const auto person = PersonStore(transaction.database()).findByName(command.name);
    if (!person)
        return tl::unexpected(person.error());
    if (!isPlainId(command.name) && !*person)
        return fail(Error::Code::InvalidField, u"The name must have 1 to 128 letters, digits or . _ : -"_s, u"/name"_s);
    const QString secret = u"cdx_"_s + randomText(secretBytes);
    Token token;
    token.name = command.name;
    token.kind = command.kind;
    token.scopes = command.scopes;
    token.tokenHash = sha256Hex(secret.toLatin1());
    token.expiresAt = transaction.now() + lifetime;
    const auto created = TokenStore(transaction.database()).create(token, transaction.now());
    if (!created)
        return tl::unexpected(created.error());
    DE_TRY(transaction.record(
        u"TOKEN_CREATED"_s, created->id,
        {{"name", command.name}, {"kind", principalKindName(command.kind)}, {"scopes", scopesText(command.scopes)}}));
    transaction.events().people = true;
    return CreateToken::Answer{secret, command.name};
}

Result<int> execute(const RevokeToken &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"revoke tokens"_s));
    const auto revoked = TokenStore(transaction.database()).revoke(command.name, transaction.now());
    if (!revoked)
        return revoked;
    if (*revoked == 0)
        return fail(Error::Code::NotFound, u"There is no token of the name %1 to revoke"_s.arg(command.name),
                    u"/name"_s);
    DE_TRY(transaction.record(u"TOKEN_REVOKED"_s, command.name, {{"count", *revoked}}));
    transaction.events().people = true;
    return revoked;
}

} // namespace core
