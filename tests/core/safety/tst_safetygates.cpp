// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/safetygates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Decision;
using core::Effect;
using core::Error;
using core::RunAction;
using core::SafetyMode;
using core::SlotState;

namespace {

const core::Instant noon = core::fromMs(1'764'000'000'000);

core::Slot slotWithRisk(double risk)
{
    core::Slot slot;
    slot.id = u"s"_s;
    slot.accountId = u"a"_s;
    slot.contentId = u"c"_s;
    slot.state = SlotState::PendingApproval;
    slot.risk.score = risk;
    return slot;
}

core::DecisionContext contextWithRisk(double risk, SafetyMode mode = SafetyMode::SemiAutonomous)
{
    return {slotWithRisk(risk), u"f1"_s, mode, noon, noon - 1h};
}

} // namespace

class TestSafetyGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentSimulateMeansWhatTheRouteSays();
    void aRunDoesWhatTheModeAllows_data();
    void aRunDoesWhatTheModeAllows();
    void aRequestNeverLoosensTheServer();
    void publishingIsGatedByModeAndRisk_data();
    void publishingIsGatedByModeAndRisk();
    void riskLimitsAreInclusiveAndCriticalIsBeyondAll_data();
    void riskLimitsAreInclusiveAndCriticalIsBeyondAll();
    void incompleteSlotsAreNotSubmitted();
    void aDecisionTakesTheSlotWhereItSays_data();
    void aDecisionTakesTheSlotWhereItSays();
    void aDecisionIsRefusedByTheFirstRuleBroken_data();
    void aDecisionIsRefusedByTheFirstRuleBroken();
    void theLastMomentToDecideStillCounts();
};

void TestSafetyGates::absentSimulateMeansWhatTheRouteSays()
{
    QCOMPARE(core::effectOfRun({}), Effect::Simulated);
    QCOMPARE(core::effectOfRun(false), Effect::Real);
    QCOMPARE(core::effectOfPublish({}), Effect::Real);
    QCOMPARE(core::effectOfPublish(true), Effect::Simulated);
}

void TestSafetyGates::aRunDoesWhatTheModeAllows_data()
{
    QTest::addColumn<SafetyMode>("mode");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<std::optional<RunAction>>("action");
    using Action = std::optional<RunAction>;
    QTest::newRow("manual, simulated") << SafetyMode::Manual << Effect::Simulated << Action(RunAction::Rehearse);
    QTest::newRow("semi, simulated") << SafetyMode::SemiAutonomous << Effect::Simulated << Action(RunAction::Rehearse);
    QTest::newRow("full, simulated") << SafetyMode::FullAutonomous << Effect::Simulated << Action(RunAction::Rehearse);
    QTest::newRow("manual, real") << SafetyMode::Manual << Effect::Real << Action();
    QTest::newRow("semi, real") << SafetyMode::SemiAutonomous << Effect::Real << Action(RunAction::AskApproval);
    QTest::newRow("full, real") << SafetyMode::FullAutonomous << Effect::Real << Action(RunAction::QueueWithinLimit);
}

void TestSafetyGates::aRunDoesWhatTheModeAllows()
{
    QFETCH(SafetyMode, mode);
    QFETCH(Effect, effect);
    QFETCH(std::optional<RunAction>, action);
    const auto answer = core::runAction(mode, effect);
    QCOMPARE(answer.has_value(), action.has_value());
    if (answer)
        QCOMPARE(*answer, *action);
    else
        QCOMPARE(answer.error().code, Error::Code::ApprovalRequired);
}

void TestSafetyGates::aRequestNeverLoosensTheServer()
{
    for (const auto server : {SafetyMode::Manual, SafetyMode::SemiAutonomous, SafetyMode::FullAutonomous}) {
        for (const auto request : {SafetyMode::Manual, SafetyMode::SemiAutonomous, SafetyMode::FullAutonomous}) {
            const auto inForce = core::stricter(server, request);
            QVERIFY(inForce <= server);
            QVERIFY(inForce <= request);
            const bool publishes = core::mayPublish(inForce, Effect::Real, 0.1).has_value();
            QCOMPARE(publishes, server == SafetyMode::FullAutonomous && request == SafetyMode::FullAutonomous);
        }
    }
}

