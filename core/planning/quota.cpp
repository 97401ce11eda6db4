// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/quota.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Products like 1.2 * 2.5 may miss a whole number by the last bit; no quota lies this close to one otherwise.
constexpr double rounding = 1e-9;

} // namespace

double effectiveDailyCap(const PlatformRules &rules)
{
    const double cap = rules.maxPostsPerDay;
    return rules.minGap.count() > 0 ? std::min(cap, 24 * 60.0 / double(rules.minGap.count())) : cap;
}

double baseRate(const PlatformRules &rules)
{
    return effectiveDailyCap(rules) / 2;
}

int weekQuota(double velocity, const PlatformRules &rules)
{
    if (velocity <= 0)
        return 0;
    return std::max(1, int(std::floor(7 * velocity * baseRate(rules) + 0.5 + rounding)));
}

int dayQuota(double velocity, const PlatformRules &rules)
{
    return velocity <= 0 ? 0 : int(std::ceil(velocity * baseRate(rules) - rounding));
}

int prorated(int quota, int remaining, int total)
{
    return total > 0 ? (2 * quota * remaining + total) / (2 * total) : 0;
}

std::optional<ContentType> plannedContentType(const PlatformRules &rules, std::optional<ContentType> asked)
{
    if (!asked)
        return rules.contentTypes.isEmpty() ? std::nullopt : std::optional(rules.contentTypes.first());
    return rules.contentTypes.contains(*asked) ? asked : std::nullopt;
}

} // namespace core
