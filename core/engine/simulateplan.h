// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plansimulation.h"

#include <functional>

namespace core {

/// What DistributionEngine::simulate() takes; `POST /distribution/simulate`: safety and reach of a plan as it stands.
struct SimulatePlan {
    using Answer = SimulationAnswer;
    QString planId = {};
    SimulationSettings settings = {};
    QString compareWith = {}; ///< Another plan; empty: none.
    std::function<bool()> cancelled = {}; ///< Polled while it computes, from any thread; true: Timeout.
};

} // namespace core
