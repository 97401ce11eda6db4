// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/plancommands.h"

namespace core {

class Snapshot;

/// A plan with all its slots.
struct GetPlan {
    struct Answer {
        Plan plan = {};
        QList<Slot> slots = {};
        QStringList warnings = {};
    };
    QString planId = {};
};
Result<GetPlan::Answer> execute(const GetPlan &query, Snapshot &snapshot);

/// Plans, newest first, and what has come of everything so far. Simulated publishes never count.
struct ListPlans {
    struct Metrics {
        int totalPublished = 0;
        double successRate = 0; ///< published / (published + failed); 0 where there is nothing to count.
        double avgVisibilityScore = 0; ///< Over published slots.
    };
    struct Answer {
        QList<Plan> plans = {};
        QString nextCursor = {};
        Metrics metrics = {};
    };
    int limit = 50;
    QString cursor = {};
};
Result<ListPlans::Answer> execute(const ListPlans &query, Snapshot &snapshot);

/// `POST /distribution/run` with `simulate: true`: every slot passes the whole pipeline as a dry run; nothing changes.
struct RehearsePlan {
    using Answer = QList<RunResult>;
    QString planId = {};
};
Result<QList<RunResult>> execute(const RehearsePlan &query, Snapshot &snapshot);

/// `POST /distribution/simulate`: safety and reach of the plan as it stands.
struct SimulatePlan {
    struct Answer {
        QString planId = {};
        SafetyMode mode = SafetyMode::SemiAutonomous;
        int safeSlots = 0;
        int riskySlots = 0; ///< Above the mode's limit now.
        double averageRisk = 0;
        QMap<Platform, double> visibility = {};
        double estimatedReach = 0; ///< Closed-form mean of planning.md section 8.
        struct Day {
            QDate date = {};
            int totalSlots = 0;
            double reach = 0;
            double cumulativeReach = 0;
        };
        QList<Day> byDay = {};
        struct PlatformShare {
            Platform platform = Platform::TikTok;
            int totalSlots = 0;
            double reach = 0;
            double averageRisk = 0;
        };
        QList<PlatformShare> byPlatform = {};
        QList<int> riskHistogram = {}; ///< Ten bins of width 0.1.
        QStringList violations = {};
        QString recommendedAction = {};
        QStringList reasons = {};
    };
    QString planId = {};
};
Result<SimulatePlan::Answer> execute(const SimulatePlan &query, Snapshot &snapshot);

/// `GET /distribution/problem`: the planner's instance and its answer, for checks by a program outside the project.
struct GetProblem {
    using Answer = Json;
    QString planId = {};
    Platform platform = Platform::TikTok;
};
Result<Json> execute(const GetProblem &query, Snapshot &snapshot);

} // namespace core
