// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/fusion.h"
#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/planningreport.h"
#include "core/model/slot.h"
#include "core/model/trend.h"

namespace core {

class Transaction;

/// `POST /distribution/create`: a new DRAFT.
struct CreatePlan {
    using Answer = Plan;
    PlanRequest request = {};
};
Result<Plan> execute(const CreatePlan &command, Transaction &transaction);

/// `POST /distribution/plans/{id}/duplicate`: a new DRAFT with an old plan's request, for another week. The old plan
/// may be in any state; its slots are not copied, as planning finds the new week's own.
struct DuplicatePlan {
    using Answer = Plan;
    QString planId = {};
    QDate weekStart = {}; ///< The first local day in the plan's zone.
    std::optional<QString> title = {}; ///< Absent: the old one's.
};
Result<Plan> execute(const DuplicatePlan &command, Transaction &transaction);

/// What planning a week came to.
struct PlannedWeek {
    Plan plan = {}; ///< Empty id for a calendar without a plan.
    Calendar calendar = {};
    QList<Slot> slots = {};
    PlanningReport report = {};
    QList<Trend> trends = {};
    QList<ModelReply> suggestions = {}; ///< Of the models that were asked, else of the embedded voice.
    QMap<Platform, Fusion> fusion = {}; ///< What the models' suggestions came to; the embedded voice is never fused.
    QStringList warnings = {};
};

/// What became of one slot of a run: with `simulate` of its rehearsal, else of the request to publish it.
struct RunResult {
    Slot slot = {};
    bool success = false;
    bool simulated = false;
    bool pendingApproval = false;
    QString error = {};
    Instant at = {};
};

/// `POST /distribution/run` with `simulate: false`: hands the plan's slots to the approval queue, or, in
/// FULL_AUTONOMOUS and at or under its risk limit, queues them for their time.
struct RunPlan {
    using Answer = QList<RunResult>;
    QString planId = {};
    SafetyMode requested = SafetyMode::FullAutonomous; ///< The stricter of this and the mode in force holds.
};
Result<QList<RunResult>> execute(const RunPlan &command, Transaction &transaction);

/// Cancels every slot that has not begun to leave; what is published stays on record.
struct CancelPlan {
    using Answer = Plan;
    QString planId = {};
};
Result<Plan> execute(const CancelPlan &command, Transaction &transaction);

} // namespace core
