// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace core {

QString toIso(Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    char text[32];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text, length);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    if (!date.isValid() || number(4) > 23 || number(5) > 59 || number(6) > 59)
        return std::nullopt;
    const int ms = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    qint64 offsetMinutes = 0;
    if (const auto zone = match.capturedView(8); zone.size() > 1) {
        const int hours = zone.mid(1, 2).toInt();
        const int minutes = zone.mid(4, 2).toInt();
        if (hours > 23 || minutes > 59)
            return std::nullopt;
        offsetMinutes = (zone.front() == u'-' ? -1 : 1) * (hours * 60 + minutes);
    }
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = ((days * 24 + number(4)) * 60 + number(5) - offsetMinutes) * 60 + number(6);
    return fromMs(seconds * 1000 + ms);
}

QDateTime toLocal(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
}

Instant toInstant(const QDateTime &dateTime)
{
    return fromMs(dateTime.toMSecsSinceEpoch());
}

QDate localDate(Instant instant, const QTimeZone &zone)
{
    return toLocal(instant, zone).date();
}

Instant startOfDay(const QDate &date, const QTimeZone &zone)
{
    return toInstant(date.startOfDay(zone));
}

} // namespace core
