// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planningcontrol.h"
#include "core/planning/shortage.h"

/// The planner: a pure function from what is known to a week of slots. planning.md sections 1 to 5.
/// Every answer keeps the rules H1 to H6, and the same input gives the same answer. Thread-safe.
///
/// To read it from here down: problem.h turns the input of one platform into numbers on the time axis; fairshare.h deals
/// the posts out where accounts do not suffice; optimiser.h takes the problem apart where accounts do not meet. An account
/// alone is one exact dynamic program (accountprogram.h). Where accounts meet (contest.h), prices bound what any plan can
/// be worth (laneprices.h, dualascent.h), and plans are built (builders.h) and improved (bestresponse.h, ejection.h,
/// laneswap.h) on a board (board.h) until value and bound meet. shortage.h says what found no place and why.
namespace core {

struct PlannedSlot {
    Platform platform = Platform::TikTok;
    QString language = {};
    QString accountId = {}; ///< Empty where the platform has no account.
    Instant at = {};
    ContentType contentType = ContentType::Video;
    ValueParts parts = {}; ///< parts.value() is w, parts.trendScore the slot's trend score.
    bool explore = false; ///< Placed to learn about its time: see explored().
    QString plan = {}; ///< Of several that were planned together.

    friend bool operator==(const PlannedSlot &, const PlannedSlot &) = default;
};

/// One platform's answer; platforms share nothing.
struct PlatformPlan {
    PlatformProblem problem = {}; ///< What was solved, quotas after the fair share.
    std::vector<Post> posts = {}; ///< By time, then account.
    QList<PlannedSlot> slots = {}; ///< The same, in words.
    QList<Unplaced> unplaced = {};
    double objective = 0;
    std::optional<double> upperBound = {}; ///< No legal choice within the quotas is worth more. None: cancelled.
};

struct PlanningResult {
    QList<PlannedSlot> slots = {}; ///< By time, then platform and account.
    QList<Unplaced> unplaced = {};
    double objective = 0;
    std::optional<double> upperBound = {}; ///< Where every platform has one.
    std::optional<double> gap = {}; ///< (upperBound - objective) / upperBound; 0 when both are 0.
};

/// The platforms of the input's lanes, in the order of the request.
QList<Platform> platformsOf(const PlanningInput &input);

/// One platform. May run beside the others, each in a thread of its own.
PlatformPlan planPlatform(const PlanningInput &input, Platform platform, const PlanningControl &control = {});

/// Puts the platforms' answers together.
PlanningResult combined(const QList<PlatformPlan> &plans);

/// Every platform, one after another.
PlanningResult planWeek(const PlanningInput &input, const PlanningControl &control = {});

} // namespace core
