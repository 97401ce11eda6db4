// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/statemachine.h"

#include <QMap>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using core::Error;
using core::SlotState;
using core::Who;

namespace {

constexpr std::array everybody = {Who::Engine, Who::Writer,  Who::Person,     Who::Approver, Who::Policy,
                                  Who::Owner,  Who::Sweeper, Who::Reconciler, Who::Restore};

/// The page of the design, typed again by hand: from, to, who.
const char *const page = R"(
PLANNED          > PENDING_APPROVAL : engine writer approver
PLANNED          > MISSED           : engine
PLANNED          > CANCELLED        : writer
PENDING_APPROVAL > APPROVED         : approver policy
PENDING_APPROVAL > REJECTED         : approver
PENDING_APPROVAL > PLANNED          : approver writer
PENDING_APPROVAL > PENDING_APPROVAL : writer
PENDING_APPROVAL > MISSED           : engine
PENDING_APPROVAL > CANCELLED        : writer
FAILED           > PLANNED          : writer
APPROVED         > PENDING_APPROVAL : engine approver
APPROVED         > CLAIMED          : engine
APPROVED         > UNKNOWN          : restore
APPROVED         > MISSED           : engine
APPROVED         > CANCELLED        : writer
RETRY_WAIT       > CLAIMED          : engine
RETRY_WAIT       > UNKNOWN          : restore
RETRY_WAIT       > MISSED           : engine
RETRY_WAIT       > CANCELLED        : writer
CLAIMED          > APPROVED         : engine sweeper
CLAIMED          > RETRY_WAIT       : engine sweeper
CLAIMED          > SENDING          : owner
CLAIMED          > CANCELLED        : writer
SENDING          > PUBLISHED        : owner
SENDING          > RETRY_WAIT       : owner
SENDING          > FAILED           : owner
SENDING          > NEEDS_REVIEW     : owner
SENDING          > UNKNOWN          : owner sweeper
UNKNOWN          > PUBLISHED        : reconciler
UNKNOWN          > RETRY_WAIT       : reconciler
UNKNOWN          > NEEDS_REVIEW     : reconciler
NEEDS_REVIEW     > PUBLISHED        : approver
NEEDS_REVIEW     > RETRY_WAIT       : approver
NEEDS_REVIEW     > FAILED           : approver
MISSED           > PLANNED          : engine person
MISSED           > CANCELLED        : engine person
REJECTED         > PENDING_APPROVAL : approver
CANCELLED        > PLANNED          : person
)";

std::set<std::tuple<SlotState, SlotState, Who>> movesOfThePage()
{
    const QMap<QString, Who> whoNames = {
        {u"engine"_s, Who::Engine},     {u"writer"_s, Who::Writer},         {u"person"_s, Who::Person},
        {u"approver"_s, Who::Approver}, {u"policy"_s, Who::Policy},         {u"owner"_s, Who::Owner},
        {u"sweeper"_s, Who::Sweeper},   {u"reconciler"_s, Who::Reconciler}, {u"restore"_s, Who::Restore}};
    std::set<std::tuple<SlotState, SlotState, Who>> moves;
    for (const QString &line : QString::fromLatin1(page).split(u'\n', Qt::SkipEmptyParts)) {
        const QString states = line.section(u':', 0, 0);
        const auto from = core::slotStateFromName(states.section(u'>', 0, 0).trimmed());
        const auto to = core::slotStateFromName(states.section(u'>', 1).trimmed());
        for (const QString &who : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            moves.insert({from.value(), to.value(), whoNames.value(who)});
    }
    return moves;
}

core::Caller caller(core::PrincipalKind kind, core::Scopes scopes)
{
    return {u"id"_s, u"name"_s, kind, scopes};
}

} // namespace

class TestStateMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyTheMovesOfThePageAreAllowed();
    void aRefusalNamesBothStates_data();
    void aRefusalNamesBothStates();
    void theCauseTellsWhoDidIt_data();
    void theCauseTellsWhoDidIt();
    void everyStateCanBeLeftUnlessItIsAnEnd();
    void editsBeginAgainBeforeTheApproval_data();
    void editsBeginAgainBeforeTheApproval();
    void aServiceIsNeverAnApprover();
    void capacitiesFollowKindAndScope();
};

void TestStateMachine::exactlyTheMovesOfThePageAreAllowed()
{
    const auto expected = movesOfThePage();
    int allowed = 0;
    for (int from = 0; from < core::slotStateCount; ++from) {
        for (int to = 0; to < core::slotStateCount; ++to) {
            for (const Who who : everybody) {
                const auto moved = core::mayMove(SlotState(from), SlotState(to), who);
                const QString what =
                    u"%1 > %2 by %3"_s.arg(core::slotStateName(SlotState(from)), core::slotStateName(SlotState(to)))
                        .arg(int(who));
                QVERIFY2(moved.has_value() == expected.contains({SlotState(from), SlotState(to), who}),
                         qPrintable(what));
                if (moved)
                    ++allowed;
                else
                    QVERIFY2(moved.error().code == Error::Code::Conflict, qPrintable(what));
            }
        }
    }
    QCOMPARE(allowed, int(expected.size()));
}

