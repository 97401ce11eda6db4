// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/keeponce.h"

#include "core/engine/transaction.h"
#include "core/storage/idempotencystore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto keptFor = std::chrono::hours(24);

Result<void> insert(const OnceKey &key, const StoredAnswer &answer, Transaction &transaction)
{
    const IdempotencyRow row{key.principal, key.key,     key.requestHash,
                             answer.status, answer.body, transaction.now() + keptFor};
    const auto inserted = IdempotencyStore(transaction.database()).insert(row, transaction.now());
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return fail(Error::Code::Conflict, u"Another request with this Idempotency-Key was faster"_s);
    return {};
}

} // namespace

Result<std::optional<StoredAnswer>> storedAnswer(const OnceKey &key, Transaction &transaction)
{
    const auto row = IdempotencyStore(transaction.database()).find(key.principal, key.key, transaction.now());
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    if ((*row)->requestHash != key.requestHash)
        return fail(Error::Code::Conflict, u"This Idempotency-Key was used for another request"_s);
    return StoredAnswer{(*row)->status, (*row)->response};
}

Result<void> reserve(const OnceKey &key, Transaction &transaction)
{
    return insert(key, {0, {}}, transaction);
}

Result<void> settle(const OnceKey &key, const StoredAnswer &answer, Transaction &transaction)
{
    IdempotencyStore store(transaction.database());
    if (answer.status >= 500)
        return store.drop(key.principal, key.key);
    const auto done = store.finish(key.principal, key.key, answer.status, answer.body);
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> keep(const OnceKey &key, const StoredAnswer &answer, Transaction &transaction)
{
    return insert(key, answer, transaction);
}

} // namespace core
