// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulationdesk.h"

#include "core/engine/simulationbasis.h"
#include "core/engine/snapshot.h"

#include <QtConcurrent/QtConcurrentMap>

#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Both plans as they stand at one moment: a short read, the computing goes on without the connection.
struct ReadSimulation {
    struct Answer {
        SimulationBasis plan = {};
        std::optional<SimulationBasis> other = {};
    };
    QString planId = {};
    QString compareWith = {};
};

Result<ReadSimulation::Answer> execute(const ReadSimulation &query, Snapshot &snapshot)
{
    if (query.compareWith == query.planId)
        return fail(Error::Code::InvalidField, u"compareWith must name another plan than planId"_s, u"/compareWith"_s);
    auto plan = simulationBasis(query.planId, u"/planId"_s, snapshot);
    if (!plan)
        return tl::unexpected(plan.error());
    ReadSimulation::Answer answer{std::move(*plan), {}};
    if (!query.compareWith.isEmpty()) {
        auto other = simulationBasis(query.compareWith, u"/compareWith"_s, snapshot);
        if (!other)
            return tl::unexpected(other.error());
        answer.other = std::move(*other);
    }
    return answer;
}

/// On the process's pool; the calling thread takes part, so a full pool delays and never locks.
void onAllCores(int count, const std::function<void(int)> &each)
{
    std::vector<int> indices(size_t(std::max(0, count)));
    std::iota(indices.begin(), indices.end(), 0);
    QtConcurrent::blockingMap(indices, [&each](int index) { each(index); });
}

Error stopping()
{
    return {Error::Code::Unavailable, u"The engine is stopping: nothing was simulated"_s, {}, {}};
}

} // namespace

SimulationDesk::SimulationDesk(DistributionEngine &engine)
    : m_engine(engine)
{
    m_pool.setMaxThreadCount(1);
}

void SimulationDesk::stop()
{
    m_stopping = true;
    for (const OrderPtr &order : m_line.takeAll())
        order->answer(tl::unexpected(stopping()));
    m_line.waitUntilIdle();
}

void SimulationDesk::enqueue(SimulatePlan job, AnswerTo<SimulatePlan> answer)
{
    if (m_line.join(std::make_shared<Order>(Order{std::move(job), std::move(answer)})))
        next();
}

void SimulationDesk::next()
{
    const OrderPtr order = m_line.takeNext();
    if (!order)
        return;
    m_engine.ask(ReadSimulation{order->job.planId, order->job.compareWith},
                 [this, order](const Result<ReadSimulation::Answer> &basis) {
                     if (basis)
                         compute(order, basis->plan, basis->other);
                     else
                         finish(order, tl::unexpected(basis.error()));
                 });
}

bool SimulationDesk::stopRequested(const Order &order) const
{
    return m_stopping || (order.job.cancelled && order.job.cancelled());
}

void SimulationDesk::compute(const OrderPtr &order, const SimulationBasis &plan,
                             const std::optional<SimulationBasis> &other)
{
    m_pool.start([this, order, plan, other] {
        const auto answer =
            simulated(plan, other, order->job.settings, onAllCores, [this, order] { return stopRequested(*order); });
        if (answer)
            finish(order, *answer);
        else if (m_stopping)
            finish(order, tl::unexpected(stopping()));
        else
            finish(order, fail(Error::Code::Timeout, u"The simulation was cancelled: ask for fewer runs"_s));
    });
}

void SimulationDesk::finish(const OrderPtr &order, const Result<SimulationAnswer> &outcome)
{
    order->answer(outcome);
    next();
}

} // namespace core
