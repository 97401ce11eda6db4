// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekgeometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 24 * 60 * msPerMinute;

qint64 offsetAt(const QTimeZone &zone, qint64 ms)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

} // namespace

core::Instant wallClock(const QDate &date, double minute, const QTimeZone &zone)
{
    // QDateTime leaves open what it makes of doubled and skipped hours; here both are decided.
    const qint64 wall = (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msPerDay
        + qint64(std::llround(minute * double(msPerMinute)));
    const qint64 before = wall - offsetAt(zone, wall - msPerDay);
    const qint64 after = wall - offsetAt(zone, wall + msPerDay);
    for (const qint64 candidate : {before, after}) {
        if (candidate + offsetAt(zone, candidate) == wall)
            return core::fromMs(candidate);
    }
    return core::fromMs(before);
}

WeekColumns::WeekColumns(QDate firstDay, const QTimeZone &zone, qreal width, qreal gutter,
                         Qt::LayoutDirection direction)
    : m_firstDay(firstDay)
    , m_zone(zone)
    , m_width(std::max(width, gutter + 7))
    , m_gutter(gutter)
    , m_direction(direction)
{
    for (int day = 0; day < 8; ++day)
        m_starts[day] = core::startOfDay(date(day), zone);
}

QRectF WeekColumns::gutterBand(qreal top, qreal height) const
{
    return QRectF(m_direction == Qt::LeftToRight ? 0 : m_width - m_gutter, top, m_gutter, height);
}

QRectF WeekColumns::dayBand(int day, qreal top, qreal height) const
{
    // Edges on whole pixels, so that hairlines stay sharp and columns tile without gaps.
    const qreal pitch = (m_width - m_gutter) / 7;
    const qreal from = m_gutter + std::round(pitch * day);
    const qreal until = m_gutter + std::round(pitch * (day + 1));
    const qreal left = m_direction == Qt::LeftToRight ? from : m_width - until;
    return QRectF(left, top, until - from, height);
}

QRectF WeekColumns::allDays(qreal top, qreal height) const
{
    return dayBand(0, top, height).united(dayBand(6, top, height));
}

int WeekColumns::dayAt(qreal x) const
{
    const qreal along = (m_direction == Qt::LeftToRight ? x : m_width - x) - m_gutter;
    return std::clamp(int(std::floor(along / ((m_width - m_gutter) / 7))), 0, 6);
}

int WeekColumns::dayOf(core::Instant instant) const
{
    return contains(instant) ? int(m_firstDay.daysTo(core::localDate(instant, m_zone))) : -1;
}

int WeekColumns::clockChange(int day) const
{
    const auto length = m_starts[day + 1] - m_starts[day];
    return int(std::chrono::duration_cast<std::chrono::minutes>(length).count()) - 24 * 60;
}

std::optional<ClockChange> WeekColumns::changeOf(int day) const
{
    const int longer = clockChange(day);
    if (longer == 0)
        return {};
    const QDateTime start = core::toLocal(m_starts[day], m_zone);
    const core::Instant at = core::toInstant(m_zone.nextTransition(start).atUtc);
    const double after = core::toLocal(at, m_zone).time().msecsSinceStartOfDay() / double(msPerMinute);
    return longer < 0 ? ClockChange{at, after + longer, after, false} : ClockChange{at, after, after + longer, true};
}

WeekGeometry::WeekGeometry(QDate firstDay, const QTimeZone &zone, qreal width, int zoomStep,
                           Qt::LayoutDirection direction)
    : WeekColumns(firstDay, zone, width, gutterWidth, direction)
    , m_zoomStep(std::clamp(zoomStep, 0, int(zooms.size()) - 1))
{
}

std::optional<WeekPlace> WeekGeometry::placeOf(core::Instant instant) const
{
    if (!contains(instant))
        return std::nullopt;
    const QDateTime local = core::toLocal(instant, zone());
    return WeekPlace{int(firstDay().daysTo(local.date())), local.time().msecsSinceStartOfDay() / double(msPerMinute)};
}

double WeekGeometry::minuteAt(qreal y) const
{
    return std::clamp(y / zoom().pixelsPerHour * 60.0, 0.0, 1440.0);
}

core::Instant WeekGeometry::instantAt(const WeekPlace &place) const
{
    return wallClock(date(place.day), place.minute, zone());
}

double snapped(double minute, int step)
{
    const double nearest = std::round(minute / step) * step;
    return std::clamp(nearest, 0.0, 1440.0 - step);
}

QDate weekOf(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return day.addDays(-((day.dayOfWeek() - firstDayOfWeek + 7) % 7));
}

} // namespace ui
