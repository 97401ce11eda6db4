// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/fusion.h"
#include "core/engine/context.h"
#include "core/engine/planjob.h"
#include "core/model/account.h"
#include "core/planning/explore.h"

namespace core {

class Database;

/// What a planning starts from: the planner's input with what it was made of.
struct PlanningBasis {
    std::optional<Plan> plan = {}; ///< None for a calendar without a plan.
    std::optional<Calendar> calendar = {}; ///< Of an earlier planning of the same plan.
    PlanRequest request = {};
    PlanningInput input = {};
    Exploration exploration = {}; ///< Where the plan asks for it.
    QHash<QString, Account> accounts = {}; ///< By id.
    QList<Slot> standing = {}; ///< The plan's slots that the next planning may replace or keep.
    SafetyMode mode = SafetyMode::SemiAutonomous;
    BrierScores brierScores = {}; ///< What has been learned about each provider; absent: unknownBrierScore.
    QList<ModelReply> replies = {}; ///< Of the models, where they were asked for this planning.
    QMap<Platform, Fusion> fusion = {}; ///< Their joint opinion, which `input.fusion` was made of.
};

/// Reads everything the planner needs for a plan or a calendar request. NotFound: no such plan. Conflict: it runs or
/// has ended.
Result<PlanningBasis> gatherBasis(const PlanJob &job, Database &database, const EngineContext &context, SafetyMode mode,
                                  Instant now);

/// The same for a plan that is only thought of: nothing of it stands anywhere, and its seed is that of no plan.
Result<PlanningBasis> basisOfRequest(const PlanRequest &request, Database &database, const EngineContext &context,
                                     SafetyMode mode, Instant now);

/// The same for a plan as it stands, in whatever state: for checks, moves and simulations. Values cells as its last
/// planning did, with the opinion that the models had then.
Result<PlanningBasis> basisOfPlan(const Plan &plan, Database &database, const EngineContext &context, SafetyMode mode,
                                  Instant now);

/// Puts the models' opinion in the place of any earlier one: fuses `replies` with the basis's Brier scores. This is the
/// only way from a reply into a plan, and it leads to `input.fusion` alone.
void adopt(PlanningBasis &basis, const QList<ModelReply> &replies);

/// Whether what was planned from `before` still holds: same rules, lanes, accounts,
/// commitments, blackouts and trends entered by hand.
bool stillHolds(const PlanningBasis &before, const PlanningBasis &after);

/// An account as the planner sees it under the risk limit of `mode`. `platformMean`: mean engagement of the platform's
/// accounts, 0 where unknown.
PlannerAccount plannerAccount(const Account &account, ContentType type, const PlatformRules &rules, double platformMean,
                              const QTimeZone &planZone, SafetyMode mode, Instant now);

} // namespace core
