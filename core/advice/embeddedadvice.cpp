// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/embeddedadvice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::chrono::duration<double, std::ratio<3600>> trendHalfLife{72};

/// max_k exp(12 (cos(2 pi (h - h_k) / 24) - 1)): 1 on a peak hour, a half 1.3 hours beside it.
double kernel(int hour, const QList<int> &peaks)
{
    double highest = 0;
    for (const int peak : peaks)
        highest = std::max(highest, std::exp(12 * (std::cos(2 * std::numbers::pi * (hour - peak) / 24) - 1)));
    return highest;
}

/// s(t) = 0.5 + (s - 0.5) 2^(-age / 72 h).
double faded(const Trend &trend, Instant now)
{
    const auto age = std::max(now - trend.at, milliseconds(0));
    return 0.5 + (trend.score - 0.5) * std::exp2(-(age / trendHalfLife));
}

QString clock(int hour)
{
    return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
}

QString rationale(const QList<int> &peaks, const Trend *trend, double strength)
{
    QStringList hours;
    for (const int peak : peaks)
        hours.append(clock(peak));
    QString text = u"Peak hours are %1"_s.arg(hours.join(u", "_s));
    if (trend && !trend->topics.isEmpty())
        text += u"; in demand: %1"_s.arg(trend->topics.join(u", "_s));
    if (trend)
        text += u"; trend %1 now, from %2"_s.arg(QString::number(strength, 'f', 2), trend->source);
    return text;
}

Suggestion suggestionFor(Platform platform, const PlatformRules &rules, const Trend *trend, Instant now)
{
    const double strength = trend ? faded(*trend, now) : 0.5;
    const QList<int> &trendHours = trend && !trend->peakHours.isEmpty() ? trend->peakHours : rules.peakHours;
    const auto trendAt = [&](int hour) { return std::min(1.0, strength * (1 + 0.3 * kernel(hour, trendHours))); };
    const auto valueAt = [&](int hour) {
        return (0.35 + kernel(hour, rules.peakHours)) * (1 + 0.6 * (trendAt(hour) - 0.5));
    };
    int best = 0;
    for (int hour = 1; hour < 24; ++hour) {
        if (valueAt(hour) > valueAt(best) + 1e-9)
            best = hour;
    }
    return {platform, clock(best), rationale(rules.peakHours, trend, strength), trendAt(best)};
}

} // namespace

ModelReply embeddedAdvice(const QList<Platform> &platforms, const PlatformTable &table, const QList<Trend> &trends,
                          Instant now)
{
    ModelReply reply{u"embedded"_s, u"heuristic"_s, {}, {}, {}};
    for (const Platform platform : platforms) {
        const auto trend = std::ranges::find(trends, platform, &Trend::platform);
        reply.suggestions.append(
            suggestionFor(platform, table.at(platform), trend == trends.end() ? nullptr : &*trend, now));
    }
    return reply;
}

} // namespace core