void TestSafetyGates::publishingIsGatedByModeAndRisk_data()
{
    QTest::addColumn<SafetyMode>("mode");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<double>("risk");
    QTest::addColumn<std::optional<Error::Code>>("refusal");
    using Refusal = std::optional<Error::Code>;
    QTest::newRow("semi, real") << SafetyMode::SemiAutonomous << Effect::Real << 0.1
                                << Refusal(Error::Code::ApprovalRequired);
    QTest::newRow("manual, real") << SafetyMode::Manual << Effect::Real << 0.1
                                  << Refusal(Error::Code::ApprovalRequired);
    QTest::newRow("the mode is judged first")
        << SafetyMode::SemiAutonomous << Effect::Real << 0.95 << Refusal(Error::Code::ApprovalRequired);
    QTest::newRow("full, at the limit") << SafetyMode::FullAutonomous << Effect::Real << 0.3 << Refusal();
    QTest::newRow("full, above it") << SafetyMode::FullAutonomous << Effect::Real << 0.301
                                    << Refusal(Error::Code::RiskTooHigh);
    QTest::newRow("semi, simulated, high") << SafetyMode::SemiAutonomous << Effect::Simulated << 0.79 << Refusal();
    QTest::newRow("simulated, critical") << SafetyMode::SemiAutonomous << Effect::Simulated << 0.8
                                         << Refusal(Error::Code::RiskTooHigh);
    QTest::newRow("manual, simulated, critical")
        << SafetyMode::Manual << Effect::Simulated << 1.0 << Refusal(Error::Code::RiskTooHigh);
}

void TestSafetyGates::publishingIsGatedByModeAndRisk()
{
    QFETCH(SafetyMode, mode);
    QFETCH(Effect, effect);
    QFETCH(double, risk);
    QFETCH(std::optional<Error::Code>, refusal);
    const auto answer = core::mayPublish(mode, effect, risk);
    QCOMPARE(answer.has_value(), !refusal);
    if (refusal)
        QCOMPARE(answer.error().code, *refusal);
}

void TestSafetyGates::riskLimitsAreInclusiveAndCriticalIsBeyondAll_data()
{
    QTest::addColumn<SafetyMode>("mode");
    QTest::addColumn<double>("risk");
    QTest::addColumn<bool>("approvable");
    QTest::newRow("semi, exactly 0.6") << SafetyMode::SemiAutonomous << 0.6 << true;
    QTest::newRow("semi, above") << SafetyMode::SemiAutonomous << 0.6001 << false;
    QTest::newRow("manual, high") << SafetyMode::Manual << 0.7999 << true;
    QTest::newRow("manual, critical") << SafetyMode::Manual << 0.8 << false;
    QTest::newRow("full leaves the middle to people") << SafetyMode::FullAutonomous << 0.45 << true;
    QTest::newRow("full, above 0.6") << SafetyMode::FullAutonomous << 0.61 << false;
}

void TestSafetyGates::riskLimitsAreInclusiveAndCriticalIsBeyondAll()
{
    QFETCH(SafetyMode, mode);
    QFETCH(double, risk);
    QFETCH(bool, approvable);
    QCOMPARE(core::withinRiskLimit(risk, core::approvalLimit(mode)).has_value(), approvable);
    QCOMPARE(core::maySubmit(slotWithRisk(risk), mode).has_value(), approvable);
}

void TestSafetyGates::incompleteSlotsAreNotSubmitted()
{
    auto withoutAccount = slotWithRisk(0.1);
    withoutAccount.accountId.clear();
    auto withoutContent = slotWithRisk(0.1);
    withoutContent.contentId.clear();
    const auto noAccount = core::maySubmit(withoutAccount, SafetyMode::SemiAutonomous);
    const auto noContent = core::maySubmit(withoutContent, SafetyMode::SemiAutonomous);
    QVERIFY(!noAccount && !noContent);
    QCOMPARE(noAccount.error().field, u"/accountId"_s);
    QCOMPARE(noContent.error().field, u"/contentId"_s);
}

