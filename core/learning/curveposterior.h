// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/observation.h"
#include "core/model/learnedcurve.h"

#include <random>
#include <vector>

namespace core {

/// What is believed about the hours and days before any outcome.
struct CurvePrior {
    double hourSd = 0.5; ///< Of each full hour; hours near each other move together (circular kernel, length 1.5 h).
    double daySd = 0.15; ///< Of each day of the week, independent; 0: no effect of the day.

    friend bool operator==(const CurvePrior &, const CurvePrior &) = default;
};

/// A Gaussian belief about a LearnedCurve: 24 hours and 7 days, one linear model (planning.md section 9).
struct CurvePosterior {
    LearnedCurve mean = {};
    std::vector<double> root = {}; ///< 31 x 31, by rows: root * root^T is the covariance of hours, then days.

    /// Standard deviation of a full hour (0-23) and of a day (0-6).
    double hourSd(int hour) const;
    double daySd(int weekday) const;
    /// One curve drawn from the belief; uses 31 normal numbers of `source`.
    LearnedCurve drawn(std::mt19937_64 &source) const;

    friend bool operator==(const CurvePosterior &, const CurvePosterior &) = default;
};

/// The belief after `observations` (platform and language are not looked at): noise variance 0.36 / weight, one solve
/// of 31 unknowns whatever their number. Without observations: the prior, its mean exactly zero.
CurvePosterior posterior(const CurvePrior &prior, const QList<Observation> &observations);

} // namespace core
