// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/librarycommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/transaction.h"
#include "core/storage/databaselocation.h"
#include "core/storage/slotstore.h"
#include "tests/support/enginehost.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using core::Platform;
using core::RecommendedAction;
using core::SimulatePlan;

namespace {

/// Puts a slot where no rule was asked, as a restored backup or a changed rule may leave it.
struct Misplace {
    using Answer = core::Slot;
    QString slotId = {};
    core::Instant dueAt = {};
};

core::Result<core::Slot> execute(const Misplace &command, core::Transaction &transaction)
{
    core::SlotStore store(transaction.database());
    auto slot = store.find(command.slotId).value().value();
    slot.dueAt = command.dueAt;
    if (const auto written = store.update(slot, transaction.now()); !written)
        return tl::unexpected(written.error());
    return slot;
}

} // namespace

/// Simulations on a real engine: what they read, where they compute, how they end.
class TestSimulatePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void theSameInputsGiveTheSameAnswer();
    void theSeedAndTheRunsCount();
    void anotherPlanIsComparedOnTheSameLuck();
    void whatCannotBeComparedIsNamed();
    void riskIsThatOfNow();
    void brokenRulesAreNamed();
    void limitsCountWhatOtherPlansPost();
    void readersAnswerWhileASimulationComputes();
    void aCancelledSimulationIsATimeout();
    void aStoppingEngineAnswersEverySimulation();

private:
    QString planned(double velocity, const QString &contentId = u"film"_s);

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
};

void TestSimulatePlan::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    const auto account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    QVERIFY(account);
    m_account = account->id;
}

QString TestSimulatePlan::planned(double velocity, const QString &contentId)
{
    core::PlanRequest request;
    request.contentId = contentId;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = velocity;
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    return plan && m_host->plan(plan->id) ? plan->id : QString();
}

void TestSimulatePlan::theSameInputsGiveTheSameAnswer()
{
    const SimulatePlan job{planned(2), {500, 42}, {}, {}};
    const auto first = m_host->simulate(job);
    const auto again = m_host->simulate(job);
    QVERIFY(first && again);
    QCOMPARE(first->plan.risk.total, 35);
    QVERIFY(first->plan.reach == again->plan.reach);
    QCOMPARE(first->plan.settings, job.settings);
    QCOMPARE(first->plan.asOf, m_host->clock().now());
    QVERIFY(!first->other);
    QCOMPARE(first->plan.recommendation.action, RecommendedAction::Proceed);
    QVERIFY(first->plan.reach.p10 < first->plan.reach.p50 && first->plan.reach.p50 < first->plan.reach.p90);
    QVERIFY(std::abs(first->plan.reach.mean / first->plan.expectedReach - 1) < 0.1);

    int bySlots = 0;
    double byReach = 0;
    for (const core::DayShare &day : first->plan.byDay) {
        bySlots += day.share.totalSlots;
        byReach += day.share.reach.mean;
    }
    QCOMPARE(bySlots, 35);
    QVERIFY(std::abs(byReach - first->plan.reach.mean) < 1e-6 * byReach);
    QVERIFY(std::abs(first->plan.byDay.last().cumulative.mean - byReach) < 1e-6 * byReach);
    QCOMPARE(first->plan.byPlatform[Platform::TikTok].totalSlots, 35);
    QCOMPARE(first->plan.byLanguage[u"es"_s].totalSlots, 35);
    QCOMPARE(first->plan.byAccount.size(), 1);
    QCOMPARE(first->plan.byAccount[0].accountId, m_account);
    QCOMPARE(first->plan.byAccount[0].limits->use.ofCap(), 1.0); // five of five a day
    QCOMPARE(first->plan.byAccount[0].limits->use.ofGap(), 1.0); // with four hours between them
}

void TestSimulatePlan::theSeedAndTheRunsCount()
{
    const QString plan = planned(1);
    const auto reach = [&](core::SimulationSettings settings) {
        return m_host->simulate({plan, settings, {}, {}})->plan.reach;
    };
    QVERIFY(reach({200, 1}) != reach({200, 2}));
    QVERIFY(reach({200, 1}) != reach({300, 1}));
    QVERIFY(reach({}) == reach({core::defaultRuns, 1}));
}

void TestSimulatePlan::anotherPlanIsComparedOnTheSameLuck()
{
    const QString slow = planned(0.5);
    QVERIFY(m_host->run(core::AddAccount{{Platform::TikTok, u"casa"_s, u"es"_s, {}, {}, {}}}));
    const QString fast = planned(2);
    const auto compared = m_host->simulate({slow, {}, fast, {}});
    QVERIFY(compared && compared->other);
    QCOMPARE(compared->other->planId, fast);
    QVERIFY(compared->comparison.probabilityBetter > 0.95);
    const auto alone = m_host->simulate({fast, {}, {}, {}});
    QVERIFY(alone->plan.reach == compared->other->reach);
    QVERIFY(std::abs(compared->comparison.difference.mean - (alone->plan.reach.mean - compared->plan.reach.mean))
            < 1e-3);
}