void TestStateMachine::aRefusalNamesBothStates_data()
{
    QTest::addColumn<SlotState>("from");
    QTest::addColumn<SlotState>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("published to planned")
        << SlotState::Published << SlotState::Planned << u"The slot is published and cannot become planned"_s;
    QTest::newRow("sending to cancelled")
        << SlotState::Sending << SlotState::Cancelled << u"The slot is being sent and cannot become cancelled"_s;
    QTest::newRow("approved by a writer")
        << SlotState::PendingApproval << SlotState::Approved
        << u"The slot is waiting for approval; only a person with the approve scope or "
           "the autonomous policy can make it approved"_s;
}

void TestStateMachine::aRefusalNamesBothStates()
{
    QFETCH(SlotState, from);
    QFETCH(SlotState, to);
    QFETCH(QString, sentence);
    const auto moved = core::mayMove(from, to, Who::Writer);
    QVERIFY(!moved);
    QCOMPARE(moved.error().message, sentence);
}

void TestStateMachine::theCauseTellsWhoDidIt_data()
{
    QTest::addColumn<SlotState>("to");
    QTest::addColumn<Who>("who");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a person approves") << SlotState::Approved << Who::Approver << u"APPROVED_BY_PERSON"_s;
    QTest::newRow("the policy approves") << SlotState::Approved << Who::Policy << u"APPROVED_BY_POLICY"_s;
    QTest::newRow("changes requested") << SlotState::Planned << Who::Approver << u"CHANGES_REQUESTED"_s;
    QTest::newRow("taken back") << SlotState::Planned << Who::Writer << u"TAKEN_BACK"_s;
    QTest::newRow("expired") << SlotState::Missed << Who::Engine << u"NOT_DECIDED_IN_TIME"_s;
}

void TestStateMachine::theCauseTellsWhoDidIt()
{
    QFETCH(SlotState, to);
    QFETCH(Who, who);
    const auto cause = core::mayMove(SlotState::PendingApproval, to, who);
    QVERIFY(cause);
    QTEST(core::causeName(*cause), "cause");
}

void TestStateMachine::everyStateCanBeLeftUnlessItIsAnEnd()
{
    QMap<SlotState, int> ways;
    for (const core::Transition &row : core::transitions())
        ways[row.from] += row.to != row.from;
    for (int state = 0; state < core::slotStateCount; ++state) {
        const bool end = SlotState(state) == SlotState::Published;
        QCOMPARE(ways.value(SlotState(state)) == 0, end);
    }
}

void TestStateMachine::editsBeginAgainBeforeTheApproval_data()
{
    QTest::addColumn<SlotState>("state");
    QTest::addColumn<std::optional<SlotState>>("after");
    using After = std::optional<SlotState>;
    QTest::newRow("planned") << SlotState::Planned << After(SlotState::Planned);
    QTest::newRow("pending") << SlotState::PendingApproval << After(SlotState::PendingApproval);
    QTest::newRow("approved") << SlotState::Approved << After(SlotState::PendingApproval);
    QTest::newRow("failed") << SlotState::Failed << After(SlotState::Planned);
    QTest::newRow("missed") << SlotState::Missed << After(SlotState::Planned);
    for (const auto state : {SlotState::RetryWait, SlotState::Claimed, SlotState::Sending, SlotState::Unknown,
                             SlotState::NeedsReview, SlotState::Published, SlotState::Rejected, SlotState::Cancelled})
        QTest::newRow(qPrintable(core::slotStateName(state))) << state << After();
}

void TestStateMachine::editsBeginAgainBeforeTheApproval()
{
    QFETCH(SlotState, state);
    QFETCH(std::optional<SlotState>, after);
    const auto edited = core::stateAfterEdit(state);
    QCOMPARE(edited.has_value(), after.has_value());
    if (edited)
        QCOMPARE(*edited, *after);
    else
        QCOMPARE(edited.error().code, Error::Code::Conflict);
}

void TestStateMachine::aServiceIsNeverAnApprover()
{
    using core::Scope;
    for (int bits = 0; bits < 32; ++bits) {
        const auto service = caller(core::PrincipalKind::Service, core::Scopes::fromInt(bits));
        const auto local = caller(core::PrincipalKind::Local, core::Scopes::fromInt(bits));
        QVERIFY(!core::mayActAs(service, Who::Approver));
        QVERIFY(!core::mayActAs(local, Who::Approver));
        QVERIFY(!core::mayActAs(service, Who::Policy));
        QVERIFY(!core::mayActAs(service, Who::Person));
        const auto human = caller(core::PrincipalKind::Human, core::Scopes::fromInt(bits));
        QCOMPARE(core::mayActAs(human, Who::Approver).has_value(), human.may(Scope::Approve));
    }
}

void TestStateMachine::capacitiesFollowKindAndScope()
{
    const auto service = caller(core::PrincipalKind::Service, core::Scope::Read | core::Scope::Write);
    QVERIFY(core::mayActAs(service, Who::Writer));
    const auto reader = caller(core::PrincipalKind::Human, core::Scope::Read);
    const auto refused = core::mayActAs(reader, Who::Writer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    for (const Who who : {Who::Engine, Who::Policy, Who::Owner, Who::Sweeper, Who::Reconciler, Who::Restore}) {
        QVERIFY(core::mayActAs(core::Caller::engine(), who));
        QVERIFY(!core::mayActAs(core::Caller::local(), who));
    }
}

QTEST_APPLESS_MAIN(TestStateMachine)
#include "tst_statemachine.moc"
