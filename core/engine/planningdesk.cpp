// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planningdesk.h"

#include <QElapsedTimer>

#include "core/engine/askmodels.h"
#include "core/engine/storeweek.h"
#include "core/engine/transaction.h"

#include <QtConcurrent/QtConcurrentMap>

#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostAttempts = 5;
constexpr int mostListeners = 16;

Error stopping()
{
    return {Error::Code::Unavailable, u"The engine is stopping: the plan is unchanged"_s, {}, {}};
}

/// Reads the basis in the engine thread, where no other command can come in between.
struct GatherBasis {
    using Answer = PlanningBasis;
    PlanJob job;
};

Result<PlanningBasis> execute(const GatherBasis &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    return gatherBasis(command.job, transaction.database(), transaction.context(), safety->mode, transaction.now());
}

/// The platforms' shares as one, reported from whichever thread has just got further.
class SharedProgress
{
public:
    SharedProgress(qsizetype platforms, std::function<void(double)> report)
        : m_shares(platforms, 0.0)
        , m_report(std::move(report))
    {
    }

    void report(qsizetype platform, double share)
    {
        if (!m_report)
            return;
        const QMutexLocker lock(&m_mutex);
        m_shares[platform] = share;
        m_report(std::accumulate(m_shares.cbegin(), m_shares.cend(), 0.0) / double(m_shares.size()));
    }

private:
    QMutex m_mutex;
    QList<double> m_shares;
    const std::function<void(double)> m_report;
};

} // namespace

PlanningDesk::PlanningDesk(DistributionEngine &engine)
    : m_engine(engine)
{
    m_listeners.setMaxThreadCount(mostListeners);
}

void PlanningDesk::stop()
{
    m_stopping = true;
    for (const OrderPtr &order : m_line.takeAll())
        order->answer(tl::unexpected(stopping()));
    {
        QMutexLocker lock(&m_mutex);
        while (m_consulting > 0)
            m_consulted.wait(&m_mutex);
    }
    m_line.waitUntilIdle();
}

void PlanningDesk::enqueue(PlanJob job, const Caller &caller, AnswerTo<PlanJob> answer)
{
    const auto order = std::make_shared<Order>(Order{std::move(job), caller, std::move(answer)});
    const bool isPlan = std::holds_alternative<QString>(order->job.subject);
    if (isPlan && !m_engine.context().providers.isEmpty())
        consult(order);
    else
        join(order);
}

void PlanningDesk::consult(const OrderPtr &order)
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_consulting;
    }
    const GetAdviceQuestion query{std::get<QString>(order->job.subject)};
    m_engine.ask(query, [this, order](const Result<GetAdviceQuestion::Answer> &question) {
        if (!question)
            consulted(order, question.error());
        else if (*question)
            ask(order, **question);
        else
            consulted(order);
    });
}

void PlanningDesk::ask(const OrderPtr &order, const AdviceQuestion &question)
{
    m_listeners.start([this, order, question] {
        const EngineContext &context = m_engine.context();
        order->replies = askModels(context.providers, question, context.config.models.budget,
                                   [this, order] { return stopRequested(*order); });
        consulted(order);
    });
}

void PlanningDesk::consulted(const OrderPtr &order, const std::optional<Error> &refused)
{
    if (refused)
        order->answer(tl::unexpected(*refused));
    else
        join(order);
    const QMutexLocker lock(&m_mutex);
    --m_consulting;
    m_consulted.wakeAll();
}

void PlanningDesk::join(const OrderPtr &order)
{
    if (m_stopping) {
        order->answer(tl::unexpected(stopping()));
        return;
    }
    if (m_line.join(order))
        next();
}

void PlanningDesk::next()
{
    if (const OrderPtr order = m_line.takeNext())
        gather(order);
}

bool PlanningDesk::stopRequested(const Order &order) const
{
    return m_stopping || (order.job.cancelled && order.job.cancelled());
}

void PlanningDesk::gather(const OrderPtr &order)
{
    ++order->attempts;
    m_engine.submit(GatherBasis{order->job}, order->caller, [this, order](const Result<PlanningBasis> &basis) {
        if (basis)
            solve(order, *basis);
        else
            finish(order, tl::unexpected(basis.error()));
    });
}

void PlanningDesk::solve(const OrderPtr &order, PlanningBasis basis)
{
    m_pool.start([this, order, basis = std::move(basis)]() mutable {
        adopt(basis, order->replies);
        QElapsedTimer spent;
        spent.start();
        const QList<Platform> platforms = platformsOf(basis.input);
        SharedProgress progress(platforms.size(), order->job.progress);
        const auto planOne = [&](Platform platform) {
            const PlanningControl control{[&] { return stopRequested(*order); },
                                          [&](double share) { progress.report(platforms.indexOf(platform), share); }};
            return explored(basis.input, planPlatform(basis.input, platform, control), basis.exploration);
        };
        SolvedWeek week;
        week.basis = basis;
        week.result = combined(QtConcurrent::blockingMapped<QList<PlatformPlan>>(platforms, std::function(planOne)));
        week.elapsedMs = spent.elapsed();
        if (stopRequested(*order))
            finish(order, fail(Error::Code::Timeout, u"Planning was cancelled: the plan is unchanged"_s));
        else
            store(order, std::move(week));
    });
}

void PlanningDesk::store(const OrderPtr &order, SolvedWeek week)
{
    m_engine.submit(StoreWeek{std::move(week)}, order->caller, [this, order](const Result<StoreWeek::Answer> &stored) {
        if (!stored)
            finish(order, tl::unexpected(stored.error()));
        else if (*stored)
            finish(order, **stored);
        else if (stopRequested(*order) || order->attempts == mostAttempts)
            finish(order,
                   fail(Error::Code::Conflict, u"The accounts changed while the week was planned: plan it again"_s));
        else
            gather(order); // somebody took a place while we planned: plan again with that in sight
    });
}

void PlanningDesk::finish(const OrderPtr &order, const Result<PlannedWeek> &outcome)
{
    order->answer(outcome);
    next();
}

} // namespace core
