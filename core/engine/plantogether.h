// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planningbasis.h"
#include "core/planning/planner.h"

namespace core {

/// Several plans on the accounts that they share (planning.md 5.4). Pure functions.
/// Puts them in the order in which they ask for posts where accounts are short: higher priority first, then the older.
void sortByPrecedence(QList<PlanningBasis> &bases);

/// One input for all: each language of each plan is a lane of its own, what any of them has settled is its own lane's,
/// and what any of them may still move is nobody's commitment. One basis alone: its own input. InvalidField where they
/// do not plan the same week in the same zone, or not with the same fill and content type.
Result<PlanningInput> together(const QList<PlanningBasis> &bases);

/// What of a joint result is this plan's; objective, bound and gap remain those of all.
PlanningResult partOf(const PlanningResult &joint, const QString &planId);

} // namespace core
