// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/calibration.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr double halfLifeDays = 60;
constexpr double priorWeight = 10;
constexpr double nearHours = 1.5;

double apart(double a, double b)
{
    const double distance = std::abs(a - b);
    return std::min(distance, 24 - distance);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

using LaneOfAccount = std::pair<QString, QString>; // account, language

QHash<LaneOfAccount, double> mediansOf(const QList<Outcome> &posts)
{
    QHash<LaneOfAccount, std::vector<double>> engagements;
    for (const Outcome &post : posts) {
        if (isSettled(post))
            engagements[{post.accountId, post.language}].push_back(post.measured.engagement);
    }
    QHash<LaneOfAccount, double> medians;
    for (auto lane = engagements.cbegin(); lane != engagements.cend(); ++lane) {
        if (int(lane->size()) >= leastPosts)
            medians.insert(lane.key(), median(*lane));
    }
    return medians;
}

} // namespace

QList<JudgedForecast> judged(const QMap<QString, QList<Forecast>> &forecastsByPlan, const QList<Outcome> &posts)
{
    const auto medians = mediansOf(posts);
    QList<JudgedForecast> answered;
    for (const Outcome &post : posts) {
        const auto usual = medians.constFind({post.accountId, post.language});
        const auto forecasts = forecastsByPlan.constFind(post.planId);
        if (!isSettled(post) || usual == medians.cend() || forecasts == forecastsByPlan.cend())
            continue;
        for (const Forecast &forecast : *forecasts) {
            if (forecast.platform == post.platform && apart(forecast.hour, post.hour) <= nearHours)
                answered.append(
                    {forecast.provider, forecast.confidence, post.measured.engagement > *usual, post.publishedAt});
        }
    }
    return answered;
}

double brierScore(const QList<JudgedForecast> &ofProvider, Instant now)
{
    double error = unknownBrier * priorWeight;
    double weights = priorWeight;
    for (const JudgedForecast &forecast : ofProvider) {
        const std::chrono::duration<double, std::ratio<86400>> age = now - forecast.at;
        const double weight = std::exp2(-std::max(0.0, age.count()) / halfLifeDays);
        const double miss = forecast.confidence - (forecast.cameTrue ? 1 : 0);
        error += weight * miss * miss;
        weights += weight;
    }
    return error / weights;
}

QMap<QString, double> brierScores(const QList<JudgedForecast> &forecasts, Instant now)
{
    QMap<QString, QList<JudgedForecast>> byProvider;
    for (const JudgedForecast &forecast : forecasts)
        byProvider[forecast.provider].append(forecast);
    QMap<QString, double> scores;
    for (const auto &[provider, own] : byProvider.asKeyValueRange())
        scores.insert(provider, brierScore(own, now));
    return scores;
}

} // namespace core
