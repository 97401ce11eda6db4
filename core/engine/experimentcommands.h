// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/experimentqueries.h"

namespace core {

class Transaction;

/// Starts an A/B test. InvalidField: arms that are the same, or two times no more
/// than two hours apart. It plans nothing by itself: slots are given to its arms with LabelSlots.
struct StartExperiment {
    using Answer = ExperimentReport;
    QString name = {};
    ExperimentKind kind = ExperimentKind::Timing;
    std::array<ExperimentArm, 2> arms = {};
    QString timezone = {}; ///< Empty: the workspace's.
};
Result<ExperimentReport> execute(const StartExperiment &command, Transaction &transaction);

/// Lets slots count for the arm that their local day belongs to. All or none: Conflict names the first that is of the
/// wrong platform, of an ended experiment, counts already, is over, lies on a day before the start, on a virtual
/// account, more than an hour from the arm's time, on a day of the other arm, or nearer than the platform's gap to a
/// slot of the other arm on the same account.
struct LabelSlots {
    using Answer = ExperimentReport;
    QString experimentId = {};
    QList<std::pair<QString, Arm>> slots = {};
};
Result<ExperimentReport> execute(const LabelSlots &command, Transaction &transaction);

/// Ends a running experiment undecided; Conflict where it has ended.
struct StopExperiment {
    using Answer = ExperimentReport;
    QString experimentId = {};
    QString reason = {};
};
Result<ExperimentReport> execute(const StopExperiment &command, Transaction &transaction);

/// Ends the experiment that the slot counts for where its outcomes decide it now, and says so in the trail.
Result<void> endDecidedExperimentOf(const QString &slotId, Transaction &transaction);

} // namespace core
