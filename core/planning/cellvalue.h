// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trend.h"
#include "core/planning/engagement.h"

#include <optional>
#include <vector>

/// What a post is worth at a time, relative to an average post of an average clean account: planning.md section 3.
namespace core {

/// The parts of one cell's value: w = engagement * trend * fusion * visibility * account.
struct ValueParts {
    double engagement = 1; ///< E
    double trend = 1; ///< Tr, 0.7-1.3
    double fusion = 1; ///< G, 0.75-1.5; 1 without the models' suggestions.
    double visibility = 1; ///< V, 0.1-2
    double account = 1; ///< q
    double trendScore = 0.5; ///< tau, 0-1: what Tr was made of.

    double value() const { return engagement * trend * fusion * visibility * account; }
    friend bool operator==(const ValueParts &, const ValueParts &) = default;
};

/// A trend's score after `hours`: the distance from 0.5 halves every 72 h. Negative hours count as 0.
double fadedScore(double score, double hours);

/// tau: the faded score raised on the trend's peak hours (kernel 0-1), at most 1.
double trendScore(double fadedScore, double kernel);

/// Tr: 1 at tau = 0.5.
double trendFactor(double trendScore);

/// V from a visibility score 0-1; 0.5 (also: unknown) gives 1.
double visibilityFactor(double visibilityScore);

/// q: how much better or worse this account does than the platform's mean, cut by its risk without the velocity factor.
/// Engagement unknown on either side (0): the risk alone.
double accountQuality(double riskWithoutVelocity, double avgEngagement, double platformMean);

/// What all lanes of one platform share.
struct PlatformOutlook {
    QList<int> peakHours = {};
    std::optional<Trend> trend = {}; ///< None: 0.5 with the platform's peak hours.
    bool trendWeighted = true;
    double visibilityScore = 0.5;
    std::optional<DayCurve> fusion = {}; ///< G by quarter-hour of the audience's day.
};

/// The lane's part of the value along the week (account = 1), for an audience living in `audienceZone`. Shape: T.
std::vector<ValueParts> laneValues(const PlatformOutlook &outlook, const Week &week, const QTimeZone &audienceZone);

} // namespace core
