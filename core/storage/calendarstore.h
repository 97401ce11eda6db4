// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/model/plan.h"
#include "core/storage/database.h"

namespace core {

/// The calendars, and what their planning reported: an object with planning, unplaced, trends and suggestions.
class CalendarStore final
{
public:
    explicit CalendarStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Calendar &calendar, const Json &report = Json::object());
    /// Replaces calendar and report (planning again); false where there is no such calendar.
    Result<bool> update(const Calendar &calendar, const Json &report, Instant now);
    Result<std::optional<Calendar>> find(const QString &id);
    /// The report of the planning that made it; nothing for an unknown calendar.
    Result<std::optional<Json>> report(const QString &id);
    /// The reports of the calendars of these plans, by plan.
    Result<QMap<QString, Json>> reportsOf(const QStringList &planIds);

private:
    Database &m_db;
};

} // namespace core
