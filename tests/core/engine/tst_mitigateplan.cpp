// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/auditqueries.h"
#include "core/engine/librarycommands.h"
#include "core/engine/mitigationcommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/sampleweek.h"
#include "core/engine/slotcommands.h"
#include "core/engine/transaction.h"
#include "core/storage/accountstore.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Error;
using core::Platform;
using core::Slot;
using core::SlotState;

namespace {

/// Gives an account a past, as an import would.
struct Blame {
    using Answer = int;
    QString accountId = {};
    QList<int> suspendedDaysAgo = {};
    int failures = 0; ///< Of today.
};

core::Result<int> execute(const Blame &command, core::Transaction &transaction)
{
    core::AccountStore store(transaction.database());
    for (const int days : command.suspendedDaysAgo)
        DE_TRY(store.addEvent(command.accountId,
                              {core::AccountEventKind::Suspension, transaction.now() - std::chrono::hours(24 * days)}));
    for (int i = 0; i < command.failures; ++i)
        DE_TRY(store.addEvent(command.accountId, {core::AccountEventKind::Failure, transaction.now()}));
    return 0;
}

} // namespace

/// What lowers a plan's risk, on a real engine.
class TestMitigatePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void proposalsChangeNothing();
    void allAreAppliedAsOneCommand();
    void oneChosenProposalIsApplied();
    void aStaleVersionRefusesTheWhole();
    void aProposalThatHoldsNoMoreRefusesTheWhole();
    void approvedAndPinnedSlotsStay();
    void waitingSlotsKeepTheirPlaceInTheQueue();
    void criticalSlotsWaitForAPerson();
    void slotsWithoutAccountWaitForOne();
    void theSampleWeekSimulatesBeforeAndAfter();
    void whatIsNoPlanIsNamed();

private:
    QString addAccount(const QString &name);
    QString planned(double velocity);
    QString unevenPlan();
    QList<Slot> slotsOf(const QString &planId) { return m_host->ask(core::GetPlan{planId})->slots; }
    core::ListMitigations::Answer mitigationsOf(const QString &planId)
    {
        return m_host->ask(core::ListMitigations{planId}).value();
    }
    int rowsOf(const QString &action);

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
};

void TestMitigatePlan::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = addAccount(u"cocina"_s);
}

QString TestMitigatePlan::addAccount(const QString &name)
{
    return m_host->run(core::AddAccount{{Platform::TikTok, name, u"es"_s, {}, {}, {}}})->id;
}

QString TestMitigatePlan::planned(double velocity)
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = velocity;
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    return plan && m_host->plan(plan->id) ? plan->id : QString();
}

/// 18 posts, those of the last two days cancelled since, on an account that a suspension 40 days ago makes MEDIUM. What
/// the planner spreads by itself offers nothing to gain.
QString TestMitigatePlan::unevenPlan()
{
    const QString plan = planned(1);
    for (const Slot &slot : slotsOf(plan)) {
        if (slot.dueAt >= core::instantFromIso(u"2026-11-29T00:00:00Z"_s).value())
            m_host->run(core::CancelSlot{slot.id, {}});
    }
    return m_host->run(Blame{m_account, {40}, 0}) ? plan : QString();
}

int TestMitigatePlan::rowsOf(const QString &action)
{
    const auto rows = m_host->ask(core::ListAudit{0, 500});
    return int(std::ranges::count(*rows, action, &core::ListAudit::Row::action));
}

void TestMitigatePlan::proposalsChangeNothing()
{
    const QString plan = unevenPlan();
    const auto before = slotsOf(plan);
    const auto answer = mitigationsOf(plan);
    QVERIFY(!answer.proposals.isEmpty());
    QVERIFY(!answer.all.isEmpty());
    for (const auto &[mitigation, version] : answer.proposals) {
        QCOMPARE(mitigation.kind, core::MitigationKind::Delay);
        QVERIFY(mitigation.riskAfter < mitigation.riskBefore);
        QVERIFY(mitigation.move.at >= mitigation.from.at + std::chrono::hours(2));
        QCOMPARE(version, std::ranges::find(before, mitigation.move.slotId, &Slot::id)->version);
    }
    QVERIFY(answer.afterAll.averageRisk < answer.now.averageRisk);
    QCOMPARE(slotsOf(plan), before);
}

