// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/model/platform.h"

/// Expected reach in closed form and the recommendation made of it: planning.md section 8.
namespace core {

/// B: people an average post reaches, so that two average lanes at velocity 2 sum to 100,000 times the visibility.
double reachPerPost(const PlatformRules &rules, double visibilityScore);

/// The mean reach of one slot, people: B * w / V * (1 - failureRate). `value` is the slot's w as planned with
/// `visibilityScore`.
double expectedReach(const PlatformRules &rules, double visibilityScore, double value, double failureRate);

enum class RecommendedAction { Proceed, ReviewRequired, Abort };
QString recommendedActionName(RecommendedAction action); ///< "REVIEW_REQUIRED"

struct Recommendation {
    RecommendedAction action = RecommendedAction::Proceed;
    QStringList reasons = {}; ///< Sentences; never empty.

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// `risky` slots lie above the mode's limit now, `critical` ones at 0.8 or more; both of `total`.
Recommendation recommend(int total, int risky, int critical);

} // namespace core
