// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/learning/experiment.h"
#include "core/storage/page.h"

namespace core {

class Database;
class Snapshot;

/// An experiment with what its posts say so far.
struct ExperimentReport {
    struct Block {
        QDate date = {};
        Arm arm = Arm::A;
    };

    Experiment experiment = {};
    std::array<int, 2> labelled = {}; ///< Slots that count for A and B.
    std::array<ArmTally, 2> tallies = {}; ///< Those of them that were measured 48 h or more after publishing.
    Evidence evidence = {};
    QList<Block> schedule = {}; ///< The coming two weeks of local days and whose they are; empty where it has ended.
};

/// Reads an experiment's slots and outcomes. One that has reached its eight weeks undecided reports INCONCLUSIVE.
Result<ExperimentReport> reportOn(const Experiment &experiment, Database &database, Instant now);

/// Experiments, newest first.
struct ListExperiments {
    using Answer = Page<ExperimentReport>;
    PageRequest page = {};
};
Result<Page<ExperimentReport>> execute(const ListExperiments &query, Snapshot &snapshot);

} // namespace core
