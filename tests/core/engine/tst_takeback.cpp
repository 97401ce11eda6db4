// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"
#include "core/engine/auditqueries.h"
#include "core/engine/blackoutcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/previewqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/takebackcommands.h"
#include "core/engine/transaction.h"
#include "core/storage/databaselocation.h"
#include "core/storage/slotstore.h"
#include "tests/support/enginehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Decision;
using core::Error;
using core::Instant;
using core::Platform;
using core::Slot;
using core::SlotState;

namespace {

/// Writes a state that no command of this engine leads to.
struct Force {
    using Answer = Slot;
    Slot slot = {};
};

core::Result<Slot> execute(const Force &command, core::Transaction &transaction)
{
    Slot slot = command.slot;
    const auto written = core::SlotStore(transaction.database()).update(slot, transaction.now());
    if (!written)
        return tl::unexpected(written.error());
    return slot;
}

Instant at(const char *time)
{
    return core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time))).value();
}

} // namespace

/// Decisions taken back, slots taken out of the queue, and what a person sees before doing either, on a real engine.
class TestTakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void aDecisionIsTakenBack_data();
    void aDecisionIsTakenBack();
    void whatWasTakenBackCanBeDecidedAgain();
    void whatIsOnItsWayStaysDecided();
    void whatWasEditedSinceStaysPlanned();
    void aNewTextIsAnEditToo();
    void aPlannedSlotHasNoDecision();
    void theRejectedSlotsPlaceMayBeTaken();
    void afterItsTimeNothingIsTakenBack();
    void eachSlotIsJudgedAlone();
    void onlyAnApproverTakesBack();
    void theQueueGivesASlotBackToItsPlanner();
    void thePreviewOfARequestIsWhatTheRequestDoes();
    void thePreviewOfADecisionIsWhatTheDecisionDoes();

private:
    Slot made(const char *time, const QString &account = {});
    Slot pending(const char *time);
    Slot decided(const char *time, Decision decision);
    QString fingerprintOf(const QString &id);
    Slot now(const QString &id);
    core::Decide::Outcome takenBack(const QString &id)
    {
        return m_host->run(core::TakeBackDecision{{id}}).value().first();
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
};

void TestTakeBack::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
}

Slot TestTakeBack::made(const char *time, const QString &account)
{
    return m_host
        ->run(core::CreateSlot{.dueAt = at(time),
                               .accountId = account.isEmpty() ? m_account : account,
                               .contentId = u"film"_s,
                               .language = u"es"_s})
        .value();
}

Slot TestTakeBack::pending(const char *time)
{
    return m_host->run(core::RequestApproval{{made(time).id}}).value().first().slot;
}

Slot TestTakeBack::decided(const char *time, Decision decision)
{
    const Slot slot = pending(time);
    const auto outcomes = m_host->run(core::Decide{{{slot.id, fingerprintOf(slot.id)}}, decision, u"because"_s});
    return outcomes->first().slot.value();
}

QString TestTakeBack::fingerprintOf(const QString &id)
{
    const auto queue = m_host->ask(core::ListApprovals{}).value();
    for (const auto &item : queue.items) {
        if (item.slot.id == id)
            return item.fingerprint;
    }
    return {};
}

Slot TestTakeBack::now(const QString &id)
{
    const auto all = m_host->ask(core::ListSlots{}).value();
    for (const Slot &slot : all.slots) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

void TestTakeBack::aDecisionIsTakenBack_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<SlotState>("decided");
    QTest::newRow("approved") << Decision::Approve << SlotState::Approved;
    QTest::newRow("rejected") << Decision::Reject << SlotState::Rejected;
    QTest::newRow("changes requested") << Decision::RequestChanges << SlotState::Planned;
}

void TestTakeBack::aDecisionIsTakenBack()
{
    QFETCH(Decision, decision);
    QFETCH(SlotState, decided);
    const Slot slot = this->decided("24T08:00", decision);
    QCOMPARE(slot.state, decided);
    const auto outcome = takenBack(slot.id);
    QVERIFY2(!outcome.refused, qPrintable(outcome.refused ? outcome.refused->message : QString()));
    QCOMPARE(outcome.slot->state, SlotState::PendingApproval);
    QVERIFY(outcome.slot->approvalId.isEmpty());
    QVERIFY(outcome.slot->reason.isEmpty());
    QCOMPARE(*outcome.slot, now(slot.id));
    QCOMPARE(outcome.fingerprint, fingerprintOf(slot.id));
    const auto rows = m_host->ask(core::ListAudit{0, 500}).value();
    QCOMPARE(rows.last().action, u"DECISION_TAKEN_BACK"_s);
    QCOMPARE(rows.last().actor, u"ana"_s);
    QCOMPARE(rows.last().detail["decision"].get<QString>(), core::decisionName(decision));
    QVERIFY(takenBack(slot.id).refused); // nothing is decided any more
}

