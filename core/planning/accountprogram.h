// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/closedcell.h"

#include <cstddef>
#include <functional>
#include <vector>

/// The exact dynamic program for one account: planning.md 5.1, and 5.2 step 4 (iv) for an account that serves several
/// lanes, with the posts that each lane may still get in its state.
namespace core {

/// What one lane offers the account, the posts of all other accounts taken off.
struct ProgramLane {
    std::vector<double> worth = {}; ///< [t]: w + M, or closedCell.
    int weekQuota = 0; ///< Most posts.
    int dayQuota = 0; ///< Most posts a lane-day, those in `posted` included.
    std::vector<int> posted = {}; ///< [lane-day]: posts that others make.
};

/// One account's week. T = number of quarter-hours = dayOf.size().
struct AccountProgram {
    int gap = 1; ///< Quarter-hours between two posts, >= 1.
    double fatigue = 0; ///< eta
    double load = 0; ///< zeta
    std::vector<int> dayOf = {}; ///< [t]: lane-day, from 0, never falling.
    std::vector<int> accountDayOf = {}; ///< [t]: the account's own day, from 0, never falling.
    std::vector<int> cap = {}; ///< [account day]: most posts, settled ones included.
    std::vector<int> committed = {}; ///< [account day]: settled posts.
    std::vector<ProgramLane> lanes = {};
};

struct ProgramPost {
    int lane = 0;
    int t = 0;

    friend bool operator==(const ProgramPost &, const ProgramPost &) = default;
};

struct ProgramAnswer {
    std::vector<ProgramPost> posts = {}; ///< In time order.
    double value = 0; ///< No legal choice is worth more.
};

/// Decisions, a byte each, that the program may keep: the most, and what suits an answer that others will answer to.
inline constexpr double fullEffort = 1e8;
inline constexpr double quickEffort = 2e5;

/// Whether the program is small enough: one lane, or several with their decisions within `effort`. Time near the week's
/// end needs few counts, so that fullEffort reaches further than T * cap * prod(weekQuota + 1) <= 2e7.
bool canBeSolved(const AccountProgram &program, double effort);

/// The best posts of the account, exactly. Time and memory grow with the product of the lanes' quotas: ask
/// canBeSolved() first. `cancelled` is polled for every quarter-hour; once true, the answer is no posts.
ProgramAnswer solveAccount(const AccountProgram &program, const std::function<bool()> &cancelled = {});

/// The value of the account's posts, fatigue and load taken off; the program's objective.
double valueOf(const AccountProgram &program, const std::vector<ProgramPost> &posts);

/// f(k), k = 0 ... weekQuota: the best value with exactly k posts in a program of one lane; closedCell where k do not
/// fit. Concave in k.
std::vector<double> bestByCount(const AccountProgram &program);

} // namespace core