void TestSimulatePlan::whatCannotBeComparedIsNamed()
{
    const QString plan = planned(1);
    const auto draft = m_host->run(core::CreatePlan{});
    const auto faultOf = [&](const QString &planId, const QString &other) {
        const auto answer = m_host->simulate({planId, {}, other, {}});
        return answer ? Error{} : answer.error();
    };
    QCOMPARE(faultOf(u"none"_s, {}).code, Error::Code::NotFound);
    QCOMPARE(faultOf(u"none"_s, {}).field, u"/planId"_s);
    QCOMPARE(faultOf(draft->id, {}).code, Error::Code::Conflict);
    QCOMPARE(faultOf(plan, u"none"_s).code, Error::Code::NotFound);
    QCOMPARE(faultOf(plan, u"none"_s).field, u"/compareWith"_s);
    QCOMPARE(faultOf(plan, draft->id).code, Error::Code::Conflict);
    QCOMPARE(faultOf(plan, draft->id).field, u"/compareWith"_s);
    QCOMPARE(faultOf(plan, plan).code, Error::Code::InvalidField);
}

void TestSimulatePlan::riskIsThatOfNow()
{
    const QString plan = planned(2);
    core::AccountChange change;
    change.status = core::AccountStatus::Suspended;
    QVERIFY(m_host->run(core::ChangeAccount{m_account, change}));
    const auto answer = m_host->simulate({plan, {100, 1}, {}, {}});
    QCOMPARE(answer->plan.risk.risky, 35);
    QCOMPARE(answer->plan.risk.critical, 35);
    QCOMPARE(answer->plan.risk.p95, 1.0);
    QCOMPARE(answer->plan.risk.histogram.last(), 35);
    QCOMPARE(answer->plan.violations.size(), 35);
    QVERIFY(answer->plan.violations[0].sentence.contains(u"suspended"_s));
    QCOMPARE(answer->plan.recommendation.action, RecommendedAction::Abort);
}

void TestSimulatePlan::brokenRulesAreNamed()
{
    const QString plan = planned(1);
    const auto list = m_host->ask(core::GetPlan{plan})->slots;
    QVERIFY(m_host->run(Misplace{list[1].id, list[0].dueAt + std::chrono::minutes(75)}));
    const auto answer = m_host->simulate({plan, {100, 1}, {}, {}});
    QVERIFY(answer->plan.violations.size() >= 2); // each of the two is too near to the other
    QCOMPARE(answer->plan.violations[0].slotId, list[0].id);
    QVERIFY2(answer->plan.violations[0].sentence.contains(u"needs 4 h between posts"_s),
             qPrintable(answer->plan.violations[0].sentence));
    QCOMPARE(answer->plan.recommendation.action, RecommendedAction::ReviewRequired);
    QVERIFY(answer->plan.byAccount[0].limits->use.ofGap() > 3);
}

void TestSimulatePlan::limitsCountWhatOtherPlansPost()
{
    const QString first = planned(1, u"film"_s);
    const auto alone = m_host->simulate({first, {100, 1}, {}, {}});
    const QString second = planned(1, u"song"_s);
    QVERIFY(!second.isEmpty());
    const auto together = m_host->simulate({first, {100, 1}, {}, {}});
    QVERIFY(together->plan.byAccount[0].limits->use.posts > alone->plan.byAccount[0].limits->use.posts);
    QVERIFY(together->plan.violations.isEmpty());
}

/// The simulation is held in the middle until more questions than there are readers were answered.
void TestSimulatePlan::readersAnswerWhileASimulationComputes()
{
    const QString plan = planned(2);
    QSemaphore computing;
    QSemaphore goOn;
    std::atomic<bool> held = false;
    std::promise<bool> answered;
    m_host->engine().simulate({plan,
                               {core::mostRuns, 1},
                               {},
                               [&] {
                                   if (!held.exchange(true)) {
                                       computing.release();
                                       goOn.acquire();
                                       return true;
                                   }
                                   return false;
                               }},
                              [&](const auto &answer) { answered.set_value(answer.has_value()); });
    computing.acquire();
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_host->ask(core::GetPlan{plan})->slots.size(), 35);
    QVERIFY(m_host->run(core::CreatePlan{})); // nor is the writer held
    goOn.release();
    QVERIFY(!answered.get_future().get());
}

void TestSimulatePlan::aCancelledSimulationIsATimeout()
{
    const QString plan = planned(2);
    std::atomic<int> polls = 0;
    const auto cancelled = m_host->simulate({plan, {core::mostRuns, 1}, {}, [&] { return ++polls > 5; }});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Error::Code::Timeout);
    QVERIFY(m_host->simulate({plan, {100, 1}, {}, {}})); // the next one is served
}

void TestSimulatePlan::aStoppingEngineAnswersEverySimulation()
{
    const QString plan = planned(2);
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    for (int i = 0; i < 4; ++i) {
        m_host->engine().simulate({plan, {core::mostRuns, 1}, {}, {}}, [&](const auto &answer) {
            if (answer)
                ++done;
            else if (answer.error().code == Error::Code::Unavailable)
                ++refused;
        });
    }
    m_host->stop();
    QCOMPARE(done + refused, 4);
    QVERIFY(refused >= 3); // one may have been through
}

QTEST_GUILESS_MAIN(TestSimulatePlan)
#include "tst_simulateplan.moc"
