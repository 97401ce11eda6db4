// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QTimeZone>

#include "core/base/instant.h"

#include <optional>

namespace ui {

/// The pixels per hour that the calendar can be zoomed to, and the height of a slot's chip at each.
struct Zoom {
    int pixelsPerHour;
    int chipHeight;
};
inline constexpr std::array zooms = {Zoom{24, 18}, Zoom{32, 26}, Zoom{48, 40}, Zoom{72, 56}, Zoom{96, 72}};
inline constexpr int defaultZoom = 2;

/// Where a moment stands: the column (0-6, in order of days) and minutes of the local day (0-1440).
struct WeekPlace {
    int day = 0;
    double minute = 0;

    friend bool operator==(const WeekPlace &, const WeekPlace &) = default;
};

/// When clocks change, and the minutes of that day that do not exist or exist twice.
struct ClockChange {
    core::Instant at = {};
    double from = 0;
    double to = 0;
    bool isDoubled = false; ///< Else skipped.

    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

/// The seven days of a week side by side, with a gutter at the leading edge. A value; pixels are those of the whole
/// content.
class WeekColumns
{
public:
    WeekColumns() = default;
    /// `gutter` is the gutter's width.
    WeekColumns(QDate firstDay, const QTimeZone &zone, qreal width, qreal gutter, Qt::LayoutDirection direction);

    QDate firstDay() const { return m_firstDay; }
    QDate date(int day) const { return m_firstDay.addDays(day); }
    const QTimeZone &zone() const { return m_zone; }
    Qt::LayoutDirection direction() const { return m_direction; }

    core::Instant start() const { return m_starts.front(); }
    core::Instant end() const { return m_starts.back(); } ///< Exclusive.
    bool contains(core::Instant instant) const { return start() <= instant && instant < end(); }
    core::Instant startOf(int day) const { return m_starts[day]; } ///< Of the days 0-7.

    qreal width() const { return m_width; }
    QRectF gutterBand(qreal top, qreal height) const;
    QRectF dayBand(int day, qreal top, qreal height) const;
    QRectF allDays(qreal top, qreal height) const; ///< All seven, without the gutter.
    int dayAt(qreal x) const; ///< The nearest column.
    int dayOf(core::Instant instant) const; ///< 0-6; -1 outside the week.

    /// How much longer than 24 hours the day is: -60, 60, or 0 on all others.
    int clockChange(int day) const;
    std::optional<ClockChange> changeOf(int day) const;

    friend bool operator==(const WeekColumns &, const WeekColumns &) = default;

private:
    QDate m_firstDay;
    QTimeZone m_zone;
    qreal m_width = 0;
    qreal m_gutter = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QList<core::Instant> m_starts = QList<core::Instant>(8); ///< Of the seven days and of the day after.
};

/// Maps a week's moments to pixels and back: seven columns of 24 hours by the wall clock, with a gutter at the leading
/// edge. A value. Pixels are those of the whole content: the view subtracts its scroll position.
///
/// Days with a change of clock keep 24 hours on paper: the two moments of a doubled hour share one place, and the place
/// of a skipped hour stands for as many minutes after the change as it lies after its beginning.
class WeekGeometry final : public WeekColumns
{
public:
    static constexpr qreal gutterWidth = 66;

    WeekGeometry() = default;
    WeekGeometry(QDate firstDay, const QTimeZone &zone, qreal width, int zoomStep, Qt::LayoutDirection direction);

    Zoom zoom() const { return zooms[size_t(m_zoomStep)]; }

    qreal height() const { return 24.0 * zoom().pixelsPerHour; }
    QRectF gutter() const { return gutterBand(0, height()); }
    QRectF column(int day) const { return dayBand(day, 0, height()); }
    qreal yOf(double minute) const { return minute / 60.0 * zoom().pixelsPerHour; }

    std::optional<WeekPlace> placeOf(core::Instant instant) const; ///< Nothing outside the week.
    double minuteAt(qreal y) const; ///< 0-1440
    /// The moment at a place; of a doubled hour the first one.
    core::Instant instantAt(const WeekPlace &place) const;

    friend bool operator==(const WeekGeometry &, const WeekGeometry &) = default;

private:
    int m_zoomStep = defaultZoom;
};

/// The moment when a clock on the wall in `zone` shows `minute` of `date`: of a doubled one the first, of a skipped one
/// as far after the change as it lies after its beginning.
core::Instant wallClock(const QDate &date, double minute, const QTimeZone &zone);

/// `minute` moved to the nearest multiple of `step`, and never to the next day.
double snapped(double minute, int step);

/// The first day of the week that holds `day`.
QDate weekOf(QDate day, Qt::DayOfWeek firstDayOfWeek);

} // namespace ui
