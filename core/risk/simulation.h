// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <functional>
#include <optional>
#include <vector>

/// Monte Carlo simulation of a plan's reach: planning.md section 8. Pure functions of values; how the work is spread
/// over threads is the caller's business and never shows in a figure.
namespace core {

/// One post of the plan as the simulation sees it.
struct ForecastSlot {
    Platform platform = Platform::TikTok;
    QString language = {};
    Instant at = {};
    QDate day = {}; ///< On the plan's calendar.
    QString accountId = {};
    QString contentId = {}; ///< Slots of one content share its luck.
    double meanReach = 0; ///< m_i, people where it succeeds; >= 0.
    double failureRate = 0; ///< phi of its account, 0-1.

    friend bool operator==(const ForecastSlot &, const ForecastSlot &) = default;
};

inline constexpr int fewestRuns = 100;
inline constexpr int defaultRuns = 2000;
inline constexpr int mostRuns = 100'000;

/// Sigma of the logarithm of what one content, and one slot, does better or worse than its mean.
inline constexpr double contentSpread = 0.4;
inline constexpr double slotSpread = 0.6;

struct SimulationSettings {
    int runs = defaultRuns; ///< fewestRuns-mostRuns.
    quint64 seed = 1; ///< The same for everyone who names none, so that two simulations can be compared afterwards.

    friend bool operator==(const SimulationSettings &, const SimulationSettings &) = default;
};

/// How a figure is spread over the runs; quantiles interpolate between neighbouring runs.
struct Spread {
    double mean = 0;
    double p10 = 0;
    double p25 = 0;
    double p50 = 0;
    double p75 = 0;
    double p90 = 0;

    friend bool operator==(const Spread &, const Spread &) = default;
};

struct DayForecast {
    QDate date = {};
    Spread reach = {};
    Spread cumulative = {}; ///< At the end of this day.

    friend bool operator==(const DayForecast &, const DayForecast &) = default;
};

/// People reached.
struct ReachForecast {
    Spread total = {};
    QList<DayForecast> days = {}; ///< Days with slots, in their order.
    QMap<Platform, Spread> platforms = {};
    QMap<QString, Spread> languages = {};
    QMap<QString, Spread> accounts = {}; ///< By id; "" for slots that still lack an account.
    std::vector<double> runs = {}; ///< The total of each run.

    friend bool operator==(const ReachForecast &, const ReachForecast &) = default;
};

/// Calls the function once for every index below the count, in any order and from any threads, and returns when all
/// calls have.
using ForEachIndex = std::function<void(int count, const std::function<void(int)> &)>;
void inOrder(int count, const std::function<void(int)> &each);

/// Draws `settings.runs` weeks: reach of a slot = meanReach * luck of its content * its own luck where it succeeds,
/// else 0. Random numbers depend on the seed, the run and the slot's place in its lane alone (slotKey()), so neither
/// the order of `list` nor `forEach` changes a bit of the result, and two plans meet the same luck. Time grows with
/// runs * slots; memory with the runs. Nothing where `cancelled` (polled from any thread) returned true.
std::optional<ReachForecast> forecastReach(const QList<ForecastSlot> &list, const SimulationSettings &settings,
                                           const ForEachIndex &forEach = inOrder,
                                           const std::function<bool()> &cancelled = {});

/// The mean of forecastReach() in closed form: the sum of meanReach * (1 - failureRate).
double expectedReach(const QList<ForecastSlot> &list);

struct ReachComparison {
    Spread difference = {}; ///< Second minus first, run by run.
    double probabilityBetter = 0; ///< That the second reaches more; a tie counts half.

    friend bool operator==(const ReachComparison &, const ReachComparison &) = default;
};

/// Both with the same settings, so that each run of one meets the same luck as that run of the other.
ReachComparison compareReach(const ReachForecast &first, const ReachForecast &second);

} // namespace core
