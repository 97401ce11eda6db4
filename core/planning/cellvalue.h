// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/learnedcurve.h"
#include "core/model/trend.h"
#include "core/model/valueparts.h"
#include "core/planning/engagement.h"

#include <optional>
#include <vector>

/// What a post is worth at a time, relative to an average post of an average clean account: planning.md section 3.
namespace core {

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

/// The lane's part of the value along the week (account = 1), for an audience living in `audienceZone`. `learned`
/// raises or lowers the prior engagement by its hours and days; without it, and with one of zeros, E is the prior
/// exactly. Shape: T.
std::vector<ValueParts> laneValues(const PlatformOutlook &outlook, const Week &week, const QTimeZone &audienceZone,
                                   const std::optional<LearnedCurve> &learned = {});

} // namespace core
