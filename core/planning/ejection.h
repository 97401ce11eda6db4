// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/board.h"
#include "core/planning/planningcontrol.h"

namespace core {

/// Insert-with-ejection (planning.md 5.2, step 5): for every account and lane the cell that raises the objective most
/// when whatever stands against it goes. Passes over all of them until nothing improves, at most `passes`; true where
/// something did.
bool improveByEjection(Board &board, int passes, const PlanningControl &control);

} // namespace core
