// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/occupancy.h"

/// A week for measurements: 5 platforms in 3 languages, one plan at velocity 2 among other plans' posts on n accounts a
/// platform, each account about two thirds full.
namespace bench {

struct ContestedWeek {
    core::PlanningInput input = {}; ///< Its commitments are the other plans' posts.
    QList<core::StandingSlot> standing = {}; ///< The plan's.
    double replanning = 0; ///< What planning it took on the processor, ms.
};

/// The same number gives the same week. About 104 posts for each account a platform has.
ContestedWeek contestedWeek(int accountsOfAPlatform);

/// Of this thread, on the processor, ms.
double processorTime();

/// The value that this share of them lies below.
double quantile(std::vector<double> values, double share);

} // namespace bench
