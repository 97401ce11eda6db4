// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/cellvalue.h"
#include "core/planning/planninginput.h"

#include <algorithm>

/// One platform's week as the optimiser sees it: numbers on the time axis (planning.md section 4).
namespace core {

/// Weights of the objective.
struct ObjectiveWeights {
    double fatigue = 0.06; ///< eta: each further post of a lane on a day.
    double load = 0.03; ///< zeta: each further post of an account on a day.
    double reached = 1; ///< M: the worth of reaching the velocity; 0 with Fill::Value.
};

/// sigma: two posts of one lane are at least this far apart, whatever the account.
inline constexpr std::chrono::minutes laneSpacing{60};

struct ProblemLane {
    QString language = {};
    QString plan = {}; ///< Where several are planned together: whose lane it is.
    int asked = 0; ///< N, before anything was taken from it.
    int requested = 0; ///< N prorated to what is left of the week; with the posts before at most N.
    int kept = 0; ///< This plan's settled posts in what is left of the week; part of `requested`.
    int keptBefore = 0; ///< This plan's posts in the part of the week that is past.
    int weekQuota = 0; ///< New posts, after the fair share.
    int dayQuota = 0; ///< D, settled posts included.
    double share = 1;
    std::vector<int> committed = {}; ///< [day]: this plan's settled posts.
    std::vector<ValueParts> value = {}; ///< [t], with account = 1.
    std::vector<char> closed = {}; ///< [t]: 1 where no account may post for this lane.
};

struct ProblemAccount {
    QString id = {};
    double quality = 1;
    bool isVirtual = false;
    std::vector<char> serves = {}; ///< [lane]
    std::vector<int> dayOf = {}; ///< [t]: days of the account's own zone, from 0.
    std::vector<int> cap = {}; ///< [day]: most posts, settled ones included.
    std::vector<int> committed = {}; ///< [day]: settled posts.
    std::vector<char> closed = {}; ///< [t]: 1 where this account may not post.
};

/// A new post: indices into the problem.
struct Post {
    int account = 0;
    int lane = 0;
    int t = 0;

    friend bool operator==(const Post &, const Post &) = default;
};

struct PlatformProblem {
    Platform platform = Platform::TikTok;
    Week week{QDate(1970, 1, 1), QTimeZone::utc()};
    int cap = 0; ///< The platform's posts a day and account; the accounts' own caps already hold their risk.
    int gap = 0; ///< Quarter-hours between two posts of an account.
    int spacing = 0; ///< Quarter-hours between two posts of a lane.
    ObjectiveWeights weights = {};
    std::vector<int> dayOf = {}; ///< [t]: days of the plan's zone, 0-6.
    std::vector<ProblemLane> lanes = {};
    std::vector<ProblemAccount> accounts = {}; ///< Those that may post at all.
    std::vector<Post> standing = {}; ///< As an earlier planning left them, where they still are cells of the problem.

    int quarters() const { return int(dayOf.size()); }
    /// Quarter-hours between two posts of an account, whatever their lanes. Only an overruled gap is shorter than the
    /// spacing; then the spacing stands in for it, which also keeps two posts of one lane apart.
    int accountGap() const { return std::max(gap, spacing); }
    /// Indices of the accounts, better ones first, so that the order of the input does not matter.
    std::vector<int> accountsByQuality() const;
    bool open(int account, int lane, int t) const;
    ValueParts parts(int account, int lane, int t) const;
};

/// A rule of the shortage list that can be set aside to see what it costs.
enum class LiftedRule { None, Past, RiskLimit, Cooldown, Blackout, Commitments };

/// The platform's problem without its fair share: weekQuota = requested - kept. `lifted` leaves one rule out.
PlatformProblem buildProblem(const PlanningInput &input, Platform platform, LiftedRule lifted = LiftedRule::None);

/// The objective of section 4, without the constants of what is settled.
double objectiveOf(const PlatformProblem &problem, const std::vector<Post> &posts);

} // namespace core
