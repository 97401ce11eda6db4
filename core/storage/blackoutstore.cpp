// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blackoutstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

BlackoutRow readBlackout(const Statement &row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            row.optionalInstant(3),
            row.optionalInstant(4),
            row.isNull(5) ? Json(nullptr) : row.json(5),
            row.text(6),
            row.text(7),
            row.instant(8)};
}

} // namespace

Result<void> BlackoutStore::insert(const BlackoutRow &blackout)
{
    const auto weekly = blackout.weekly.is_null() ? std::nullopt : std::optional(blackout.weekly);
    return m_db
        .prepare(u"INSERT INTO blackout (id, scope, target, from_at, to_at, weekly, reason, created_by, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(blackout.id, blackout.scope, blackout.target, blackout.from, blackout.to, weekly, blackout.reason,
              blackout.createdBy, blackout.createdAt)
        .run();
}

Result<QList<BlackoutRow>> BlackoutStore::list(std::optional<Instant> endingAfter)
{
    return m_db
        .prepare(u"SELECT id, scope, target, from_at, to_at, weekly, reason, created_by, created_at FROM blackout "
                 "WHERE to_at IS NULL OR to_at > ? ORDER BY created_at, id"_s)
        .bind(endingAfter.value_or(Instant::min()))
        .rows(readBlackout);
}

Result<bool> BlackoutStore::remove(const QString &id)
{
    return m_db.prepare(u"DELETE FROM blackout WHERE id = ?"_s).bind(id).runGuarded();
}

} // namespace core
