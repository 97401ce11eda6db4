// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/trendinforce.h"

#include "core/planning/embeddedtrends.h"

namespace core {

bool holdsAsManual(const Trend &trend, Instant now)
{
    return trend.source == manualSource && now < trend.at + manualTrendLife;
}

Trend trendInForce(Platform platform, const PlatformRules &rules, const QList<Trend> &known, Instant now)
{
    const Trend *chosen = nullptr;
    for (const Trend &trend : known) {
        if (trend.platform != platform)
            continue;
        if (holdsAsManual(trend, now))
            return trend;
        if (trend.source != manualSource && (!chosen || trend.at > chosen->at))
            chosen = &trend;
    }
    return chosen ? *chosen : embeddedTrend(platform, rules, now);
}

} // namespace core
