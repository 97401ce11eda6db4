// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trendstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Nothing for a platform that this version does not know.
std::optional<TrendRow> readTrend(const Statement &row)
{
    const auto platform = platformFromName(row.text(0));
    if (!platform)
        return std::nullopt;
    TrendRow read;
    read.trend.platform = *platform;
    read.trend.source = row.text(1);
    read.trend.topics = row.json(2).get<QStringList>();
    read.trend.score = row.real(3);
    for (const Json &hour : row.json(4))
        read.trend.peakHours.append(hour.get<int>());
    read.trend.at = row.instant(5);
    read.enteredBy = row.text(6);
    return read;
}

} // namespace

Result<void> TrendStore::put(const TrendRow &row)
{
    const Trend &trend = row.trend;
    return m_db
        .prepare(u"INSERT INTO trend (platform, source, topics, score, peak_hours, measured_at, entered_by) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (platform, source) DO UPDATE SET topics = excluded.topics, "
                 "score = excluded.score, peak_hours = excluded.peak_hours, measured_at = excluded.measured_at, "
                 "entered_by = excluded.entered_by"_s)
        .bind(platformName(trend.platform), trend.source, Json(trend.topics), trend.score, Json(trend.peakHours),
              trend.at, row.enteredBy)
        .run();
}

Result<QList<TrendRow>> TrendStore::list()
{
    QList<TrendRow> rows;
    DE_TRY(m_db.prepare(u"SELECT platform, source, topics, score, peak_hours, measured_at, entered_by FROM trend "
                        "ORDER BY platform, source"_s)
               .forEach([&](const Statement &row) {
                   if (auto read = readTrend(row))
                       rows.append(std::move(*read));
               }));
    return rows;
}

Result<bool> TrendStore::remove(Platform platform, const QString &source)
{
    return m_db.prepare(u"DELETE FROM trend WHERE platform = ? AND source = ?"_s)
        .bind(platformName(platform), source)
        .runGuarded();
}

} // namespace core
