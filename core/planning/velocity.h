// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planner.h"

namespace core {

/// What a platform's audience and rules suggest for one account.
struct VelocityProfile {
    Platform platform = Platform::TikTok;
    int optimalPostsPerDay = 0; ///< The platform's day cap.
    double minGapHours = 0;
    QList<int> peakHours = {};
    std::array<double, 24> engagementMultiplier = {}; ///< E at each full hour; mean over the day 1.

    friend bool operator==(const VelocityProfile &, const VelocityProfile &) = default;
};
VelocityProfile velocityProfile(Platform platform, const PlatformRules &rules);

/// The smallest velocity on the grid 0.1, 0.2 ... 10 with the largest worth of the platform's week when nothing is paid
/// for merely reaching a quota (planning.md section 9). `freeWeek`: the coming week with the platform's accounts and
/// their languages as lanes and no commitments; its velocity and fill are ignored.
double optimalVelocity(const PlanningInput &freeWeek, Platform platform);

} // namespace core