void TestTakeBack::whatWasTakenBackCanBeDecidedAgain()
{
    const Slot slot = decided("24T08:00", Decision::Approve);
    const QString print = takenBack(slot.id).fingerprint;
    const auto again = m_host->run(core::Decide{{{slot.id, print}}, Decision::Approve, {}});
    QVERIFY(!again->first().refused);
    QVERIFY(again->first().slot->approvalId != slot.approvalId);
}

void TestTakeBack::whatIsOnItsWayStaysDecided()
{
    for (const SlotState state : {SlotState::Claimed, SlotState::Published, SlotState::RetryWait}) {
        Slot slot = decided(state == SlotState::Claimed         ? "24T08:00"
                                : state == SlotState::Published ? "25T08:00"
                                                                : "26T08:00",
                            Decision::Approve);
        slot.state = state;
        QVERIFY(m_host->run(Force{slot}));
        const auto outcome = takenBack(slot.id);
        QVERIFY(outcome.refused);
        QCOMPARE(outcome.refused->code, Error::Code::Conflict);
        QCOMPARE(now(slot.id).approvalId, slot.approvalId);
    }
}

void TestTakeBack::whatWasEditedSinceStaysPlanned()
{
    const Slot slot = decided("24T08:00", Decision::RequestChanges);
    QVERIFY(m_host->run(core::EditSlot{.slotId = slot.id, .dueAt = slot.dueAt + 1h}));
    const auto outcome = takenBack(slot.id);
    QVERIFY(outcome.refused);
    QVERIFY(outcome.refused->message.contains(u"edited since"_s));
    QCOMPARE(now(slot.id).state, SlotState::Planned);
}

void TestTakeBack::aNewTextIsAnEditToo()
{
    const auto text = [](const QString &caption) {
        core::ContentDraft draft;
        draft.contentId = u"film"_s;
        draft.title = u"Film"_s;
        draft.language = u"es"_s;
        draft.caption = caption;
        return draft;
    };
    QVERIFY(m_host->run(core::AddContent{text(u"uno"_s)}));
    const Slot slot = decided("24T08:00", Decision::RequestChanges);
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, text(u"dos"_s)}));
    QVERIFY(takenBack(slot.id).refused);
}

void TestTakeBack::aPlannedSlotHasNoDecision()
{
    const auto outcome = takenBack(made("24T08:00").id);
    QVERIFY(outcome.refused);
    QCOMPARE(outcome.refused->code, Error::Code::Conflict);
}

void TestTakeBack::theRejectedSlotsPlaceMayBeTaken()
{
    const Slot slot = decided("24T08:00", Decision::Reject);
    const Slot other = made("24T09:00");
    const auto outcome = takenBack(slot.id);
    QVERIFY(outcome.refused);
    QCOMPARE(outcome.refused->field, u"/datetime"_s);
    QVERIFY(m_host->run(core::CancelSlot{.slotId = other.id}));
    QVERIFY(!takenBack(slot.id).refused);
}

void TestTakeBack::afterItsTimeNothingIsTakenBack()
{
    const Slot slot = decided("24T08:00", Decision::Approve);
    m_host->clock().set(slot.dueAt - 1min);
    const auto outcome = takenBack(slot.id);
    QVERIFY(outcome.refused);
    QVERIFY(outcome.refused->message.contains(u"time to decide"_s));
}

void TestTakeBack::eachSlotIsJudgedAlone()
{
    const Slot good = decided("24T08:00", Decision::Approve);
    const Slot planned = made("25T08:00");
    const auto outcomes = m_host->run(core::TakeBackDecision{{u"nowhere"_s, planned.id, good.id}});
    QVERIFY(outcomes);
    QCOMPARE(outcomes->at(0).refused->code, Error::Code::NotFound);
    QVERIFY(outcomes->at(1).refused);
    QVERIFY(!outcomes->at(2).refused);
    QVERIFY(!m_host->run(core::TakeBackDecision{}));
    QVERIFY(!m_host->run(core::TakeBackDecision{QStringList(501, good.id)}));
}

