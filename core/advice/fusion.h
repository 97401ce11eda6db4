// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/advice/modelreply.h"

#include <array>

/// Makes one opinion of several models' suggestions: planning.md section 6. Pure functions on values.
namespace core {

/// A number for each quarter-hour of the audience's day.
using QuarterHours = std::array<double, 96>;

/// How wrong each provider's confidence has been so far, by provider: mean of (confidence - outcome)^2, 0 (always
/// right) to 1. A provider that is not in it counts as `unknownBrierScore`.
using BrierScores = QMap<QString, double>;
inline constexpr double unknownBrierScore = 0.25; ///< What a coin gets that says 0.5 each time.

/// What one provider counted for.
struct ProviderWeight {
    QString provider = {};
    double weight = 0; ///< Its share of all weight, 0-1; they sum to 1.
    double gate = 1; ///< 1, or less where it stood apart from the others: what the outlier gate left of its weight.
    double brierScore = unknownBrierScore; ///< That it was weighed with.

    friend bool operator==(const ProviderWeight &, const ProviderWeight &) = default;
};

/// The providers' joint opinion of when to post on one platform.
struct Fusion {
    int quarter = 0; ///< Quarter-hour of the day with the highest density, 0-95; the earliest of equals.
    double meanHour = 0; ///< Circular mean, [0, 24); says nothing where `agreement` is near 0.
    double agreement = 0; ///< Resultant length on the circle of hours, 0 (opposed) to 1 (one and the same hour).
    double confidence = 0; ///< agreement times the weighted mean of the stated confidences, 0-1.
    double effectiveVoices = 0; ///< 1 to the number of providers: how many equally heavy ones it is worth.
    QList<ProviderWeight> weights = {}; ///< In the order of the replies; only providers with a say on the platform.
    QuarterHours density{}; ///< Relative to uniform: mean 1 over the day.

    QString timing() const { return timingOf(quarter * 15); } ///< "18:15"
    friend bool operator==(const Fusion &, const Fusion &) = default;
};

/// Weighs each reply by stated confidence and Brier score, gates outliers where three or more providers have a say, and
/// pools von Mises densities. Several hours of one provider share its weight; it stays one voice. Nothing where no
/// provider has both a suggestion for the platform and some confidence in it. The order of the replies does not matter.
std::optional<Fusion> fuse(const QList<ModelReply> &replies, Platform platform, const BrierScores &scores = {});

/// G: what the opinion makes of a cell's value, 0.75-1.5. 1 all day where the confidence is 0.
QuarterHours valueFactor(const Fusion &fusion);

} // namespace core
