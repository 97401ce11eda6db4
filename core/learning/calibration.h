// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/learning/observation.h"

/// How well the models' stated confidences have held: planning.md section 6, item 6. Pure functions; thread-safe.
namespace core {

/// What a provider said about a platform when a plan was made.
struct Forecast {
    QString provider = {};
    Platform platform = Platform::TikTok;
    double hour = 0; ///< Suggested time, audience-local, 0 <= hour < 24.
    double confidence = 0; ///< 0-1

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// A forecast that a published post has answered.
struct JudgedForecast {
    QString provider = {};
    double confidence = 0; ///< 0-1
    bool cameTrue = false; ///< The post beat its account's median in its lane.
    Instant at = {}; ///< When the post was published.

    friend bool operator==(const JudgedForecast &, const JudgedForecast &) = default;
};

/// A provider of whom nothing is known is a coin.
inline constexpr double unknownBrier = 0.25;

/// Holds the forecasts of each plan against the plan's settled posts on that platform within 1.5 h of the suggested
/// time. A post is compared with the median of its account's settled posts in its lane, from 5 of them on; below, it
/// judges nobody.
QList<JudgedForecast> judged(const QMap<QString, QList<Forecast>> &forecastsByPlan, const QList<Outcome> &posts);

/// B: the mean squared error of one provider's confidences, halving in weight every 60 days, with a prior of ten coins;
/// 0-1. Without judged forecasts exactly 0.25.
double brierScore(const QList<JudgedForecast> &ofProvider, Instant now);

/// B of every provider that was judged.
QMap<QString, double> brierScores(const QList<JudgedForecast> &forecasts, Instant now);

} // namespace core
