// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planningbasis.h"
#include "core/engine/risktable.h"

namespace core {

/// A plan's week as it stands at one moment: its slots at the risk they have now, and everything around them that a
/// rule looks at. A value.
struct PlanBoard {
    PlanningInput input = {}; ///< Of the plan, without commitments: `own` and `others` are the posts.
    QHash<QString, Account> accounts = {}; ///< By id.
    QList<Slot> own = {}; ///< The plan's slots that stand for a publication, in order of time; their risk is today's.
    QList<Slot> others = {}; ///< What else stands on the same accounts in the week and as far as a gap or day reaches.
    RiskTable risks = {};
    SafetyMode mode = SafetyMode::SemiAutonomous;
};

Result<PlanBoard> boardOf(const Plan &plan, Database &database, const EngineContext &context, SafetyMode mode,
                          Instant now);

/// The plan with this id. NotFound, and Conflict for a draft, name `field`.
Result<Plan> plannedPlan(const QString &id, Database &database, const QString &field);

} // namespace core
