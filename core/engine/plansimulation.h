// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/safety.h"
#include "core/planning/limituse.h"
#include "core/risk/simulation.h"
#include "core/risk/verdict.h"

namespace core {

struct SimulationBasis;

/// One account of a plan, and how near the plan and all others together take it to its limits.
struct AccountUse {
    QString accountId = {};
    QString username = {};
    Platform platform = Platform::TikTok;
    LimitUse use = {}; ///< On the days of this plan, other plans' posts included.
};

/// What would keep a slot from going out as it stands, besides its risk.
struct Violation {
    QString slotId = {};
    QString sentence = {};
};

/// A part of a plan: its slots, their mean risk, and the people they reach.
struct PlanShare {
    int totalSlots = 0;
    double averageRisk = 0;
    Spread reach = {};
};

struct DayShare {
    QDate date = {}; ///< On the plan's calendar.
    PlanShare share = {};
    Spread cumulative = {}; ///< Reach at the end of the day.
};

struct AccountShare {
    QString accountId = {}; ///< Empty for the slots that still lack an account; then `limits` is empty too.
    PlanShare share = {};
    std::optional<AccountUse> limits = {};
};

/// What simulating one plan came to, with everything that is needed to run it again.
struct PlanSimulation {
    QString planId = {};
    SafetyMode mode = SafetyMode::SemiAutonomous;
    Instant asOf = {};
    SimulationSettings settings = {};
    RiskSummary risk = {};
    QMap<Platform, double> visibility = {}; ///< Mean over the platform's slots, 0-1.
    double expectedReach = 0; ///< The mean in closed form.
    Spread reach = {};
    QList<DayShare> byDay = {};
    QMap<Platform, PlanShare> byPlatform = {};
    QMap<QString, PlanShare> byLanguage = {};
    QList<AccountShare> byAccount = {};
    QList<Violation> violations = {};
    Recommendation recommendation = {};
};

/// A simulation and, where another plan was named, that one on the same random numbers.
struct SimulationAnswer {
    PlanSimulation plan = {};
    std::optional<PlanSimulation> other = {};
    ReachComparison comparison = {}; ///< The other plan minus this one.
};

/// Simulates `basis`, and `other` where there is one. Pure; see forecastReach() for `forEach` and `cancelled`. Nothing
/// where it was cancelled.
std::optional<SimulationAnswer> simulated(const SimulationBasis &basis, const std::optional<SimulationBasis> &other,
                                          const SimulationSettings &settings, const ForEachIndex &forEach = inOrder,
                                          const std::function<bool()> &cancelled = {});

} // namespace core
