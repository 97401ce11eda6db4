// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/calendarstore.h"

#include "core/model/planjson.h"
#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Calendar readCalendar(const Statement &row)
{
    Calendar calendar;
    calendar.id = row.text(0);
    calendar.planId = row.text(1);
    calendar.timezone = row.text(2);
    calendar.weekStart = row.instant(3);
    calendar.weekEnd = row.instant(4);
    for (const Json &name : row.json(5)) {
        if (const auto platform = platformFromName(name.get<QString>()))
            calendar.platforms.append(*platform);
    }
    calendar.languages = row.json(6).get<QStringList>();
    calendar.createdAt = row.instant(7);
    return calendar;
}

} // namespace

Result<void> CalendarStore::insert(const Calendar &calendar, const Json &report)
{
    return m_db
        .prepare(u"INSERT INTO calendar (id, plan_id, timezone, week_start, week_end, platforms, languages, report, "
                 "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(calendar.id, orNull(calendar.planId), calendar.timezone, calendar.weekStart, calendar.weekEnd,
              platformNames(calendar.platforms), Json(calendar.languages), report, calendar.createdAt,
              calendar.createdAt)
        .run();
}

Result<bool> CalendarStore::update(const Calendar &calendar, const Json &report, Instant now)
{
    return m_db
        .prepare(u"UPDATE calendar SET timezone = ?, week_start = ?, week_end = ?, platforms = ?, languages = ?, "
                 u"report = ?, "
                 "updated_at = ?, row_version = row_version + 1 WHERE id = ?"_s)
        .bind(calendar.timezone, calendar.weekStart, calendar.weekEnd, platformNames(calendar.platforms),
              Json(calendar.languages), report, now, calendar.id)
        .runGuarded();
}

Result<std::optional<Calendar>> CalendarStore::find(const QString &id)
{
    return m_db
        .prepare(u"SELECT id, plan_id, timezone, week_start, week_end, platforms, languages, created_at FROM calendar "
                 "WHERE id = ?"_s)
        .bind(id)
        .row(readCalendar);
}

Result<std::optional<Json>> CalendarStore::report(const QString &id)
{
    return m_db.prepare(u"SELECT report FROM calendar WHERE id = ?"_s).bind(id).row([](const Statement &row) {
        return row.json(0);
    });
}

Result<QMap<QString, Json>> CalendarStore::reportsOf(const QStringList &planIds)
{
    QMap<QString, Json> reports;
    const QStringList plans = padded(planIds);
    if (plans.isEmpty())
        return reports;
    DE_TRY(m_db.prepare(u"SELECT plan_id, report FROM calendar WHERE plan_id IN (%1)"_s.arg(placeholders(plans.size())))
               .bind(plans)
               .forEach([&](const Statement &row) { reports.insert(row.text(0), row.json(1)); }));
    return reports;
}

} // namespace core
