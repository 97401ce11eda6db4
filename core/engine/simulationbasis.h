// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/plansimulation.h"
#include "core/model/slot.h"

namespace core {

class Snapshot;

/// All that the simulation of one plan needs, read at one moment. Values only: no connection is held while it computes.
struct SimulationBasis {
    QString planId = {};
    SafetyMode mode = SafetyMode::SemiAutonomous;
    Instant asOf = {}; ///< History fades, so the same inputs an hour later are others.
    QList<Slot> list = {}; ///< In order of time, risk as of then.
    QList<ForecastSlot> forecast = {}; ///< One for each of `list`, in the same order.
    QList<AccountUse> accounts = {}; ///< Those with slots, in order of platform and name.
    QList<Violation> violations = {}; ///< At most one a slot.
};

/// NotFound, and Conflict for a draft, name `field`.
Result<SimulationBasis> simulationBasis(const QString &planId, const QString &field, Snapshot &snapshot);

} // namespace core
