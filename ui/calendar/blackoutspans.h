// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/blackouts.h"
#include "ui/calendar/weekgeometry.h"

namespace ui {

/// The part of one day of the week that a blackout closes, by the clock on the wall.
struct BlackoutSpan {
    int blackout = 0; ///< Index into the list that was asked about.
    int day = 0; ///< 0-6
    double from = 0; ///< Minutes, 0-1440.
    double to = 0; ///< Exclusive.

    bool isWholeDay() const { return from <= 0 && to >= 1440; }
    friend bool operator==(const BlackoutSpan &, const BlackoutSpan &) = default;
};

/// Where the blackouts lie in the week, in the order of the list and of time. One that runs past midnight has a span on
/// both days; on the day of a change of clock spans lie where the week's geometry puts those moments.
QList<BlackoutSpan> blackoutSpans(const QList<core::KeptBlackout> &blackouts, const WeekColumns &week);

/// "Every day 22:00–07:00", "Mon, Fri 12:00–14:00", "20 Nov 13:30 – 16:00": when it holds, in `zone` for one that is
/// once.
QString blackoutTimeText(const core::Blackout &blackout, const QTimeZone &zone);

} // namespace ui
