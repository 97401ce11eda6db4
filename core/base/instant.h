// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class QTimeZone;

namespace core {

/// A moment in UTC with millisecond resolution. Local time exists only where people read it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;

constexpr qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMs(qint64 msSinceEpoch)
{
    return Instant(milliseconds(msSinceEpoch));
}

/// ISO 8601 in UTC with milliseconds: "2026-11-22T10:00:00.000Z".
QString toIso(Instant instant);

/// Reads RFC 3339 with any offset ("2026-11-22T10:00:00+01:00"); nothing where it is not one or the date does not
/// exist.
std::optional<Instant> instantFromIso(const QString &text);

QDateTime toLocal(Instant instant, const QTimeZone &zone);
Instant toInstant(const QDateTime &dateTime);

/// The local date that `instant` falls on in `zone`.
QDate localDate(Instant instant, const QTimeZone &zone);

/// Local midnight, or the first moment of the day where daylight saving skips midnight.
Instant startOfDay(const QDate &date, const QTimeZone &zone);

} // namespace core
