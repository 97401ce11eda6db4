// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineworker.h"

#include <QElapsedTimer>

#include "core/base/logging.h"
#include "core/engine/recovery.h"
#include "core/engine/sweep.h"
#include "core/engine/tokentable.h"
#include "core/engine/transaction.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/planstore.h"
#include "core/storage/tokenstore.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int largestGroup = 100;
constexpr qint64 longestGroupMs = 5;
constexpr auto tickLength = std::chrono::seconds(1);

struct Finished {
    std::function<void(const std::optional<Error> &)> done;
    std::optional<Error> refused;
};

} // namespace

EngineWorker::EngineWorker(const DatabaseLocation &location, const EngineContext &context, TokenTable &tokens)
    : m_location(location)
    , m_context(context)
    , m_tokens(tokens)
    , m_timekeeper(context.config.publishing)
    , m_tick(this)
{
    m_tick.setInterval(tickLength);
    connect(&m_tick, &QTimer::timeout, this, &EngineWorker::onTick);
}

EngineWorker::~EngineWorker() = default;

Result<void> EngineWorker::open()
{
    auto database = openMigrated(m_location, m_context.clock->now());
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    DE_TRY(inTransaction(*m_database, [this]() -> Result<void> {
        Events events; // nobody listens yet
        const Caller engine = Caller::engine();
        Transaction transaction(*m_database, m_context, engine, m_context.clock->now(), events);
        return recover(transaction);
    }));
    if (const auto version = m_database->dataVersion())
        m_dataVersion = *version;
    reload();
    m_timekeeper.begin(m_context.clock->now(), timeSinceBoot());
    m_tick.start();
    return {};
}

void EngineWorker::reload()
{
    const auto active = TokenStore(*m_database).active(m_context.clock->now());
    if (!active) {
        qCWarning(logEngine) << "the tokens cannot be read:" << active.error().message;
        return;
    }
    QHash<QString, TokenTable::Entry> entries;
    for (const Token &token : *active)
        entries.insert(token.tokenHash,
                       {{token.principalId, token.name, token.kind, token.scopesInForce()}, token.expiresAt});
    m_tokens.replace(std::move(entries));
    if (const auto state = readSafety(*m_database, m_context.config.safetyMode))
        Q_EMIT safetyRead(*state);
    if (const auto rules = rulesInForce(*m_database, m_context.config))
        Q_EMIT rulesRead(*rules);
}

void EngineWorker::enqueue(Job job)
{
    bool wake = false;
    bool refused = false;
    {
        const QMutexLocker lock(&m_mutex);
        refused = m_refusing;
        wake = !refused && m_queue.empty();
        if (!refused)
            m_queue.push_back(std::move(job));
    }
    if (refused)
        job.done(
            Error{Error::Code::Unavailable, u"The engine is stopping: nothing was changed, try again later"_s, {}, {}});
    else if (wake)
        QMetaObject::invokeMethod(this, &EngineWorker::runGroup, Qt::QueuedConnection);
}

void EngineWorker::refuseNew()
{
    const QMutexLocker lock(&m_mutex);
    m_refusing = true;
}

std::deque<Job> EngineWorker::takeGroup()
{
    const QMutexLocker lock(&m_mutex);
    std::deque<Job> group;
    group.swap(m_queue);
    while (group.size() > largestGroup) {
        m_queue.push_front(std::move(group.back()));
        group.pop_back();
    }
    return group;
}

bool EngineWorker::putBack(std::deque<Job> &rest)
{
    const QMutexLocker lock(&m_mutex);
    for (auto job = rest.rbegin(); job != rest.rend(); ++job)
        m_queue.push_front(std::move(*job));
    rest.clear();
    return !m_queue.empty();
}

std::optional<Error> EngineWorker::readTouchedPlans(Events &events)
{
    PlanStore plans(*m_database);
    for (const QString &id : std::as_const(events.touchedPlans)) {
        auto plan = plans.find(id);
        if (!plan)
            return plan.error();
        if (*plan)
            events.changedPlans.append(std::move(**plan));
    }
    return std::nullopt;
}

void EngineWorker::runGroup()
{
    std::deque<Job> group = takeGroup();
    if (group.empty())
        return;

    std::vector<Finished> finished;
    finished.reserve(group.size());
    Events events;
    std::optional<Error> broken;
    if (const auto begun = m_database->beginWrite(); !begun) {
        broken = begun.error();
        for (Job &job : group)
            finished.push_back({std::move(job.done), {}});
        group.clear();
    }

    QElapsedTimer spent;
    spent.start();
    while (!group.empty() && !broken && (finished.empty() || spent.elapsed() < longestGroupMs)) {
        Job job = std::move(group.front());
        group.pop_front();
        Events own;
        Transaction transaction(*m_database, m_context, job.caller, m_context.clock->now(), own);
        const auto outcome = transaction.attempt([&] { return job.work(transaction); });
        finished.push_back({std::move(job.done), outcome ? std::nullopt : std::optional(outcome.error())});
        if (outcome)
            events.append(std::move(own));
        else if (!m_database->inTransaction()) // the store gave the whole group up
            broken = outcome.error();
    }
    if (!broken)
        broken = readTouchedPlans(events);
    if (!broken) {
        if (const auto committed = m_database->commit(); !committed)
            broken = committed.error();
    }
    m_storeReachable = !broken;
    if (broken) {
        qCWarning(logEngine) << "a group of" << finished.size() << "commands was not committed:" << broken->message;
        if (const auto undone = m_database->rollback(); !undone)
            qCWarning(logEngine) << "nor undone:" << undone.error().message;
    }
    if (putBack(group))
        QMetaObject::invokeMethod(this, &EngineWorker::runGroup, Qt::QueuedConnection);

    if (!broken && (events.settings || events.people || events.workspace))
        reload(); // before anybody is answered: who was told that it holds must find it so
    for (Finished &one : finished)
        one.done(broken ? broken : one.refused);
    if (!broken && !events.isEmpty())
        Q_EMIT committed(events);
}

void EngineWorker::onTick()
{
    const auto version = m_database->dataVersion();
    if (!version) { // that it answers is not enough: a transaction has to end well before it counts as reachable
        m_storeReachable = false;
        qCWarning(logEngine) << "the store does not answer:" << version.error().message;
        return;
    }
    if (*version != m_dataVersion) {
        m_dataVersion = *version;
        reload();
    }
    const auto boot = timeSinceBoot();
    const milliseconds jump = m_timekeeper.tick(m_context.clock->now(), boot);
    const bool judgeLateness = !m_timekeeper.holds(boot);
    enqueue({Caller::engine(),
             [jump, judgeLateness](Transaction &transaction) -> Result<void> {
                 transaction.events().clockJump = jump;
                 if (jump != milliseconds(0))
                     DE_TRY(transaction.record(u"CLOCK_JUMP"_s, u"clock"_s, {{"milliseconds", jump.count()}}));
                 return sweepMissed(transaction, judgeLateness);
             },
             [](const std::optional<Error> &refused) {
                 if (refused)
                     qCWarning(logEngine) << "late slots were not judged:" << refused->message;
             }});
}

} // namespace core
