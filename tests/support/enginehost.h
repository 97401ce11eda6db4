// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include "core/engine/engine.h"
#include "core/storage/databaselocation.h"

#include <atomic>
#include <future>

namespace support {

/// Stands still until it is set.
class ManualClock final : public core::Clock
{
public:
    core::Instant now() const override { return core::fromMs(m_now); }
    void set(core::Instant instant) { m_now = core::toMs(instant); }

private:
    std::atomic<qint64> m_now = core::toMs(core::instantFromIso(QStringLiteral("2026-11-23T06:00:00Z")).value());
};

/// A real engine on a workspace of its own, asked and answered in one line. The methods block the test's thread.
class EngineHost final
{
public:
    /// False where it did not start.
    bool start(core::Config config = {})
    {
        core::EngineContext context;
        context.config = std::move(config);
        context.dataFolder = m_folder.path();
        context.clock = m_clock;
        auto started = core::DistributionEngine::start(core::DatabaseLocation::sqlite(file()), context);
        if (started)
            m_engine = std::move(*started);
        return started.has_value();
    }
    void stop() { m_engine.reset(); }

    core::DistributionEngine &engine() { return *m_engine; }
    QString file() const { return m_folder.filePath(QStringLiteral("engine.db")); } ///< Of the store.
    ManualClock &clock() { return *m_clock; }

    template<typename Command>
    core::Result<typename Command::Answer> run(Command command, const core::Caller &caller = person())
    {
        return awaited<Command>([&](auto answer) { m_engine->submit(std::move(command), caller, answer); });
    }
    template<typename Query>
    core::Result<typename Query::Answer> ask(Query query)
    {
        return awaited<Query>([&](auto answer) { m_engine->ask(std::move(query), answer); });
    }
    core::Result<core::PlannedWeek> plan(const QString &planId)
    {
        return awaited<core::PlanJob>([&](auto answer) { m_engine->plan({planId}, person(), answer); });
    }
    core::Result<core::SimulationAnswer> simulate(core::SimulatePlan job)
    {
        return awaited<core::SimulatePlan>([&](auto answer) { m_engine->simulate(std::move(job), answer); });
    }

    static core::Caller person()
    {
        return {QStringLiteral("p1"), QStringLiteral("ana"), core::PrincipalKind::Human,
                core::Scope::Read | core::Scope::Write | core::Scope::Approve};
    }

private:
    template<typename Request, typename Asked>
    core::Result<typename Request::Answer> awaited(Asked asked)
    {
        std::promise<core::Result<typename Request::Answer>> answered;
        asked([&](const core::Result<typename Request::Answer> &answer) { answered.set_value(answer); });
        return answered.get_future().get();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    std::unique_ptr<core::DistributionEngine> m_engine;
};

} // namespace support
