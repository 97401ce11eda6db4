// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/outcomestore.h"

#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns = u"slot_id, plan_id, account_id, platform, language, published_at, local_hour, local_weekday, "
                        u"base, measured_at, source, views, likes, comments, shares, saves, engagement"_s;

std::optional<qint64> count(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

Outcome readOutcome(const Statement &row)
{
    Outcome outcome;
    outcome.slotId = row.text(0);
    outcome.planId = row.text(1);
    outcome.accountId = row.text(2);
    outcome.platform = platformFromName(row.text(3)).value_or(outcome.platform);
    outcome.language = row.text(4);
    outcome.publishedAt = row.instant(5);
    outcome.hour = row.real(6);
    outcome.weekday = int(row.integer(7));
    outcome.base = row.real(8);
    outcome.measured = {.measuredAt = row.instant(9),
                        .source = row.text(10),
                        .views = count(row, 11),
                        .likes = count(row, 12),
                        .comments = count(row, 13),
                        .shares = count(row, 14),
                        .saves = count(row, 15),
                        .engagement = row.real(16)};
    return outcome;
}

} // namespace

Result<void> OutcomeStore::save(const Outcome &outcome, const QString &recordedBy, Instant now)
{
    static const QString sql =
        u"INSERT INTO outcome (%1, recorded_by, recorded_at) VALUES (%2) "
        "ON CONFLICT (slot_id) DO UPDATE SET plan_id = excluded.plan_id, account_id = excluded.account_id, "
        "platform = excluded.platform, language = excluded.language, published_at = excluded.published_at, "
        "local_hour = excluded.local_hour, local_weekday = excluded.local_weekday, base = excluded.base, "
        "measured_at = excluded.measured_at, source = excluded.source, views = excluded.views, "
        "likes = excluded.likes, comments = excluded.comments, shares = excluded.shares, saves = excluded.saves, "
        "engagement = excluded.engagement, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, "
        "row_version = outcome.row_version + 1"_s.arg(columns, placeholders(columns.count(u',') + 3));
    const Measurement &measured = outcome.measured;
    return m_db.prepare(sql)
        .bind(outcome.slotId, outcome.planId, outcome.accountId, platformName(outcome.platform), outcome.language,
              outcome.publishedAt, outcome.hour, outcome.weekday, outcome.base)
        .bind(measured.measuredAt, measured.source, measured.views, measured.likes, measured.comments, measured.shares,
              measured.saves, measured.engagement, recordedBy, now)
        .run();
}

Result<std::optional<Outcome>> OutcomeStore::find(const QString &slotId)
{
    return m_db.prepare(u"SELECT %1 FROM outcome WHERE slot_id = ?"_s.arg(columns)).bind(slotId).row(readOutcome);
}

Result<QList<Outcome>> OutcomeStore::publishedSince(Instant from)
{
    return m_db.prepare(u"SELECT %1 FROM outcome WHERE published_at >= ? ORDER BY published_at, slot_id"_s.arg(columns))
        .bind(from)
        .rows(readOutcome);
}

Result<Page<Outcome>> OutcomeStore::query(const OutcomeFilter &filter, const PageRequest &page)
{
    const auto cursor = Cursor::fromText(page.cursor);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const auto after = cursor->value_or(Cursor{Instant::max(), {}});
    const QString platform = filter.platform ? platformName(*filter.platform) : QString();
    auto list =
        m_db.prepare(u"SELECT %1 FROM outcome WHERE (slot_id = ? OR ? = '') AND (plan_id = ? OR ? = '') "
                     "AND (account_id = ? OR ? = '') AND (platform = ? OR ? = '') "
                     "AND (published_at < ? OR (published_at = ? AND slot_id < ?)) "
                     "ORDER BY published_at DESC, slot_id DESC LIMIT ?"_s.arg(columns))
            .bind(filter.slotId, filter.slotId, filter.planId, filter.planId, filter.accountId, filter.accountId)
            .bind(platform, platform, after.at, after.at, after.id, fetchLimit(page))
            .rows(readOutcome);
    if (!list)
        return tl::unexpected(list.error());
    return cutPage(page, std::move(*list), [](const Outcome &each) { return Cursor{each.publishedAt, each.slotId}; });
}

} // namespace core
