// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace core {

/// A time in which nothing is planned, as stored: once (from, to) or every week (a rule).
struct BlackoutRow {
    QString id = {};
    QString scope = {}; ///< all, platform, account or language.
    QString target = {}; ///< Which platform, account or language; empty for all.
    std::optional<Instant> from = {};
    std::optional<Instant> to = {}; ///< Exclusive.
    Json weekly = nullptr; ///< `{days, fromTime, toTime, timezone}`; null for one that is once.
    QString reason = {};
    QString createdBy = {};
    Instant createdAt = {};

    friend bool operator==(const BlackoutRow &, const BlackoutRow &) = default;
};

class BlackoutStore final
{
public:
    explicit BlackoutStore(Database &db)
        : m_db(db)
    {
    }

    /// Conflict for a row that is neither once nor weekly.
    Result<void> insert(const BlackoutRow &blackout);
    /// Those not over before `endingAfter`, and every weekly one; oldest first.
    Result<QList<BlackoutRow>> list(std::optional<Instant> endingAfter = {});
    Result<bool> remove(const QString &id);

private:
    Database &m_db;
};

} // namespace core
