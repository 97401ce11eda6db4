// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the writer pays for its statements, without the wait for the disk: everything happens inside one transaction
// that is rolled back at the end. The last one shows a durable commit beside it.

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/auditstore.h"
#include "core/storage/migrator.h"
#include "core/storage/outboxstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace {

const core::Instant now = core::SystemClock().now();

/// An id as a busy engine gives them: four of one millisecond, so that they fall in order like its real ones.
QString nextId()
{
    static int count = 0;
    return core::newId(now + core::milliseconds(++count / 4));
}

/// A fresh workspace in a temporary folder.
class Workspace
{
public:
    Workspace()
        : m_db(core::openMigrated(core::DatabaseLocation::sqlite(m_folder.filePath(u"bench.db"_s)), now).value())
    {
    }
    core::Database &db() { return *m_db; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Database> m_db;
};

core::Plan newPlan()
{
    core::Plan plan;
    plan.id = nextId();
    plan.request.contentId = u"launch-video-01"_s;
    plan.request.languages = QStringList{u"en"_s, u"es"_s};
    plan.createdAt = plan.updatedAt = now;
    plan.createdBy = u"local"_s;
    return plan;
}

core::Slot newSlot(const QString &planId, int minute)
{
    core::Slot slot;
    slot.id = nextId();
    slot.planId = planId;
    slot.accountId = u"account-%1"_s.arg(minute % 12);
    slot.contentId = u"launch-video-01"_s;
    slot.language = u"en"_s;
    slot.dueAt = now + std::chrono::minutes(minute);
    slot.risk = {0.2, {{core::RiskFactorKind::Platform, 0.3, 0.6}, {core::RiskFactorKind::Velocity, 0.2, 0.4}}};
    slot.createdAt = now;
    return slot;
}

/// What `POST /distribution/create` writes.
bool createPlan(core::Database &db)
{
    const core::Plan plan = newPlan();
    const core::Json detail = {{"contentId", plan.request.contentId}};
    return db.savepoint(u"command"_s) && core::PlanStore(db).insert(plan)
        && core::AuditStore(db).append({u"local"_s, core::PrincipalKind::Local, u"plan.create"_s, plan.id, detail}, now)
        && core::OutboxStore(db).append({core::OutboxKind::Ops, {}, {{"planId", plan.id}}, u"plan.create:"_s + plan.id},
                                        now)
        && db.release(u"command"_s);
}

template<typename Work>
void insideOneTransaction(benchmark::State &state, core::Database &db, Work work)
{
    bool good = db.beginWrite().has_value();
    for (auto _ : state)
        good = work() && good;
    if (!good || !db.rollback())
        state.SkipWithError("a statement failed");
}

void statementSelectingOne(benchmark::State &state)
{
    Workspace workspace;
    insideOneTransaction(state, workspace.db(), [&] {
        return workspace.db()
            .prepare(u"SELECT ?"_s)
            .bind(1)
            .row([](const auto &row) { return row.integer(0); })
            .has_value();
    });
}
BENCHMARK(statementSelectingOne)->Unit(benchmark::kMicrosecond);

void savepointAndRelease(benchmark::State &state)
{
    Workspace workspace;
    core::Database &db = workspace.db();
    insideOneTransaction(state, db, [&] { return db.savepoint(u"command"_s) && db.release(u"command"_s); });
}
BENCHMARK(savepointAndRelease)->Unit(benchmark::kMicrosecond);

void planInsert(benchmark::State &state)
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    insideOneTransaction(state, workspace.db(), [&] { return plans.insert(newPlan()).has_value(); });
}
BENCHMARK(planInsert)->Unit(benchmark::kMicrosecond);

void auditAppend(benchmark::State &state)
{
    Workspace workspace;
    core::AuditStore audit(workspace.db());
    const core::AuditEntry entry{
        u"local"_s, core::PrincipalKind::Local, u"plan.create"_s, core::newId(now), {{"contentId", "launch-video-01"}}};
    insideOneTransaction(state, workspace.db(), [&] { return audit.append(entry, now).has_value(); });
}
BENCHMARK(auditAppend)->Unit(benchmark::kMicrosecond);

void createPlanCommand(benchmark::State &state)
{
    Workspace workspace;
    insideOneTransaction(state, workspace.db(), [&] { return createPlan(workspace.db()); });
}
BENCHMARK(createPlanCommand)->Unit(benchmark::kMicrosecond);

void slotInsert(benchmark::State &state)
{
    Workspace workspace;
    core::SlotStore slotStore(workspace.db());
    const core::Plan plan = newPlan();
    int minute = 0;
    insideOneTransaction(state, workspace.db(), [&] {
        return (minute > 0 || core::PlanStore(workspace.db()).insert(plan))
            && slotStore.insert(newSlot(plan.id, ++minute)).has_value();
    });
}
BENCHMARK(slotInsert)->Unit(benchmark::kMicrosecond);

/// A plan's 154 slots, as reading threads fetch them.
void slotQuery(benchmark::State &state)
{
    Workspace workspace;
    core::SlotStore slotStore(workspace.db());
    const core::Plan plan = newPlan();
    const auto filled = core::inTransaction(workspace.db(), [&]() -> core::Result<void> {
        DE_TRY(core::PlanStore(workspace.db()).insert(plan));
        for (int i = 0; i < 154; ++i)
            DE_TRY(slotStore.insert(newSlot(plan.id, i)));
        return {};
    });
    if (!filled)
        return state.SkipWithError("a statement failed");
    for (auto _ : state) {
        const auto page = slotStore.query({.planId = plan.id}, {.limit = 0});
        if (!page || page->items.size() != 154)
            state.SkipWithError("a statement failed");
    }
}
BENCHMARK(slotQuery)->Unit(benchmark::kMicrosecond);

/// Rows a second of the chain's verification.
void auditVerify(benchmark::State &state)
{
    Workspace workspace;
    core::AuditStore audit(workspace.db());
    constexpr int rows = 10'000;
    const auto filled = core::inTransaction(workspace.db(), [&]() -> core::Result<void> {
        for (int i = 0; i < rows; ++i) {
            const auto seq =
                audit.append({u"local"_s, core::PrincipalKind::Local, u"plan.create"_s, u"plan"_s, {}}, now);
            if (!seq)
                return tl::unexpected(seq.error());
        }
        return {};
    });
    for (auto _ : state) {
        const auto verdict = audit.verify();
        if (!filled || !verdict || verdict->rows != rows)
            state.SkipWithError("the chain is not as it was written");
    }
    state.SetItemsProcessed(state.iterations() * rows);
}
BENCHMARK(auditVerify)->Unit(benchmark::kMillisecond);

/// A group of commands with its commit on the disk, synchronous=FULL.
void durableGroup(benchmark::State &state)
{
    Workspace workspace;
    core::Database &db = workspace.db();
    bool good = true;
    for (auto _ : state) {
        good = db.beginWrite() && good;
        for (int i = 0; i < state.range(0); ++i)
            good = createPlan(db) && good;
        good = db.commit() && good;
    }
    if (!good)
        state.SkipWithError("a statement failed");
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(durableGroup)->Arg(1)->Arg(16)->Arg(100)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv); // Qt finds its database drivers through it
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
