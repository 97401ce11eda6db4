// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include "core/engine/engine.h"
#include "core/engine/simulateplan.h"
#include "core/engine/waitingline.h"

#include <atomic>
#include <memory>

namespace core {

/// Simulates one plan after the other: a reader gathers values and is free again, the pool computes with every core it
/// has. One at a time, because the runs of one may fill a hundred megabytes. Thread-safe.
class SimulationDesk final
{
    Q_DISABLE_COPY_MOVE(SimulationDesk)

public:
    explicit SimulationDesk(DistributionEngine &engine);

    /// Refuses what waits, cancels what runs, and returns when nothing is under way. The readers must still run.
    void stop();

    void enqueue(SimulatePlan job, AnswerTo<SimulatePlan> answer);

private:
    struct Order {
        SimulatePlan job;
        AnswerTo<SimulatePlan> answer;
    };
    using OrderPtr = std::shared_ptr<Order>;

    void next();
    void compute(const OrderPtr &order, const SimulationBasis &plan, const std::optional<SimulationBasis> &other);
    void finish(const OrderPtr &order, const Result<SimulationAnswer> &outcome);
    bool stopRequested(const Order &order) const;

    DistributionEngine &m_engine;
    std::atomic<bool> m_stopping = false;

    WaitingLine<Order> m_line;

    QThreadPool m_pool; // the last: it waits for its thread before the rest goes
};

} // namespace core
