// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/planning/week.h"

#include <array>

/// When an audience is there: planning.md section 3.
namespace core {

/// A number for each quarter-hour of a local day.
using DayCurve = std::array<double, quartersPerDay>;

/// K: 1 on each peak hour, falling off on both sides on the circle of hours (von Mises, half width 1.3 h); 0 without
/// peaks.
DayCurve peakKernel(const QList<int> &peakHours);

/// E before anything was learned: 0.35 + K, divided by its mean over the day, so that the mean is 1.
DayCurve priorEngagement(const QList<int> &peakHours);

} // namespace core