void TestMitigatePlan::allAreAppliedAsOneCommand()
{
    const QString plan = unevenPlan();
    const auto before = slotsOf(plan);
    const auto foreseen = mitigationsOf(plan);
    const auto applied = m_host->run(core::MitigatePlan{plan, {}, {}});
    QVERIFY(applied);
    QCOMPARE(applied->taken.size(), foreseen.all.size());
    QVERIFY(std::abs(applied->after.averageRisk - foreseen.afterAll.averageRisk) < 1e-12);

    const auto now = slotsOf(plan);
    QCOMPARE(now.size(), before.size());
    for (const auto &[mitigation, version] : applied->taken) {
        const Slot &slot = *std::ranges::find(now, mitigation.move.slotId, &Slot::id);
        QCOMPARE(slot.dueAt, mitigation.move.at);
        QVERIFY(slot.pinned);
        QCOMPARE(slot.version, version);
        QVERIFY(std::abs(slot.value - slot.parts->value()) < 1e-12);
    }
    for (const Slot &changed : applied->changed)
        QVERIFY(now.contains(changed));
    for (qsizetype i = 1; i < now.size(); ++i)
        QVERIFY(now[i].state == SlotState::Cancelled || now[i - 1].state == SlotState::Cancelled
                || now[i].dueAt - now[i - 1].dueAt >= std::chrono::hours(4));
    QCOMPARE(rowsOf(u"MITIGATED"_s), int(applied->taken.size()));
    QCOMPARE(rowsOf(u"PLAN_MITIGATED"_s), 1);

    const auto simulated = m_host->simulate({plan, {100, 1}, {}, {}});
    QVERIFY(simulated->plan.violations.isEmpty());
    QVERIFY(std::abs(simulated->plan.risk.average - applied->after.averageRisk) < 1e-9);
    QVERIFY(std::abs(simulated->plan.expectedReach - applied->after.reach) < 1e-6 * applied->after.reach);

    const auto again = m_host->run(core::MitigatePlan{plan, {}, {}}); // what has moved is pinned now
    QVERIFY(again);
    QVERIFY(again->after.averageRisk <= again->before.averageRisk);
    for (const auto &[mitigation, version] : again->taken)
        QVERIFY(std::ranges::none_of(applied->taken, [&](const auto &earlier) {
            return earlier.mitigation.move.slotId == mitigation.move.slotId;
        }));
}

void TestMitigatePlan::oneChosenProposalIsApplied()
{
    const QString plan = unevenPlan();
    const auto [mitigation, version] = mitigationsOf(plan).proposals.last();
    const auto applied = m_host->run(core::MitigatePlan{plan, {{mitigation.move, version}}, {}});
    QVERIFY(applied);
    QCOMPARE(applied->taken.size(), 1);
    QVERIFY(std::abs(applied->after.averageRisk - mitigation.after.averageRisk) < 1e-12);
    QCOMPARE(applied->changed[0].dueAt, mitigation.move.at);
    QVERIFY(applied->changed.size() > 1); // its old and its new day share their risk
    QCOMPARE(rowsOf(u"MITIGATED"_s), 1);
}

