// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/velocity.h"

#include <cmath>

namespace core {

VelocityProfile velocityProfile(Platform platform, const PlatformRules &rules)
{
    VelocityProfile profile;
    profile.platform = platform;
    profile.optimalPostsPerDay = rules.maxPostsPerDay;
    profile.minGapHours = double(rules.minGap.count()) / 60;
    profile.peakHours = rules.peakHours;
    const DayCurve curve = priorEngagement(rules.peakHours);
    for (size_t hour = 0; hour < profile.engagementMultiplier.size(); ++hour)
        profile.engagementMultiplier[hour] = curve[4 * hour];
    return profile;
}

double optimalVelocity(const PlanningInput &freeWeek, Platform platform)
{
    PlanningInput input = freeWeek;
    input.fill = Fill::Value;
    const auto worth = [&](int tenths) {
        input.velocity = tenths / 10.0;
        return planPlatform(input, platform).objective;
    };
    int low = 1;
    int high = 100;
    const double largest = worth(high);
    const double enough = largest - 1e-9 * std::max(1.0, std::abs(largest));
    while (low < high) { // the worth never falls as the velocity grows
        const int middle = (low + high) / 2;
        if (worth(middle) >= enough)
            high = middle;
        else
            low = middle + 1;
    }
    return high / 10.0;
}

} // namespace core
