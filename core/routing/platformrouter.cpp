// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/platformrouter.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr double virtualAccountRisk = 0.5;

double quality(const PlatformProspect &outlook)
{
    if (!outlook.hasAccounts)
        return 1 - virtualAccountRisk;
    return outlook.lowestRisk ? 1 - *outlook.lowestRisk : 0;
}

} // namespace

QList<PlatformScore> rankPlatforms(const QList<PlatformProspect> &outlooks)
{
    QList<PlatformScore> scores;
    for (const PlatformProspect &outlook : outlooks) {
        const double visibility = std::clamp(2 * outlook.visibility, 0.1, 2.0);
        const double trend = 1 + 0.6 * (outlook.trend - 0.5);
        scores.append({outlook.platform, visibility * trend * quality(outlook)});
    }
    std::ranges::sort(scores, {}, [](const PlatformScore &score) { return std::tuple(-score.score, score.platform); });
    return scores;
}

} // namespace core
