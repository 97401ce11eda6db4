// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/cellvalue.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double neutralScore = 0.5;
constexpr double halfLifeHours = 72;

} // namespace

double fadedScore(double score, double hours)
{
    return neutralScore + (score - neutralScore) * std::exp2(-std::max(0.0, hours) / halfLifeHours);
}

double trendScore(double fadedScore, double kernel)
{
    return std::min(1.0, fadedScore * (1 + 0.3 * kernel));
}

double trendFactor(double trendScore)
{
    return 1 + 0.6 * (trendScore - neutralScore);
}

double visibilityFactor(double visibilityScore)
{
    return std::clamp(2 * visibilityScore, 0.1, 2.0);
}

double accountQuality(double riskWithoutVelocity, double avgEngagement, double platformMean)
{
    const bool known = avgEngagement > 0 && platformMean > 0;
    return (1 - riskWithoutVelocity) * (known ? std::clamp(avgEngagement / platformMean, 0.25, 4.0) : 1);
}

std::vector<ValueParts> laneValues(const PlatformOutlook &outlook, const Week &week, const QTimeZone &audienceZone,
                                   const std::optional<LearnedCurve> &learned)
{
    const DayCurve engagement = priorEngagement(outlook.peakHours);
    const bool ownHours = outlook.trend && !outlook.trend->peakHours.isEmpty();
    const DayCurve kernel = peakKernel(ownHours ? outlook.trend->peakHours : outlook.peakHours);
    const LocalTimes local = week.localTimes(audienceZone);
    const int firstWeekday = week.firstDay().dayOfWeek() - 1;

    std::vector<ValueParts> values(size_t(week.quarters()));
    for (int t = 0; t < week.quarters(); ++t) {
        const auto quarter = size_t(local.quarter(t));
        ValueParts &parts = values[size_t(t)];
        if (learned)
            parts.learned = learned->at(local.minute[size_t(t)], (firstWeekday + local.day[size_t(t)] + 7) % 7);
        parts.engagement = engagement[quarter] * parts.learned;
        parts.visibility = visibilityFactor(outlook.visibilityScore);
        if (outlook.fusion)
            parts.fusion = (*outlook.fusion)[quarter];
        double score = neutralScore;
        if (outlook.trend) {
            const std::chrono::duration<double, std::chrono::hours::period> age = week.at(t) - outlook.trend->at;
            score = fadedScore(outlook.trend->score, age.count());
        }
        parts.trendScore = trendScore(score, kernel[quarter]);
        if (outlook.trendWeighted)
            parts.trend = trendFactor(parts.trendScore);
    }
    return values;
}

} // namespace core
