// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace core {

/// What outcomes have taught about an audience's hours and days (planning.md section 9): a correction of the prior
/// engagement, on a log scale. All zeros: nothing learned, the prior stands as it is.
struct LearnedCurve {
    std::array<double, 24> hour = {}; ///< Posterior mean at each full hour, audience-local.
    std::array<double, 7> day = {}; ///< Posterior mean of each day of the week, Monday first.

    /// What the prior is multiplied with, > 0, at a minute of the audience's day (0-1439) and a weekday (0 = Monday):
    /// exp(hour + day), the hour linear between the full hours around it, across midnight too.
    double at(int minuteOfDay, int weekday) const;

    friend bool operator==(const LearnedCurve &, const LearnedCurve &) = default;
};

} // namespace core
