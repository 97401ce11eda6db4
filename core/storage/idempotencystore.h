// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace core {

/// A request that named an Idempotency-Key, and how it was answered.
struct IdempotencyRow {
    QString principal = {};
    QString key = {};
    QString requestHash = {};
    int status = 0; ///< HTTP status; 0: still running.
    QByteArray response = {};
    Instant expiresAt = {};

    bool isRunning() const { return status == 0; }
    friend bool operator==(const IdempotencyRow &, const IdempotencyRow &) = default;
};

class IdempotencyStore final
{
public:
    explicit IdempotencyStore(Database &db)
        : m_db(db)
    {
    }

    /// Nothing where there is none or it has expired at `now`.
    Result<std::optional<IdempotencyRow>> find(const QString &principal, const QString &key, Instant now);
    /// False where the key is taken and has not expired.
    Result<bool> insert(const IdempotencyRow &row, Instant now);
    /// False where there is no running request of that key.
    Result<bool> finish(const QString &principal, const QString &key, int status, const QByteArray &response);
    /// Forgets a running request whose answer is not to be repeated.
    Result<void> drop(const QString &principal, const QString &key);
    Result<int> dropExpired(Instant now);
    /// At start: what was running when the engine stopped was never answered.
    Result<int> dropRunning();

private:
    Database &m_db;
};

} // namespace core
