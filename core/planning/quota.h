// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/model/platform.h"

#include <optional>

/// How much a velocity asks of a platform: planning.md sections 1 and 2.
namespace core {

/// c*: posts a day that one account can really make: the day's cap, or what the gap leaves of 24 h. LinkedIn's 2 a day
/// with 24 h between posts is 1.
double effectiveDailyCap(const PlatformRules &rules);

/// b: posts a day and lane at velocity 1, half of what one account can make.
double baseRate(const PlatformRules &rules);

/// N: posts a week and lane; at least 1 where the velocity is above 0.
int weekQuota(double velocity, const PlatformRules &rules);

/// D: most posts a day and lane.
int dayQuota(double velocity, const PlatformRules &rules);

/// What remains of a quota when only `remaining` of `total` quarter-hours are left, rounded half up.
int prorated(int quota, int remaining, int total);

/// The type to plan: the one asked for where the platform offers it, the platform's first where none is asked for, else
/// nothing.
std::optional<ContentType> plannedContentType(const PlatformRules &rules, std::optional<ContentType> asked);

} // namespace core