void TestSafetyGates::aDecisionTakesTheSlotWhereItSays_data()
{
    QTest::addColumn<Decision>("kind");
    QTest::addColumn<double>("risk");
    QTest::addColumn<QString>("note");
    QTest::addColumn<SlotState>("state");
    QTest::newRow("approve") << Decision::Approve << 0.2 << QString() << SlotState::Approved;
    QTest::newRow("approve high with a note") << Decision::Approve << 0.6 << u"checked"_s << SlotState::Approved;
    QTest::newRow("reject") << Decision::Reject << 0.2 << u"off brand"_s << SlotState::Rejected;
    QTest::newRow("reject critical") << Decision::Reject << 0.9 << u"no"_s << SlotState::Rejected;
    QTest::newRow("request changes") << Decision::RequestChanges << 0.2 << u"shorter"_s << SlotState::Planned;
}

void TestSafetyGates::aDecisionTakesTheSlotWhereItSays()
{
    QFETCH(Decision, kind);
    QFETCH(double, risk);
    QFETCH(QString, note);
    QFETCH(SlotState, state);
    const auto judged = core::judge({kind, u"f1"_s, note}, contextWithRisk(risk));
    QVERIFY2(judged, judged ? "" : qPrintable(judged.error().message));
    QCOMPARE(*judged, state);
}

void TestSafetyGates::aDecisionIsRefusedByTheFirstRuleBroken_data()
{
    QTest::addColumn<core::PersonsAnswer>("decision");
    QTest::addColumn<core::DecisionContext>("context");
    QTest::addColumn<Error::Code>("code");
    const core::PersonsAnswer approve{Decision::Approve, u"f1"_s, {}};

    auto alreadyApproved = contextWithRisk(0.1);
    alreadyApproved.slot.state = SlotState::Approved;
    QTest::newRow("not waiting") << approve << alreadyApproved << Error::Code::Conflict;

    QTest::newRow("no fingerprint") << core::PersonsAnswer{} << contextWithRisk(0.1) << Error::Code::StaleApproval;
    QTest::newRow("old fingerprint") << core::PersonsAnswer{Decision::Approve, u"f0"_s, {}} << contextWithRisk(0.1)
                                     << Error::Code::StaleApproval;
    QTest::newRow("rejecting what was not seen") << core::PersonsAnswer{Decision::Reject, u"f0"_s, u"no"_s}
                                                 << contextWithRisk(0.1) << Error::Code::StaleApproval;

    auto late = contextWithRisk(0.1);
    late.now = noon + 1ms;
    QTest::newRow("too late") << approve << late << Error::Code::Conflict;

    QTest::newRow("above the limit") << approve << contextWithRisk(0.65) << Error::Code::RiskTooHigh;
    QTest::newRow("critical in manual") << core::PersonsAnswer{Decision::Approve, u"f1"_s, u"sure"_s}
                                        << contextWithRisk(0.85, SafetyMode::Manual) << Error::Code::RiskTooHigh;
    QTest::newRow("high without a note") << approve << contextWithRisk(0.7, SafetyMode::Manual)
                                         << Error::Code::InvalidField;
    QTest::newRow("blank note") << core::PersonsAnswer{Decision::Reject, u"f1"_s, u"  "_s} << contextWithRisk(0.1)
                                << Error::Code::InvalidField;
    QTest::newRow("changes without a note") << core::PersonsAnswer{Decision::RequestChanges, u"f1"_s, {}}
                                            << contextWithRisk(0.1) << Error::Code::InvalidField;
}

void TestSafetyGates::aDecisionIsRefusedByTheFirstRuleBroken()
{
    QFETCH(core::PersonsAnswer, decision);
    QFETCH(core::DecisionContext, context);
    QFETCH(Error::Code, code);
    const auto judged = core::judge(decision, context);
    QVERIFY(!judged);
    QCOMPARE(judged.error().code, code);
    QVERIFY(!judged.error().message.isEmpty() && !judged.error().message.endsWith(u'.'));
}

void TestSafetyGates::theLastMomentToDecideStillCounts()
{
    auto context = contextWithRisk(0.1);
    context.now = context.decideBefore;
    QVERIFY(core::judge({Decision::Approve, u"f1"_s, {}}, context));
}

QTEST_APPLESS_MAIN(TestSafetyGates)
#include "tst_safetygates.moc"
