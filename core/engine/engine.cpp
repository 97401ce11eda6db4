// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include <QMutex>
#include <QThread>

#include "core/base/logging.h"
#include "core/engine/chaincheck.h"
#include "core/engine/engineworker.h"
#include "core/engine/keeponce.h"
#include "core/engine/planningdesk.h"
#include "core/engine/readerpool.h"
#include "core/engine/simulationdesk.h"
#include "core/engine/togetherdesk.h"
#include "core/engine/tokentable.h"
#include "core/engine/transaction.h"
#include "core/storage/workspacelock.h"

using namespace Qt::StringLiterals;

namespace core {

class DistributionEngine::Private
{
public:
    EngineContext context;
    std::unique_ptr<WorkspaceLock> lock;
    TokenTable tokens;
    QThread thread;
    EngineWorker *worker = nullptr; // lives in `thread`; deleted there
    std::unique_ptr<ReaderPool> readers;
    std::unique_ptr<PlanningDesk> desk;
    std::unique_ptr<TogetherDesk> together;
    std::unique_ptr<SimulationDesk> simulations;

    mutable QMutex mutex; // guards the two below
    SafetyState safety;
    RulesInForce rules;
};

DistributionEngine::DistributionEngine(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Result<std::unique_ptr<DistributionEngine>> DistributionEngine::start(const DatabaseLocation &location,
                                                                      EngineContext context)
{
    auto parts = std::make_unique<Private>();
    auto lock = WorkspaceLock::acquire(location.path, context.clock->now());
    if (!lock)
        return tl::unexpected(lock.error());
    parts->lock = std::move(*lock);
    parts->context = std::move(context);
    parts->worker = new EngineWorker(location, parts->context, parts->tokens);
    parts->worker->moveToThread(&parts->thread);
    QObject::connect(&parts->thread, &QThread::finished, parts->worker, &QObject::deleteLater);
    parts->thread.setObjectName(u"engine"_s);
    parts->thread.start();

    auto engine = std::unique_ptr<DistributionEngine>(new DistributionEngine(std::move(parts)));
    Private &d = *engine->d;
    connect(d.worker, &EngineWorker::committed, engine.get(), &DistributionEngine::committed, Qt::DirectConnection);
    connect(
        d.worker, &EngineWorker::safetyRead, engine.get(),
        [&d](const SafetyState &state) {
            const QMutexLocker locker(&d.mutex);
            d.safety = state;
        },
        Qt::DirectConnection);
    connect(
        d.worker, &EngineWorker::rulesRead, engine.get(),
        [&d](const RulesInForce &rules) {
            const QMutexLocker locker(&d.mutex);
            d.rules = rules;
        },
        Qt::DirectConnection);

    Result<void> opened;
    QMetaObject::invokeMethod(
        d.worker, [&] { opened = d.worker->open(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return tl::unexpected(opened.error());
    d.readers = std::make_unique<ReaderPool>(location, d.context);
    d.desk = std::make_unique<PlanningDesk>(*engine);
    d.together = std::make_unique<TogetherDesk>(*engine);
    d.simulations = std::make_unique<SimulationDesk>(*engine);
    engine->ask(CheckChain{}, [raw = engine.get()](const Result<AuditVerdict> &verdict) {
        if (verdict && !verdict->intact())
            raw->submit(ReportBrokenChain{*verdict}, Caller::engine(), [](const Result<SafetyState> &) {});
    });
    return engine;
}

DistributionEngine::~DistributionEngine()
{
    // The desks first: what is planned ends in a command. Then the readers, whose answers may ask for commands too.
    if (d->desk)
        d->desk->stop();
    if (d->together)
        d->together->stop();
    if (d->simulations)
        d->simulations->stop();
    d->readers.reset();
    d->worker->refuseNew();
    QMetaObject::invokeMethod(
        d->worker, [this] { d->thread.quit(); }, Qt::QueuedConnection); // behind what is queued
    d->thread.wait();
}

void DistributionEngine::enqueue(Job job)
{
    d->worker->enqueue(std::move(job));
}

void DistributionEngine::enqueueOnce(const OnceKey &key, const Caller &caller,
                                     std::function<Result<void>(Transaction &, StoredAnswer &)> work,
                                     std::function<StoredAnswer(const Error &)> render,
                                     std::function<void(const StoredAnswer &)> reply)
{
    auto answer = std::make_shared<StoredAnswer>();
    enqueue({caller,
             [key, work = std::move(work), render, answer](Transaction &transaction) -> Result<void> {
                 auto stored = storedAnswer(key, transaction);
                 if (!stored)
                     return tl::unexpected(stored.error());
                 if (*stored && (*stored)->isRunning())
                     return fail(Error::Code::Conflict, u"The first request with this Idempotency-Key still runs"_s);
                 if (*stored) {
                     *answer = std::move(**stored);
                     return {};
                 }
                 const auto outcome = transaction.attempt([&] { return work(transaction, *answer); });
                 const bool ours = !outcome
                     && (outcome.error().code == Error::Code::Unavailable
                         || outcome.error().code == Error::Code::Internal);
                 return ours ? outcome : keep(key, *answer, transaction);
             },
             [render = std::move(render), reply = std::move(reply), answer](const std::optional<Error> &refused) {
                 reply(refused ? render(*refused) : *answer);
             }});
}

void DistributionEngine::read(std::function<void(const Result<Snapshot *> &)> work)
{
    d->readers->read(std::move(work));
}

void DistributionEngine::plan(PlanJob job, const Caller &caller, AnswerTo<PlanJob> answer)
{
    d->desk->enqueue(std::move(job), caller, std::move(answer));
}

void DistributionEngine::planTogether(TogetherJob job, const Caller &caller, AnswerTo<TogetherJob> answer)
{
    d->together->enqueue(std::move(job), caller, std::move(answer));
}

void DistributionEngine::simulate(SimulatePlan job, AnswerTo<SimulatePlan> answer)
{
    d->simulations->enqueue(std::move(job), std::move(answer));
}

void DistributionEngine::reserveKey(const OnceKey &key, const Caller &caller,
                                    std::function<void(const Result<std::optional<StoredAnswer>> &)> answer)
{
    auto found = std::make_shared<std::optional<StoredAnswer>>();
    enqueue({caller,
             [key, found](Transaction &transaction) -> Result<void> {
                 auto stored = storedAnswer(key, transaction);
                 if (!stored)
                     return tl::unexpected(stored.error());
                 *found = std::move(*stored);
                 return *found ? Result<void>() : reserve(key, transaction);
             },
             [found, answer = std::move(answer)](const std::optional<Error> &refused) {
                 if (refused)
                     answer(tl::unexpected(*refused));
                 else
                     answer(*found);
             }});
}

void DistributionEngine::settleKey(const OnceKey &key, const StoredAnswer &answer, const Caller &caller,
                                   std::function<void()> done)
{
    enqueue({caller, [key, answer](Transaction &transaction) { return settle(key, answer, transaction); },
             [done = std::move(done)](const std::optional<Error> &refused) {
                 if (refused)
                     qCWarning(logEngine) << "an answer could not be kept for a repeat:" << refused->message;
                 done();
             }});
}

SafetyState DistributionEngine::safety() const
{
    const QMutexLocker locker(&d->mutex);
    return d->safety;
}

RulesInForce DistributionEngine::rules() const
{
    const QMutexLocker locker(&d->mutex);
    return d->rules;
}

bool DistributionEngine::isStoreReachable() const
{
    return d->worker->isStoreReachable();
}

const EngineContext &DistributionEngine::context() const
{
    return d->context;
}

const TokenTable &DistributionEngine::tokens() const
{
    return d->tokens;
}

void DistributionEngine::refreshTokens(std::function<void()> done)
{
    QMetaObject::invokeMethod(
        d->worker,
        [this, done = std::move(done)] {
            d->worker->reload();
            done();
        },
        Qt::QueuedConnection);
}

} // namespace core
