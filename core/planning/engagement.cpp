// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/engagement.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace core {

namespace {

constexpr double concentration = 12;
constexpr double offPeak = 0.35;

} // namespace

DayCurve peakKernel(const QList<int> &peakHours)
{
    DayCurve kernel{};
    for (int quarter = 0; quarter < quartersPerDay; ++quarter) {
        for (const int peak : peakHours) {
            const double angle = 2 * std::numbers::pi * (quarter / 4.0 - peak) / 24;
            kernel[size_t(quarter)] =
                std::max(kernel[size_t(quarter)], std::exp(concentration * (std::cos(angle) - 1)));
        }
    }
    return kernel;
}

DayCurve priorEngagement(const QList<int> &peakHours)
{
    DayCurve curve = peakKernel(peakHours);
    for (double &value : curve)
        value += offPeak;
    const double mean = std::accumulate(curve.begin(), curve.end(), 0.0) / quartersPerDay;
    for (double &value : curve)
        value /= mean;
    return curve;
}

} // namespace core