void TestTakeBack::onlyAnApproverTakesBack()
{
    const Slot slot = decided("24T08:00", Decision::Approve);
    const core::Caller planner{u"p2"_s, u"eva"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write};
    const core::Caller service{u"s1"_s, u"brain"_s, core::PrincipalKind::Service,
                               core::Scope::Read | core::Scope::Write | core::Scope::Approve};
    for (const auto &caller : {planner, service}) {
        const auto refused = m_host->run(core::TakeBackDecision{{slot.id}}, caller);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Forbidden);
    }
}

void TestTakeBack::theQueueGivesASlotBackToItsPlanner()
{
    const Slot slot = pending("24T08:00");
    const Slot planned = made("25T08:00");
    const core::Caller planner{u"p2"_s, u"eva"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write};
    const auto outcomes = m_host->run(core::WithdrawFromApproval{{slot.id, planned.id}}, planner);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->at(0).slot->state, SlotState::Planned);
    QCOMPARE(now(slot.id), *outcomes->at(0).slot);
    QVERIFY(outcomes->at(1).refused);
    const core::Caller reader{u"p3"_s, u"leo"_s, core::PrincipalKind::Human, core::Scope::Read};
    QCOMPARE(m_host->run(core::WithdrawFromApproval{{slot.id}}, reader).error().code, Error::Code::Forbidden);
}

void TestTakeBack::thePreviewOfARequestIsWhatTheRequestDoes()
{
    const Slot good = made("24T08:00");
    const Slot blocked = made("25T08:00");
    const Slot waiting = pending("26T08:00");
    core::AddBlackout blackout;
    blackout.blackout.scope = core::BlackoutScope::Everything;
    blackout.blackout.reason = u"Launch"_s;
    blackout.blackout.window = core::OnceWindow{blocked.dueAt - 1h, blocked.dueAt + 1h};
    QVERIFY(m_host->run(blackout));
    const Slot late = made("23T07:00");
    m_host->clock().set(late.dueAt - 2min);
    const QStringList ids = {good.id, blocked.id, waiting.id, late.id, u"nowhere"_s};
    const auto preview = m_host->ask(core::PreviewApprovalRequest{ids, {}});
    QVERIFY(preview);
    QCOMPARE(now(good.id), good); // nothing has changed
    const auto done = m_host->run(core::RequestApproval{ids});
    QVERIFY(done);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(preview->at(i).refused, done->at(i).refused);
    QVERIFY(!preview->at(0).refused);
    QVERIFY(preview->at(1).refused->message.contains(u"Launch"_s));
    QCOMPARE(preview->at(2).refused->code, Error::Code::Conflict);
    QVERIFY(preview->at(3).refused->message.contains(u"too near"_s));
    QCOMPARE(preview->at(4).refused->code, Error::Code::NotFound);
    QCOMPARE(m_host->ask(core::PreviewApprovalRequest{{}, u"nowhere"_s}).error().code, Error::Code::NotFound);
}

void TestTakeBack::thePreviewOfADecisionIsWhatTheDecisionDoes()
{
    const Slot good = pending("24T08:00");
    const Slot planned = made("25T08:00");
    const Slot stale = pending("26T08:00");
    const QList<core::Decide::Item> items = {
        {good.id, fingerprintOf(good.id)}, {planned.id, u"x"_s}, {stale.id, u"seen before"_s}, {u"nowhere"_s, u"x"_s}};
    const auto preview = m_host->ask(core::PreviewDecision{items, Decision::Approve, {}});
    QVERIFY(preview);
    QCOMPARE(now(good.id).state, SlotState::PendingApproval);
    const auto unseen = m_host->ask(core::PreviewDecision{{{stale.id, {}}}, Decision::Approve, {}});
    QVERIFY(!unseen->first().refused);
    const auto noted = m_host->ask(core::PreviewDecision{{{stale.id, {}}}, Decision::Reject, {}});
    QCOMPARE(noted->first().refused->field, u"/note"_s);
    const auto done = m_host->run(core::Decide{items, Decision::Approve, {}});
    QVERIFY(done);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(preview->at(i).refused, done->at(i).refused);
        QCOMPARE(preview->at(i).fingerprint, done->at(i).fingerprint);
    }
    QCOMPARE(preview->at(2).refused->code, Error::Code::StaleApproval);
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
