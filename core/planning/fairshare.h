// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/problem.h"

namespace core {

/// How a platform's posts are dealt out before any time is chosen: planning.md section 2, step 2.
struct FairShare {
    std::vector<int> quota = {}; ///< [lane]: new posts, at most the problem's weekQuota.
    std::vector<std::vector<int>> split =
        {}; ///< [account][lane]: how many of them each account makes; columns sum to quota.
};

/// Max-min fairness: all lanes rise together, one post at a time, the one with the smallest posts / share next (ties in
/// lane order), while a flow from the accounts to the lanes stays feasible. An account gives at most what gap, caps and
/// open cells allow it in the week; of several accounts the one with most room left gives first.
FairShare fairShare(const PlatformProblem &problem);

} // namespace core
