// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

#include "core/model/experiment.h"

/// A/B tests of timing and platform: planning.md section 9. Pure functions; thread-safe.
namespace core {

/// Fewer posts in an arm decide nothing.
inline constexpr int leastPerArm = 20;
/// What is not decided by then is INCONCLUSIVE.
inline constexpr std::chrono::hours longestExperiment{8 * 7 * 24};

/// The arm of a local day (a block): the same weekday in two weeks one after the other is a balanced pair, one day for
/// each arm, the order drawn from the experiment's id. Weeks are counted from the local day of the start.
Arm armOfDay(const Experiment &experiment, const QDate &day);

/// A labelled post of the other arm on the same account less than `gap` from `slot`, where there is one: its audience
/// would have seen both.
std::optional<ExperimentSlot> crossing(const QList<ExperimentSlot> &labelled, const ExperimentSlot &slot,
                                       std::chrono::minutes gap);

/// A post that was measured.
struct ArmResult {
    Arm arm = Arm::A;
    QString accountId = {};
    double engagement = 0; ///< >= 0

    friend bool operator==(const ArmResult &, const ArmResult &) = default;
};

/// How often and how well an arm did.
struct ArmTally {
    int posts = 0;
    double mean = 0; ///< Of ln(engagement + 1), relative to the middle between both arms.

    friend bool operator==(const ArmTally &, const ArmTally &) = default;
};

/// Timing: each account is compared with itself, and one that posted for a single arm compares nothing. Platform: all
/// posts of one arm with all of the other, as every account has one platform. The prior engagement is not taken out:
/// whether it is right is part of the question.
std::array<ArmTally, 2> tallied(ExperimentKind kind, const QList<ArmResult> &results);

/// The normal model: prior N(0, 0.25^2) for each arm, a post's standard deviation 0.6.
struct Evidence {
    double bBetter = 0.5; ///< P(B > A)
    double lossOfA = 0; ///< What choosing A is expected to cost, >= 0.
    double lossOfB = 0;

    /// That of the arm which is more likely the better one.
    double loss() const { return bBetter >= 0.5 ? lossOfB : lossOfA; }
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
Evidence evidenceOf(const ArmTally &a, const ArmTally &b);

/// The stopping rule: an arm wins when it is the better one with 0.95 and choosing it costs at most 0.005, from 20
/// posts an arm on; INCONCLUSIVE after 8 weeks; else RUNNING.
ExperimentState judgedState(const std::array<ArmTally, 2> &tallies, Instant startedAt, Instant now);

} // namespace core
