// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

/// What a plan's risks come to and what to do about it: planning.md section 8.
namespace core {

inline constexpr int riskBins = 10;

/// The risks of a plan's slots against the limit of the safety mode.
struct RiskSummary {
    int total = 0;
    int risky = 0; ///< Above the limit.
    int critical = 0; ///< 0.8 or more.
    double average = 0;
    double p95 = 0; ///< Interpolated between neighbouring slots.
    QList<int> histogram = QList<int>(riskBins, 0); ///< Bins of width 0.1; the last holds 1 too.

    friend bool operator==(const RiskSummary &, const RiskSummary &) = default;
};

/// `scores` 0-1, in any order; all 0 without any.
RiskSummary summarizeRisk(QList<double> scores, double limit);

enum class RecommendedAction { Proceed, ReviewRequired, Abort };
QString recommendedActionName(RecommendedAction action); ///< "REVIEW_REQUIRED"

struct Recommendation {
    RecommendedAction action = RecommendedAction::Proceed;
    QStringList reasons = {}; ///< Sentences; never empty.

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// PROCEED where at most a tenth is risky, nothing critical and nothing broken; ABORT where more than half is risky.
/// `broken`: slots that cannot go as they stand, whatever their risk. A plan without slots is to be looked at.
Recommendation recommend(const RiskSummary &risks, int broken);

} // namespace core
