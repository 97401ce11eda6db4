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

/// `GET /distribution/problem`: the planner's instance and its answer, for checks by a program outside the project.
struct GetProblem {
    using Answer = Json;
    QString planId = {};
    Platform platform = Platform::TikTok;
};
Result<Json> execute(const GetProblem &query, Snapshot &snapshot);

} // namespace core
