// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "ui/calendar/weekgeometry.h"

namespace ui {

/// Minutes of one cell of the week.
inline constexpr int cellMinutes = 15;

/// Where the keyboard is in the week: a quarter-hour, and which of the slots that begin in it, if any does.
struct WeekCursor {
    WeekPlace cell = {}; ///< `minute` is a multiple of cellMinutes.
    int row = -1; ///< In the model; -1: on an empty time.

    friend bool operator==(const WeekCursor &, const WeekCursor &) = default;
};

/// A slot of the week as the cursor sees it.
struct CursorStop {
    WeekPlace place = {};
    int row = 0;
};

enum class CursorMove {
    Earlier, ///< A quarter-hour, or the slot before in the same one.
    Later,
    DayBefore, ///< From the first day to day -1: the week must turn.
    DayAfter, ///< From the last day to day 7.
    PageEarlier,
    PageLater,
    SlotBefore, ///< The slot before in the week, whatever lies between.
    SlotAfter,
    First, ///< The week's first slot, or its first time where it has none.
    Last
};

WeekPlace cellOf(const WeekPlace &place); ///< The quarter-hour that holds it.

/// `stops` are in order of time; `page` is how many minutes are in sight.
WeekCursor movedCursor(const WeekCursor &from, CursorMove move, const QList<CursorStop> &stops, int page);

} // namespace ui
