// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace ui {

class Preferences;

/// Takes over what a person likes that every widget goes by: the first day of the week, how close rows stand, and
/// whether things move. May be called again: lists and tables follow at once, what shows a week is told by
/// Preferences::changed(). Main thread, like all of these.
void applyHabits(const Preferences &preferences);

/// The person's first day of the week, or the locale's.
Qt::DayOfWeek firstDayOfWeek();

enum class Density { Comfortable, Compact };
Density density();

/// Of a list whose rows have two lines.
int listRowHeight(Density density = ui::density());

bool isMotionReduced();

/// How long something that takes `ms` milliseconds moves here: 0 while motion is reduced.
int motionMs(int ms);

} // namespace ui
