// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTimeZone>

#include "core/base/instant.h"

#include <vector>

namespace core {

inline constexpr std::chrono::minutes quarterHour{15};
inline constexpr int quartersPerDay = 96;

/// The local calendar along a week's quarter-hours, in one zone.
struct LocalTimes {
    std::vector<int> day; ///< [t]: local days after the week's first date; in other zones also -1 and 7.
    std::vector<int> minute; ///< [t]: minutes since local midnight, 0-1439.

    /// The quarter-hour of the local day, 0-95.
    int quarter(int t) const { return minute[size_t(t)] / int(quarterHour.count()); }
};

/// The planner's time axis: seven local calendar days, cut into quarter-hours of *elapsed* time. Normally 672 of them;
/// 668 and 676 in the weeks of a change by an hour, 670 and 674 by half an hour. A local time that does not exist has
/// no index, one that exists twice has two. A value; thread-safe.
class Week
{
public:
    Week(const QDate &firstDay, const QTimeZone &zone);

    QDate firstDay() const { return m_firstDay; }
    const QTimeZone &zone() const { return m_zone; }
    Instant begin() const { return m_begin; }
    Instant end() const { return m_end; } ///< Exclusive.
    int quarters() const { return int((m_end - m_begin) / quarterHour); } ///< T

    Instant at(int t) const { return m_begin + t * quarterHour; }
    bool contains(Instant instant) const { return m_begin <= instant && instant < m_end; }
    /// The first index at or after `instant`, 0-T.
    int firstAtOrAfter(Instant instant) const;

    LocalTimes localTimes(const QTimeZone &zone) const;

    friend bool operator==(const Week &, const Week &) = default;

private:
    QDate m_firstDay;
    QTimeZone m_zone;
    Instant m_begin;
    Instant m_end;
};

} // namespace core
