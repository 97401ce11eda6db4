// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planningbasis.h"
#include "core/planning/planner.h"

namespace core {

class Transaction;

/// What the planner made of a basis.
struct SolvedWeek {
    PlanningBasis basis = {};
    PlanningResult result = {};
    qint64 elapsedMs = 0;
};

/// Puts a planned week in the place of what was planned before: a slot that comes out the same keeps its id, the others
/// of the plan that are still PLANNED and untouched go. Answers with nothing, and changes nothing, where the basis no
/// longer holds.
struct StoreWeek {
    using Answer = std::optional<PlannedWeek>;
    SolvedWeek week = {};
};
Result<StoreWeek::Answer> execute(const StoreWeek &command, Transaction &transaction);

/// The same for plans that were planned together: all of them are stored, or none.
struct StoreWeeks {
    using Answer = std::optional<QList<PlannedWeek>>;
    QList<SolvedWeek> weeks = {};
};
Result<StoreWeeks::Answer> execute(const StoreWeeks &command, Transaction &transaction);

} // namespace core
