// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/engine/waiting.h"

#include "core/engine/engine.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/storage/database.h"
#include "tests/support/dice.h"

#include <QTemporaryDir>
#include <QTest>


using namespace Qt::StringLiterals;
using core::PlanRequest;
using core::Platform;
using core::Result;
using core::Slot;

namespace {

class StandingClock final : public core::Clock
{
public:
    core::Instant now() const override { return core::instantFromIso(u"2026-11-21T06:00:00Z"_s).value(); }
};

const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human,
                          core::Scope::Read | core::Scope::Write | core::Scope::Approve};

PlanRequest someRequest(support::Dice &dice, int number)
{
    PlanRequest request;
    request.contentId = u"film-%1"_s.arg(number);
    request.platforms = {core::allPlatforms[size_t(dice.upTo(4))]};
    request.languages = QStringList({u"en"_s, u"es"_s}).mid(0, 1 + dice.upTo(1));
    request.velocity = dice.oneOf<double>({0.2, 0.5, 1, 2});
    request.timezone = dice.oneOf<QString>({u"UTC"_s, u"Europe/Berlin"_s, u"Asia/Kathmandu"_s});
    request.weekStart = QDate(2026, 11, 23).addDays(dice.upTo(20));
    request.trendWeighted = dice.chance(0.5);
    request.fill = dice.chance(0.8) ? core::Fill::Target : core::Fill::Value;
    request.askModels = false;
    return request;
}

} // namespace

/// Planning a plan again when nothing has changed: invariant 12 of planning.md section 11.
class TestReplanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutChangesEverySlotKeepsItsIdAndTime();

private:
    template<typename Command>
    core::Result<typename Command::Answer> run(Command command)
    {
        return support::run(*m_engine, std::move(command), person);
    }
    Result<core::PlannedWeek> plan(const QString &id)
    {
        std::promise<Result<core::PlannedWeek>> answered;
        m_engine->plan({id}, person, [&](const Result<core::PlannedWeek> &answer) { answered.set_value(answer); });
        return answered.get_future().get();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::DistributionEngine> m_engine;
};

void TestReplanning::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    core::EngineContext context;
    context.dataFolder = m_folder->path();
    context.clock = std::make_shared<StandingClock>();
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)), context);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    // On each platform one account of each language and one for all: they meet in their lanes.
    for (const Platform platform : core::allPlatforms) {
        for (const QString &language : {u"en"_s, u"es"_s, QString()})
            QVERIFY(run(core::AddAccount{{platform, u"a-"_s + language, language, {}, {}, {}}}));
    }
}

void TestReplanning::cleanup()
{
    m_engine.reset();
}

void TestReplanning::withoutChangesEverySlotKeepsItsIdAndTime()
{
    const int plans = qEnvironmentVariableIntValue("DE_FULL") == 1 ? 500 : 40;
    support::Dice dice(12);
    qsizetype slotsSeen = 0;
    for (int number = 0; number < plans; ++number) { // each beside all the earlier ones
        const auto created = run(core::CreatePlan{someRequest(dice, number)});
        QVERIFY(created);
        const auto first = plan(created->id);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        const auto again = plan(created->id);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(again->slots, first->slots); // ids, times, accounts, versions
        QCOMPARE(again->report.unplaced, first->report.unplaced);
        slotsSeen += first->slots.size();
    }
    QVERIFY(slotsSeen > 5 * plans);
}

QTEST_GUILESS_MAIN(TestReplanning)
#include "tst_replanning.moc"
