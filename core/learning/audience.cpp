// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/audience.h"

namespace core {

namespace {

constexpr CurvePrior ofPlatform{};
constexpr CurvePrior ofLane{.hourSd = 0.25, .daySd = 0}; // the days are the platform's

LearnedCurve sum(LearnedCurve a, const LearnedCurve &b)
{
    for (size_t hour = 0; hour < a.hour.size(); ++hour)
        a.hour[hour] += b.hour[hour];
    for (size_t day = 0; day < a.day.size(); ++day)
        a.day[day] += b.day[day];
    return a;
}

double fitted(const LearnedCurve &curve, const Observation &seen)
{
    return curve.hour[size_t(seen.hour)] + curve.day[size_t(seen.weekday)];
}

} // namespace

LearnedAudience::LearnedAudience(const QList<Observation> &observations)
{
    QMap<Platform, QMap<QString, QList<Observation>>> lanes;
    for (const Observation &seen : observations)
        lanes[seen.platform][seen.language].append(seen);

    for (const auto &[platform, byLanguage] : lanes.asKeyValueRange()) {
        PlatformBelief belief;
        QList<Observation> all;
        for (const auto &[language, ofLanguage] : byLanguage.asKeyValueRange()) {
            all.append(ofLanguage);
            belief.counts.insert(language, int(ofLanguage.size()));
        }
        belief.shared = posterior(ofPlatform, all);
        if (byLanguage.size() >= 2) {
            for (const auto &[language, ofLanguage] : byLanguage.asKeyValueRange()) {
                QList<Observation> residuals = ofLanguage;
                for (Observation &seen : residuals)
                    seen.y -= fitted(belief.shared.mean, seen);
                belief.deviation.insert(language, posterior(ofLane, residuals));
            }
        }
        m_platforms.insert(platform, std::move(belief));
    }
}

int LearnedAudience::observationsOf(Platform platform, const QString &language) const
{
    return m_platforms.value(platform).counts.value(language);
}

std::optional<LearnedCurve> LearnedAudience::curve(Platform platform, const QString &language) const
{
    const auto belief = m_platforms.constFind(platform);
    if (belief == m_platforms.cend())
        return std::nullopt;
    const auto deviation = belief->deviation.constFind(language);
    return deviation == belief->deviation.cend() ? belief->shared.mean : sum(belief->shared.mean, deviation->mean);
}

std::optional<LearnedCurve> LearnedAudience::drawn(Platform platform, const QString &language, quint64 seed) const
{
    const auto belief = m_platforms.constFind(platform);
    if (belief == m_platforms.cend())
        return std::nullopt;
    std::mt19937_64 source(seed);
    const LearnedCurve shared = belief->shared.drawn(source);
    const auto deviation = belief->deviation.constFind(language);
    return deviation == belief->deviation.cend() ? shared : sum(shared, deviation->drawn(source));
}

} // namespace core
