// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/fairshare.h"

namespace core {

struct SearchAnswer {
    std::vector<Post> posts = {}; ///< By time, then account.
    bool exact = false; ///< No legal choice within the problem's quotas is worth more.
};

/// Accounts one after another by the dynamic program, each with its part of the fair share; then each again against all
/// others, with whatever its lanes still lack, until nothing improves (planning.md 5.2, step 4 (iv)). The lanes' week
/// quotas in `problem` are those of the fair share. Exact where no two accounts meet in a lane.
SearchAnswer accountsInTurn(const PlatformProblem &problem, const FairShare &share);

} // namespace core
