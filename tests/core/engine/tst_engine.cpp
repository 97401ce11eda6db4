// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/engine/waiting.h"

#include "core/engine/approvalcommands.h"
#include "core/engine/blackoutcommands.h"
#include "core/engine/chaincheck.h"
#include "core/engine/engine.h"
#include "core/engine/librarycommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/safetycommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/storage/database.h"
#include "core/storage/slotstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ApprovalState;
using core::Error;
using core::Instant;
using core::Result;
using core::Slot;
using core::SlotState;

namespace {

class ManualClock final : public core::Clock
{
public:
    Instant now() const override { return core::fromMs(m_now); }
    void set(Instant instant) { m_now = core::toMs(instant); }

private:
    std::atomic<qint64> m_now = core::toMs(core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value());
};

const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human,
                          core::Scope::Read | core::Scope::Write | core::Scope::Approve};
const core::Caller service{u"s1"_s, u"robot"_s, core::PrincipalKind::Service, core::Scope::Read | core::Scope::Write};

Instant at(const char *time)
{
    return core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time))).value();
}

} // namespace

/// What people and peers may do to a slot, on a real engine with a clock that stands still.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aMoveThatBreaksTheGapIsRefusedWithTheNearestTime();
    void aStaleVersionIsRefused();
    void anEditedContentIsPinned();
    void oneAccountIsOneHoweverItIsWritten();
    void anEditVoidsTheApproval();
    void aSmallMoveByAPersonKeepsTheApproval();
    void aServicesSmallMoveDoesNot();
    void manySmallMovesDoNotAddUp();
    void newTextVoidsApprovalsOfTheOld();
    void aDecisionNeedsTheFingerprintThatWasSeen();
    void aServiceNeverApproves();
    void whatNobodyDecidedInTimeExpires();
    void approvedSlotsThatNothingSendsAreMissedAndSaySo();
    void anApprovedSlotInABlackoutIsHeldBackAndSaysSo();
    void anInterruptedSendingIsNeverSentAgainUnseen();
    void aTighterModeTakesApprovalsBack();
    void oneTransactionLeavesNothingHalf();

private:
    template<typename Command>
    core::Result<typename Command::Answer> run(Command command, const core::Caller &caller = person)
    {
        return support::run(*m_engine, std::move(command), caller);
    }
    template<typename Query>
    core::Result<typename Query::Answer> ask(Query query)
    {
        return support::ask(*m_engine, std::move(query));
    }

    bool open();
    Slot make(const char *time);
    Slot queued(const char *time);
    Slot approved(const char *time);
    Slot now(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<core::DistributionEngine> m_engine;
    QString m_account;
};

bool TestEngine::open()
{
    core::EngineContext context;
    context.dataFolder = m_folder->path();
    context.clock = m_clock;
    context.config.publishing.startHold = 0s;
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)), context);
    if (engine)
        m_engine = std::move(*engine);
    return engine.has_value();
}

void TestEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<ManualClock>();
    QVERIFY(open());
    const auto account = run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    QVERIFY(account);
    m_account = account->id;
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.language = u"es"_s;
    draft.caption = u"Hola"_s;
    QVERIFY(run(core::AddContent{draft}));
}

void TestEngine::cleanup()
{
    m_engine.reset();
}

Slot TestEngine::make(const char *time)
{
    const auto slot = run(core::CreateSlot{{}, core::Platform::TikTok, at(time), m_account, u"film"_s, u"es"_s, {}});
    return slot.value_or(Slot{});
}

Slot TestEngine::queued(const char *time)
{
    const auto outcome = run(core::RequestApproval{{make(time).id}});
    return outcome && !outcome->first().refused ? outcome->first().slot : Slot{};
}

Slot TestEngine::approved(const char *time)
{
    const Slot slot = queued(time);
    const auto queue = ask(core::ListApprovals{});
    for (const auto &item : queue->items) {
        if (item.slot.id == slot.id)
            return run(core::Decide{{{slot.id, item.fingerprint}}, core::Decision::Approve, u"seen"_s})
                ->first()
                .slot.value();
    }
    return {};
}