void TestMitigatePlan::aStaleVersionRefusesTheWhole()
{
    const QString plan = unevenPlan();
    const auto all = mitigationsOf(plan).all;
    QVERIFY(all.size() >= 2);
    core::EditSlot edit; // somebody else has been there in between
    edit.slotId = all[1].mitigation.move.slotId;
    edit.contentId = u"song"_s;
    QVERIFY(m_host->run(edit));
    const auto before = slotsOf(plan);

    core::MitigatePlan chosen{plan, {}, {}};
    core::MitigatePlan everything{plan, {}, {}};
    for (const auto &[mitigation, version] : all) {
        chosen.choices.append({mitigation.move, version});
        everything.versions.insert(mitigation.move.slotId, version);
    }
    const auto refused = m_host->run(chosen);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().field, u"/proposals/1/version"_s);
    const auto refusedToo = m_host->run(everything);
    QVERIFY(!refusedToo);
    QCOMPARE(refusedToo.error().field, u"/versions/"_s + edit.slotId);
    QCOMPARE(slotsOf(plan), before);
    QCOMPARE(rowsOf(u"MITIGATED"_s), 0);
}

void TestMitigatePlan::aProposalThatHoldsNoMoreRefusesTheWhole()
{
    const QString plan = unevenPlan();
    const auto proposals = mitigationsOf(plan).proposals;
    const auto before = slotsOf(plan);
    // Two slots into one cell: the second finds it taken.
    const core::Move first = proposals[0].mitigation.move;
    core::Move second = proposals[1].mitigation.move;
    second.at = first.at;
    const auto refused = m_host->run(core::MitigatePlan{plan, {{first, {}}, {second, {}}}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().field, u"/proposals/1/datetime"_s);
    QCOMPARE(slotsOf(plan), before);
    const auto unknown = m_host->run(core::MitigatePlan{plan, {{{u"none"_s, m_account, first.at}, {}}}, {}});
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(unknown.error().field, u"/proposals/0/slotId"_s);
}

void TestMitigatePlan::approvedAndPinnedSlotsStay()
{
    const QString plan = unevenPlan();
    const auto list = slotsOf(plan);
    QVERIFY(list[3].state == SlotState::Planned);
    core::EditSlot pin;
    pin.slotId = list[3].id;
    pin.pinned = true;
    QVERIFY(m_host->run(pin));
    const auto answer = mitigationsOf(plan);
    const auto isAbout = [&](const auto &proposal) { return proposal.mitigation.move.slotId == list[3].id; };
    QVERIFY(std::ranges::none_of(answer.proposals, isAbout));
    QVERIFY(std::ranges::none_of(answer.all, isAbout));
    const auto left =
        std::ranges::find(answer.withoutProposal, list[3].id, &core::ListMitigations::Answer::Left::slotId);
    QVERIFY(left != answer.withoutProposal.end());
    QCOMPARE(left->reason, u"PINNED"_s);
}

void TestMitigatePlan::waitingSlotsKeepTheirPlaceInTheQueue()
{
    const QString plan = unevenPlan();
    QVERIFY(m_host->run(core::RunPlan{plan}));
    const auto [mitigation, version] = mitigationsOf(plan).proposals.first();
    const auto applied = m_host->run(core::MitigatePlan{plan, {{mitigation.move, version}}, {}});
    QVERIFY(applied);
    QCOMPARE(applied->changed[0].state, SlotState::PendingApproval); // to be judged where it stands now
}

/// CRITICAL is never sent for approval, and no proposal finds a way around that.
void TestMitigatePlan::criticalSlotsWaitForAPerson()
{
    const QString plan = planned(0.5);
    QVERIFY(!addAccount(u"spare"_s).isEmpty());
    QVERIFY(m_host->run(Blame{m_account, {0, 1, 2}, 30}));
    const auto answer = mitigationsOf(plan);
    QVERIFY(answer.proposals.isEmpty());
    QVERIFY(answer.all.isEmpty());
    QCOMPARE(answer.withoutProposal.size(), slotsOf(plan).size());
    for (const auto &left : answer.withoutProposal) {
        QVERIFY(left.risk >= 0.8);
        QCOMPARE(left.reason, u"CRITICAL"_s);
    }
    const auto results = m_host->run(core::RunPlan{plan});
    QVERIFY(results);
    for (const core::RunResult &result : *results) {
        QVERIFY(!result.pendingApproval);
        QVERIFY2(result.error.contains(u"CRITICAL"_s), qPrintable(result.error));
    }
    for (const Slot &slot : slotsOf(plan))
        QCOMPARE(slot.state, SlotState::Planned);
    const auto asked = m_host->run(core::RequestApproval{{slotsOf(plan)[0].id}});
    QCOMPARE((*asked)[0].refused->code, Error::Code::RiskTooHigh);
}

/// Nobody's account is rated 0.5, so its slots are MEDIUM: two platforms without accounts, each lane counted by itself.
void TestMitigatePlan::slotsWithoutAccountWaitForOne()
{
    core::PlanRequest request;
    request.platforms = {Platform::YouTube, Platform::Instagram};
    request.languages = {u"en"_s, u"es"_s};
    request.velocity = 2;
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    QVERIFY(m_host->plan(plan->id));
    const auto answer = mitigationsOf(plan->id);
    QVERIFY(answer.proposals.isEmpty() && answer.all.isEmpty());
    QCOMPARE(answer.withoutProposal.size(), slotsOf(plan->id).size());
    for (const auto &left : answer.withoutProposal)
        QCOMPARE(left.reason, u"NO_ACCOUNT"_s);
    const auto simulated = m_host->simulate({plan->id, {100, 1}, {}, {}});
    QVERIFY(std::abs(simulated->plan.risk.average - answer.now.averageRisk) < 1e-12);
    QVERIFY(std::abs(simulated->plan.expectedReach - answer.now.reach) < 1e-6);
}

void TestMitigatePlan::theSampleWeekSimulatesBeforeAndAfter()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    QVERIFY(m_host->run(core::LoadSampleWeek{}).value());
    int simulated = 0;
    const auto plans = m_host->ask(core::ListPlans{})->plans;
    for (const core::Plan &plan : plans) {
        if (plan.status() == core::PlanStatus::Draft)
            continue;
        const auto before = m_host->simulate({plan.id, {}, {}, {}});
        QVERIFY(before);
        const auto applied = m_host->run(core::MitigatePlan{plan.id, {}, {}});
        QVERIFY(applied);
        const auto after = m_host->simulate({plan.id, {}, {}, {}});
        qInfo("%d slots, reach %.0f (p10 %.0f, p90 %.0f), %s; %d moves: average risk %.3f -> %.3f",
              before->plan.risk.total, before->plan.reach.mean, before->plan.reach.p10, before->plan.reach.p90,
              qPrintable(core::recommendedActionName(before->plan.recommendation.action)), int(applied->taken.size()),
              applied->before.averageRisk, applied->after.averageRisk);
        QVERIFY(std::abs(before->plan.risk.average - applied->before.averageRisk) < 1e-9);
        QVERIFY(std::abs(after->plan.risk.average - applied->after.averageRisk) < 1e-9);
        QVERIFY(after->plan.risk.average <= before->plan.risk.average + 1e-12);
        QVERIFY(after->plan.violations.size() <= before->plan.violations.size());
        ++simulated;
    }
    QVERIFY(simulated > 0);
}

void TestMitigatePlan::whatIsNoPlanIsNamed()
{
    const auto draft = m_host->run(core::CreatePlan{});
    QCOMPARE(m_host->ask(core::ListMitigations{u"none"_s}).error().code, Error::Code::NotFound);
    QCOMPARE(m_host->ask(core::ListMitigations{draft->id}).error().code, Error::Code::Conflict);
    QCOMPARE(m_host->run(core::MitigatePlan{u"none"_s, {}, {}}).error().code, Error::Code::NotFound);
    QCOMPARE(m_host->run(core::MitigatePlan{draft->id, {}, {}}).error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(TestMitigatePlan)
#include "tst_mitigateplan.moc"
