// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/board.h"

namespace core {

/// Exchanges the lanes of two posts wherever that raises the objective, until nothing improves, at most `passes` times
/// through all pairs; true where something did. What a lane's full quota hides from single insertions.
bool improveByLaneSwap(Board &board, int passes);

} // namespace core
