// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include "core/advice/adviceprovider.h"
#include "core/engine/engine.h"
#include "core/engine/planjob.h"
#include "core/engine/waitingline.h"

#include <atomic>

namespace core {

struct PlanningBasis;
struct SolvedWeek;

/// Plans one week after the other: gathers the basis in the engine thread, solves on the pool, stores in the engine
/// thread what still holds there, else begins again. Where models advise, they are asked before an order joins the
/// line, so that a slow one holds up nobody else. Thread-safe.
class PlanningDesk final
{
    Q_DISABLE_COPY_MOVE(PlanningDesk)

public:
    explicit PlanningDesk(DistributionEngine &engine);

    /// Refuses what waits, ends what runs without storing it, and returns when nothing is under way. The engine thread
    /// must still run.
    void stop();

    void enqueue(PlanJob job, const Caller &caller, AnswerTo<PlanJob> answer);

private:
    struct Order {
        PlanJob job;
        Caller caller;
        AnswerTo<PlanJob> answer;
        QList<ModelReply> replies = {}; ///< Asked for once, however often the week has to be planned.
        int attempts = 0;
    };
    using OrderPtr = std::shared_ptr<Order>;

    void consult(const OrderPtr &order);
    void ask(const OrderPtr &order, const AdviceQuestion &question);
    void consulted(const OrderPtr &order, const std::optional<Error> &refused = {});
    void join(const OrderPtr &order);
    void next();
    void gather(const OrderPtr &order);
    void solve(const OrderPtr &order, PlanningBasis basis);
    void store(const OrderPtr &order, SolvedWeek week);
    void finish(const OrderPtr &order, const Result<PlannedWeek> &outcome);
    bool stopRequested(const Order &order) const;

    DistributionEngine &m_engine;
    QThreadPool m_pool;
    QThreadPool m_listeners; // they only wait
    std::atomic<bool> m_stopping = false;

    WaitingLine<Order> m_line;

    QMutex m_mutex; // guards the one below
    int m_consulting = 0; ///< Orders whose models are being asked; they join the line after that.
    QWaitCondition m_consulted;
};

} // namespace core
