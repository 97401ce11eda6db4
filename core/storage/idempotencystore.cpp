// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/idempotencystore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<std::optional<IdempotencyRow>> IdempotencyStore::find(const QString &principal, const QString &key, Instant now)
{
    return m_db
        .prepare(u"SELECT request_hash, status, response, expires_at FROM idempotency "
                 "WHERE principal = ? AND request_key = ? AND expires_at > ?"_s)
        .bind(principal, key, now)
        .row([&](const Statement &row) {
            return IdempotencyRow{principal, key, row.text(0), int(row.integer(1)), row.bytes(2), row.instant(3)};
        });
}

Result<bool> IdempotencyStore::insert(const IdempotencyRow &row, Instant now)
{
    return m_db
        .prepare(
            u"INSERT INTO idempotency (principal, request_key, request_hash, status, response, created_at, expires_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (principal, request_key) DO UPDATE "
            "SET request_hash = excluded.request_hash, status = excluded.status, response = excluded.response, "
            "created_at = excluded.created_at, expires_at = excluded.expires_at "
            "WHERE idempotency.expires_at <= excluded.created_at"_s)
        .bind(row.principal, row.key, row.requestHash, row.status, row.response, now, row.expiresAt)
        .runGuarded();
}

Result<bool> IdempotencyStore::finish(const QString &principal, const QString &key, int status,
                                      const QByteArray &response)
{
    return m_db
        .prepare(
            u"UPDATE idempotency SET status = ?, response = ? WHERE principal = ? AND request_key = ? AND status = 0"_s)
        .bind(status, response, principal, key)
        .runGuarded();
}

Result<void> IdempotencyStore::drop(const QString &principal, const QString &key)
{
    auto drop = m_db.prepare(u"DELETE FROM idempotency WHERE principal = ? AND request_key = ? AND status = 0"_s);
    return drop.bind(principal, key).run();
}

Result<int> IdempotencyStore::dropExpired(Instant now)
{
    auto drop = m_db.prepare(u"DELETE FROM idempotency WHERE expires_at <= ?"_s);
    DE_TRY(drop.bind(now).run());
    return int(drop.changed());
}

Result<int> IdempotencyStore::dropRunning()
{
    auto drop = m_db.prepare(u"DELETE FROM idempotency WHERE status = 0"_s);
    DE_TRY(drop.run());
    return int(drop.changed());
}

} // namespace core
