// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QObject>
#include <QTimer>

#include "core/engine/context.h"
#include "core/engine/events.h"
#include "core/engine/job.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/safetystate.h"
#include "core/engine/timekeeper.h"
#include "core/storage/databaselocation.h"

#include <atomic>
#include <deque>
#include <memory>

namespace core {

class Database;
class TokenTable;

/// The single writer. Lives in the engine thread, owns the writer's connection, and groups what is queued into one
/// durable transaction: up to 100 commands or 5 ms of work, a savepoint each. It never waits for company, and nobody is
/// answered before the commit.
class EngineWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineWorker)

public:
    /// `tokens` must outlive it.
    EngineWorker(const DatabaseLocation &location, const EngineContext &context, TokenTable &tokens);
    ~EngineWorker() override;

    /// Engine thread: opens and migrates the store, recovers what an earlier engine left half done, starts the timer.
    Result<void> open();
    /// Engine thread: reads tokens, safety state and rules in force anew and tells who listens.
    void reload();

    /// Thread-safe.
    void enqueue(Job job);
    /// Thread-safe.
    bool isStoreReachable() const { return m_storeReachable; }
    /// Thread-safe: from now on every new job is refused as UNAVAILABLE.
    void refuseNew();

Q_SIGNALS:
    void committed(const core::Events &events);
    void safetyRead(const core::SafetyState &state);
    void rulesRead(const core::RulesInForce &rules);

private:
    void runGroup();
    void onTick();
    std::deque<Job> takeGroup();
    std::optional<Error> readTouchedPlans(Events &events);
    bool putBack(std::deque<Job> &rest);

    const DatabaseLocation m_location;
    const EngineContext m_context;
    TokenTable &m_tokens;
    std::unique_ptr<Database> m_database;
    Timekeeper m_timekeeper;
    QTimer m_tick;
    qint64 m_dataVersion = 0;
    std::atomic<bool> m_storeReachable = true;

    QMutex m_mutex; // guards the two below
    std::deque<Job> m_queue;
    bool m_refusing = false;
};

} // namespace core
