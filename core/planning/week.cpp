// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/week.h"

#include <algorithm>

namespace core {

namespace {

constexpr int minutesPerDay = 24 * 60;

/// Minutes east of UTC at each quarter-hour of the week.
std::vector<int> offsetsAlong(const Week &week, const QTimeZone &zone)
{
    const auto utc = [](Instant instant) { return toLocal(instant, QTimeZone::utc()); };
    std::vector<int> offsets(size_t(week.quarters()), zone.offsetFromUtc(utc(week.begin())) / 60);
    for (const auto &change : zone.transitions(utc(week.begin()), utc(week.end()))) {
        const int from = week.firstAtOrAfter(toInstant(change.atUtc));
        std::fill(offsets.begin() + from, offsets.end(), change.offsetFromUtc / 60);
    }
    return offsets;
}

} // namespace

Week::Week(const QDate &firstDay, const QTimeZone &zone)
    : m_firstDay(firstDay)
    , m_zone(zone)
    , m_begin(startOfDay(firstDay, zone))
    , m_end(startOfDay(firstDay.addDays(7), zone))
{
}

int Week::firstAtOrAfter(Instant instant) const
{
    const auto after = std::clamp(instant, m_begin, m_end) - m_begin;
    return int((after + quarterHour - milliseconds(1)) / quarterHour);
}

LocalTimes Week::localTimes(const QTimeZone &zone) const
{
    using namespace std::chrono;
    const auto begin = floor<minutes>(m_begin).time_since_epoch().count();
    const auto firstDay = QDate(1970, 1, 1).daysTo(m_firstDay);
    LocalTimes times;
    for (int t = 0; const int offset : offsetsAlong(*this, zone)) {
        // Shifted by whole days, so that the division also holds before 1970.
        const auto local = begin + t++ * quarterHour.count() + offset - firstDay * minutesPerDay + minutesPerDay;
        times.day.push_back(int(local / minutesPerDay) - 1);
        times.minute.push_back(int(local % minutesPerDay));
    }
    return times;
}

} // namespace core
