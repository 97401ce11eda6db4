// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planner.h"

/// Holds a plan against the rules H1 to H6 of planning.md, slowly and without any of the planner's own tables.
namespace support {

/// One sentence for each breach; empty where every rule is kept.
QStringList brokenRules(const core::PlanningInput &input, const QList<core::PlannedSlot> &planned);

} // namespace support