Slot TestEngine::now(const QString &id)
{
    const auto list = ask(core::ListSlots{});
    for (const Slot &slot : list->slots) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

void TestEngine::aMoveThatBreaksTheGapIsRefusedWithTheNearestTime()
{
    make("23T10:00");
    const Slot second = make("23T18:00");
    const auto moved = run(core::EditSlot{.slotId = second.id, .dueAt = at("23T13:00")});
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, Error::Code::Conflict);
    QVERIFY2(moved.error().message.contains(u"4 h"_s), qPrintable(moved.error().message));
    QVERIFY(moved.error().nearest == at("23T14:00"));
    QVERIFY(now(second.id) == second); // refused: nothing changed
}

void TestEngine::aStaleVersionIsRefused()
{
    const Slot slot = make("23T10:00");
    QVERIFY(run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T11:00"), .version = slot.version}));
    const auto again = run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T12:00"), .version = slot.version});
    QVERIFY(!again);
    QCOMPARE(again.error().field, u"/version"_s);
}

void TestEngine::anEditedContentIsPinned()
{
    const Slot slot = make("23T10:00");
    QVERIFY(!run(core::EditSlot{.slotId = slot.id, .pinned = false})->slot.pinned);
    const auto edited = run(core::EditSlot{.slotId = slot.id, .contentId = u"other"_s});
    QVERIFY(edited);
    QVERIFY(edited->slot.pinned); // or planning again would take the edit back
}

void TestEngine::oneAccountIsOneHoweverItIsWritten()
{
    const auto again = run(core::AddAccount{{core::Platform::TikTok, u"COCINA"_s, u"es"_s, {}, {}, {}}});
    QVERIFY(!again);
    QCOMPARE(again.error().field, u"/username"_s);
}

void TestEngine::anEditVoidsTheApproval()
{
    const Slot slot = approved("23T18:00");
    QCOMPARE(slot.state, SlotState::Approved);
    QVERIFY(!slot.approvalId.isEmpty());
    const auto moved = run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T20:00")});
    QVERIFY(moved);
    QCOMPARE(moved->slot.state, SlotState::PendingApproval);
    QVERIFY(moved->slot.approvalId.isEmpty());
    const auto queue = ask(core::ListApprovals{});
    QCOMPARE(queue->items.first().changedSince, (QStringList{u"dueAt"_s, u"notAfter"_s, u"notBefore"_s}));
}

void TestEngine::aSmallMoveByAPersonKeepsTheApproval()
{
    const Slot slot = approved("23T18:00");
    const auto moved = run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T18:30")});
    QVERIFY(moved);
    QCOMPARE(moved->slot.state, SlotState::Approved);
    QVERIFY(!moved->slot.approvalId.isEmpty() && moved->slot.approvalId != slot.approvalId);
}

void TestEngine::aServicesSmallMoveDoesNot()
{
    const Slot slot = approved("23T18:00");
    const auto moved = run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T18:15")}, service);
    QVERIFY(moved);
    QCOMPARE(moved->slot.state, SlotState::PendingApproval);
}

void TestEngine::manySmallMovesDoNotAddUp()
{
    const Slot slot = approved("23T18:00");
    QCOMPARE(run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T18:25")})->slot.state, SlotState::Approved);
    QCOMPARE(run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T18:50")})->slot.state, SlotState::PendingApproval);
}

void TestEngine::newTextVoidsApprovalsOfTheOld()
{
    const Slot slot = approved("23T18:00");
    core::ContentDraft draft;
    draft.language = u"es"_s;
    draft.caption = u"Otra cosa"_s;
    QVERIFY(run(core::ChangeContent{u"film"_s, draft}, service));
    const Slot after = now(slot.id);
    QCOMPARE(after.state, SlotState::PendingApproval);
    QVERIFY(after.contentVersionId != slot.contentVersionId);
}

void TestEngine::aDecisionNeedsTheFingerprintThatWasSeen()
{
    const Slot slot = queued("23T18:00");
    const QString seen = ask(core::ListApprovals{})->items.first().fingerprint;
    QVERIFY(run(core::EditSlot{.slotId = slot.id, .dueAt = at("23T19:00")}));
    for (const QString &fingerprint : {seen, QString()}) {
        const auto outcome = run(core::Decide{{{slot.id, fingerprint}}, core::Decision::Approve, {}})->first();
        QVERIFY(outcome.refused);
        QCOMPARE(outcome.refused->code, Error::Code::StaleApproval);
        QVERIFY(outcome.fingerprint != seen); // the current one is told
    }
    QCOMPARE(now(slot.id).state, SlotState::PendingApproval);
}

void TestEngine::aServiceNeverApproves()
{
    const Slot slot = queued("23T18:00");
    const QString seen = ask(core::ListApprovals{})->items.first().fingerprint;
    core::Caller greedy = service;
    greedy.scopes |= core::Scope::Approve; // no token can hold it; the command refuses all the same
    const auto outcome = run(core::Decide{{{slot.id, seen}}, core::Decision::Approve, {}}, greedy);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Forbidden);
}

void TestEngine::whatNobodyDecidedInTimeExpires()
{
    const Slot slot = queued("23T18:00");
    m_clock->set(at("23T17:56"));
    QTRY_COMPARE_WITH_TIMEOUT(now(slot.id).state, SlotState::Missed, 10'000);
    QCOMPARE(now(slot.id).approval(), ApprovalState::Expired);
    QVERIFY(now(slot.id).reason.contains(u"Nobody decided"_s));
}

void TestEngine::approvedSlotsThatNothingSendsAreMissedAndSaySo()
{
    const Slot slot = approved("23T18:00");
    m_clock->set(at("23T18:16"));
    QTRY_COMPARE_WITH_TIMEOUT(now(slot.id).state, SlotState::Missed, 10'000);
    QCOMPARE(now(slot.id).approval(), ApprovalState::None);
    QVERIFY(now(slot.id).reason.contains(u"does not send"_s));
}

void TestEngine::anApprovedSlotInABlackoutIsHeldBackAndSaysSo()
{
    const Slot slot = approved("23T10:00");
    const core::Blackout siesta{core::BlackoutScope::Language, u"es"_s,
                                core::OnceWindow{at("23T09:00"), at("23T12:00")}, u"Mourning"_s};
    const auto added = run(core::AddBlackout{siesta});
    QVERIFY(added);
    QCOMPARE(added->inside, QList<Slot>{slot}); // listed, not moved
    QCOMPARE(now(slot.id).state, SlotState::Approved);
    m_clock->set(at("23T10:16"));
    QTRY_COMPARE_WITH_TIMEOUT(now(slot.id).state, SlotState::Missed, 10'000);
    QCOMPARE(now(slot.id).reason, u"Its time falls into a blackout: Mourning"_s);
}

void TestEngine::anInterruptedSendingIsNeverSentAgainUnseen()
{
    const Slot slot = approved("23T18:00");
    m_engine.reset();
    {
        const auto database = core::Database::open(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)),
                                                   core::Access::ReadWrite);
        QVERIFY(database);
        Slot sending = slot;
        sending.state = SlotState::Sending;
        QVERIFY(core::inTransaction(**database, [&]() -> Result<void> {
            const auto written = core::SlotStore(**database).update(sending, m_clock->now());
            return written && *written ? Result<void>() : core::fail(Error::Code::Internal, u"not written"_s);
        }));
    }
    QVERIFY(open());
    QCOMPARE(now(slot.id).state, SlotState::Unknown);
}

void TestEngine::aTighterModeTakesApprovalsBack()
{
    const Slot slot = approved("23T18:00");
    QVERIFY(run(core::SetSafetyMode{core::SafetyMode::Manual, {}}));
    QCOMPARE(m_engine->safety().mode, core::SafetyMode::Manual);
    QCOMPARE(now(slot.id).state, SlotState::Approved); // a person's yes within the limit holds
    const auto loosened = run(core::SetSafetyMode{core::SafetyMode::SemiAutonomous, {}});
    QVERIFY(!loosened);
    QCOMPARE(loosened.error().code, Error::Code::Forbidden); // without the passphrase
    QVERIFY(!run(core::SetSafetyMode{core::SafetyMode::Manual, {}}, service));
}

void TestEngine::oneTransactionLeavesNothingHalf()
{
    const auto before = ask(core::CheckChain{});
    QVERIFY(before);
    const auto refused = run(core::CreateSlot{
        {}, core::Platform::YouTube, at("23T18:00"), m_account, u"film"_s, u"es"_s, {}}); // its account is on tiktok
    QVERIFY(!refused);
    QVERIFY(ask(core::ListSlots{})->slots.isEmpty());
    const auto after = ask(core::CheckChain{});
    QVERIFY(after->intact());
    QCOMPARE(after->rows, before->rows); // what was refused left no trace
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
