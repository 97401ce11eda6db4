// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/tokenqueries.h"

#include "core/engine/snapshot.h"
#include "core/storage/tokenstore.h"

namespace core {

Result<QList<ListTokens::Item>> execute(const ListTokens &, Snapshot &snapshot)
{
    const auto tokens = TokenStore(snapshot.database()).list();
    if (!tokens)
        return tl::unexpected(tokens.error());
    QList<ListTokens::Item> items;
    for (const Token &token : *tokens)
        items.append({token.id, token.name, token.kind, token.scopes, token.scopesInForce(), token.createdAt,
                      token.expiresAt, token.lastUsedAt, token.revokedAt});
    return items;
}

} // namespace core
