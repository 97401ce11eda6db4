// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"
#include "core/engine/auditqueries.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::Instant;
using core::Platform;
using core::Slot;
using core::SlotState;

namespace {

Instant at(const char *time)
{
    return core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time))).value();
}

} // namespace

/// Several changes of slots as one step, and cancellations taken back, on a real engine. A TikTok account keeps four
/// hours between two posts.
class TestChangeSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void severalSlotsMoveAsOneStep();
    void twoSlotsChangePlaces();
    void aGroupKeepsItsSpacingWhereItStoodBefore();
    void aRefusalNamesTheChangeAndUndoesAll();
    void slotsOfOneListStandInEachOthersWay();
    void aStaleVersionRefusesTheWhole();
    void pastingAndCancellingAreOneStep();
    void aCancelledSlotLeavesItsPlaceToTheOthers();
    void roomIsMadeForSeveral();
    void theListIsJudgedAsAWhole_data();
    void theListIsJudgedAsAWhole();
    void anEditOfTheTypeVoidsTheApproval();
    void theLanguageMustBeTheAccounts();
    void aCancelledSlotComesBackWhereItStood();
    void aCancelledSlotComesBackElsewhere();
    void onlyAPersonRestores();
    void onlyWhatIsCancelledIsRestored();
    void aCancelledPlanGivesNoSlotBack();
    void fiveHundredAreOneStep();

private:
    Slot made(const char *time, const QString &planId = {});
    Slot now(const QString &id);
    QStringList trailOf(const QString &id);
    QString planned();
    core::Result<core::ChangeSlots::Answer> change(const QList<core::SlotChange> &changes)
    {
        return m_host->run(core::ChangeSlots{changes});
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
};

void TestChangeSlots::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
}

Slot TestChangeSlots::made(const char *time, const QString &planId)
{
    return m_host
        ->run(core::CreateSlot{
            .planId = planId, .dueAt = at(time), .accountId = m_account, .contentId = u"film"_s, .language = u"es"_s})
        .value();
}

Slot TestChangeSlots::now(const QString &id)
{
    const auto all = m_host->ask(core::ListSlots{}).value();
    for (const Slot &slot : all.slots) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

QStringList TestChangeSlots::trailOf(const QString &id)
{
    QStringList actions;
    const auto rows = m_host->ask(core::ListAudit{0, 500}).value();
    for (const auto &row : rows) {
        if (row.subject == id)
            actions.append(row.action);
    }
    return actions;
}

QString TestChangeSlots::planned()
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    return plan && m_host->plan(plan->id) ? plan->id : QString();
}

void TestChangeSlots::severalSlotsMoveAsOneStep()
{
    const QList<Slot> before = {made("24T08:00"), made("24T14:00"), made("25T08:00")};
    QList<core::SlotChange> changes;
    for (const Slot &slot : before)
        changes.append(core::EditSlot{.slotId = slot.id, .dueAt = slot.dueAt + 24h, .version = slot.version});
    const auto answer = change(changes);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->slots.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(answer->slots[i].id, before[i].id);
        QCOMPARE(answer->slots[i].dueAt, before[i].dueAt + 24h);
        QCOMPARE(answer->slots[i].version, before[i].version + 1);
        QCOMPARE(answer->slots[i], now(before[i].id));
        QCOMPARE(trailOf(before[i].id), (QStringList{u"SLOT_CREATED"_s, u"EDITED"_s}));
    }
    QVERIFY(answer->moved.isEmpty());
}

void TestChangeSlots::twoSlotsChangePlaces()
{
    const Slot first = made("24T08:00");
    const Slot second = made("24T12:00");
    QVERIFY(!m_host->run(core::EditSlot{.slotId = first.id, .dueAt = second.dueAt}));
    const auto answer = change({core::EditSlot{.slotId = first.id, .dueAt = second.dueAt},
                                core::EditSlot{.slotId = second.id, .dueAt = first.dueAt}});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(now(first.id).dueAt, second.dueAt);
    QCOMPARE(now(second.id).dueAt, first.dueAt);
}

void TestChangeSlots::aGroupKeepsItsSpacingWhereItStoodBefore()
{
    const Slot first = made("24T08:00");
    const Slot second = made("24T12:00");
    for (const auto shift : {2h, -2h}) { // one way the first lands on the old place of the second, then the other way
        const auto answer = change({core::EditSlot{.slotId = first.id, .dueAt = now(first.id).dueAt + shift},
                                    core::EditSlot{.slotId = second.id, .dueAt = now(second.id).dueAt + shift}});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    }
    QCOMPARE(now(second.id).dueAt, at("24T12:00"));
}

void TestChangeSlots::aRefusalNamesTheChangeAndUndoesAll()
{
    const Slot stays = made("26T08:00");
    const QList<Slot> before = {made("24T08:00"), made("24T14:00"), made("25T08:00")};
    const auto answer = change({core::EditSlot{.slotId = before[0].id, .dueAt = at("27T08:00")},
                                core::CancelSlot{.slotId = before[1].id},
                                core::EditSlot{.slotId = before[2].id, .dueAt = stays.dueAt + 1h}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Conflict);
    QCOMPARE(answer.error().field, u"/changes/2/datetime"_s);
    QVERIFY(answer.error().message.contains(u"4 h between posts"_s));
    QCOMPARE(answer.error().nearest, std::optional(stays.dueAt + 4h));
    for (const Slot &slot : before) {
        QCOMPARE(now(slot.id), slot);
        QCOMPARE(trailOf(slot.id), QStringList{u"SLOT_CREATED"_s});
    }
}

void TestChangeSlots::slotsOfOneListStandInEachOthersWay()
{
    const Slot first = made("24T08:00");
    const Slot second = made("25T08:00");
    for (const auto apart : {0h, 2h}) {
        const auto answer = change({core::EditSlot{.slotId = first.id, .dueAt = at("26T08:00")},
                                    core::EditSlot{.slotId = second.id, .dueAt = at("26T08:00") + apart}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, u"/changes/0/datetime"_s);
    }
}

void TestChangeSlots::aStaleVersionRefusesTheWhole()
{
    const Slot first = made("24T08:00");
    const Slot second = made("25T08:00");
    QVERIFY(m_host->run(core::EditSlot{.slotId = second.id, .pinned = false}));
    const auto answer = change({core::CancelSlot{.slotId = first.id, .version = first.version},
                                core::CancelSlot{.slotId = second.id, .version = second.version}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Conflict);
    QCOMPARE(answer.error().field, u"/changes/1/version"_s);
    QCOMPARE(now(first.id).state, SlotState::Planned);
}

void TestChangeSlots::pastingAndCancellingAreOneStep()
{
    QList<core::SlotChange> pastes;
    for (const char *time : {"24T08:00", "24T12:00", "24T16:00"})
        pastes.append(
            core::CreateSlot{.dueAt = at(time), .accountId = m_account, .contentId = u"film"_s, .language = u"es"_s});
    const auto pasted = change(pastes);
    QVERIFY2(pasted, qPrintable(pasted ? QString() : pasted.error().message));
    QList<core::SlotChange> undo;
    for (const Slot &slot : pasted->slots) {
        QCOMPARE(slot.version, 1);
        QVERIFY(slot.pinned);
        QCOMPARE(now(slot.id), slot);
        undo.append(core::CancelSlot{.slotId = slot.id, .version = slot.version});
    }
    // the third post of a day adds to the risk of all three
    QVERIFY(
        std::ranges::all_of(pasted->slots, [&](const Slot &slot) { return slot.risk == pasted->slots.first().risk; }));
    const auto undone = change(undo);
    QVERIFY(undone);
    QList<core::SlotChange> redo;
    for (const Slot &slot : undone->slots) {
        QCOMPARE(slot.state, SlotState::Cancelled);
        redo.append(core::RestoreSlot{.slotId = slot.id, .version = slot.version});
    }
    const auto again = change(redo);
    QVERIFY(again);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(again->slots[i].dueAt, pasted->slots[i].dueAt);
}

void TestChangeSlots::aCancelledSlotLeavesItsPlaceToTheOthers()
{
    const Slot first = made("24T08:00");
    const Slot second = made("25T08:00");
    const auto answer = change({core::EditSlot{.slotId = second.id, .dueAt = first.dueAt + 15min},
                                core::CancelSlot{.slotId = first.id, .why = u"not needed"_s}});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->slots[1].state, SlotState::Cancelled);
    QCOMPARE(answer->slots[1].reason, u"not needed"_s);
}

void TestChangeSlots::roomIsMadeForSeveral()
{
    const QString plan = planned();
    const QList<Slot> slots = m_host->ask(core::ListSlots{.filter = {.planId = plan}})->slots;
    QVERIFY(slots.size() > 6);
    const auto pasteAt = [&](Instant time) {
        return core::CreateSlot{.planId = plan,
                                .dueAt = time,
                                .accountId = m_account,
                                .contentId = u"film"_s,
                                .language = u"es"_s,
                                .makeRoom = true};
    };
    const auto answer = change({pasteAt(slots[0].dueAt), pasteAt(slots[4].dueAt)});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QVERIFY(answer->moved.size() >= 2);
    for (const Slot &slot : answer->moved)
        QCOMPARE(slot, now(slot.id));
    for (const Slot &slot : {slots[0], slots[4]}) {
        QVERIFY(now(slot.id).dueAt != slot.dueAt || now(slot.id).state == SlotState::Cancelled);
        QVERIFY(std::ranges::find(answer->moved, slot.id, &Slot::id) != answer->moved.end());
    }
}

void TestChangeSlots::theListIsJudgedAsAWhole_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << u"empty"_s << Error::Code::InvalidField << u"/changes"_s;
    QTest::newRow("too long") << u"long"_s << Error::Code::InvalidField << u"/changes"_s;
    QTest::newRow("twice") << u"twice"_s << Error::Code::InvalidField << u"/changes/1/slotId"_s;
    QTest::newRow("unknown") << u"unknown"_s << Error::Code::NotFound << u"/changes/0/slotId"_s;
}

void TestChangeSlots::theListIsJudgedAsAWhole()
{
    QFETCH(QString, what);
    const core::SlotChange known = core::EditSlot{.slotId = made("24T08:00").id, .pinned = false};
    const core::SlotChange unknown = core::EditSlot{.slotId = u"nowhere"_s, .pinned = false};
    const QMap<QString, QList<core::SlotChange>> lists = {{u"empty"_s, {}},
                                                          {u"long"_s, QList<core::SlotChange>(501, known)},
                                                          {u"twice"_s, {known, known}},
                                                          {u"unknown"_s, {unknown}}};
    const auto answer = change(lists.value(what));
    QVERIFY(!answer);
    QTEST(answer.error().code, "code");
    QTEST(answer.error().field, "field");
}

void TestChangeSlots::anEditOfTheTypeVoidsTheApproval()
{
    const Slot slot = made("24T08:00");
    const auto offered = m_host->engine().rules().platforms.at(Platform::TikTok).contentTypes;
    const auto other = std::ranges::find_if(offered, [&](auto type) { return type != slot.contentType; });
    QVERIFY(other != offered.end() && !offered.contains(core::ContentType::Story));
    QVERIFY(m_host->run(core::RequestApproval{{slot.id}}));
    const QString print = m_host->ask(core::ListApprovals{})->items.first().fingerprint;
    QVERIFY(m_host->run(core::Decide{{{slot.id, print}}, core::Decision::Approve, {}}));
    QCOMPARE(now(slot.id).state, SlotState::Approved);
    const auto edited = m_host->run(core::EditSlot{.slotId = slot.id, .contentType = *other});
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
    QCOMPARE(edited->slot.contentType, *other);
    QCOMPARE(edited->slot.state, SlotState::PendingApproval);
    QVERIFY(edited->slot.approvalId.isEmpty());
    const auto refused = m_host->run(core::EditSlot{.slotId = slot.id, .contentType = core::ContentType::Story});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"/contentType"_s);
}

void TestChangeSlots::theLanguageMustBeTheAccounts()
{
    const Slot slot = made("24T08:00");
    const auto refused = m_host->run(core::EditSlot{.slotId = slot.id, .language = u"en"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().field, u"/accountId"_s);
    const QString english = m_host->run(core::AddAccount{{Platform::TikTok, u"kitchen"_s, u"en"_s, {}, {}, {}}})->id;
    const auto moved = m_host->run(core::EditSlot{.slotId = slot.id, .accountId = english, .language = u"en"_s});
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
    QCOMPARE(now(slot.id).language, u"en"_s);
}

void TestChangeSlots::aCancelledSlotComesBackWhereItStood()
{
    const Slot slot = made("24T08:00");
    QVERIFY(m_host->run(core::RequestApproval{{slot.id}}));
    const QString print = m_host->ask(core::ListApprovals{})->items.first().fingerprint;
    QVERIFY(m_host->run(core::Decide{{{slot.id, print}}, core::Decision::Approve, {}}));
    const auto cancelled = m_host->run(core::CancelSlot{.slotId = slot.id});
    QVERIFY(cancelled);
    const auto back = m_host->run(core::RestoreSlot{.slotId = slot.id, .version = cancelled->version});
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QCOMPARE(back->state, SlotState::Planned);
    QCOMPARE(back->dueAt, slot.dueAt);
    QVERIFY(back->reason.isEmpty());
    QVERIFY(back->approvalId.isEmpty()); // what was approved before stays void
    QCOMPARE(*back, now(slot.id));
    QCOMPARE(trailOf(slot.id).last(), u"BROUGHT_BACK"_s);
}

void TestChangeSlots::aCancelledSlotComesBackElsewhere()
{
    const Slot slot = made("24T08:00");
    QVERIFY(m_host->run(core::CancelSlot{.slotId = slot.id}));
    made("24T10:00"); // its place is taken meanwhile
    const auto refused = m_host->run(core::RestoreSlot{.slotId = slot.id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"/datetime"_s);
    QVERIFY(refused.error().nearest);
    const auto back = m_host->run(core::RestoreSlot{.slotId = slot.id, .dueAt = refused.error().nearest});
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QCOMPARE(back->dueAt, *refused.error().nearest);
    QVERIFY(back->pinned);
}

void TestChangeSlots::onlyAPersonRestores()
{
    const Slot slot = made("24T08:00");
    QVERIFY(m_host->run(core::CancelSlot{.slotId = slot.id}));
    const core::Caller service{u"s1"_s, u"brain"_s, core::PrincipalKind::Service,
                               core::Scope::Read | core::Scope::Write};
    const auto refused = m_host->run(core::RestoreSlot{.slotId = slot.id}, service);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
}

void TestChangeSlots::onlyWhatIsCancelledIsRestored()
{
    const auto refused = m_host->run(core::RestoreSlot{.slotId = made("24T08:00").id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
}

void TestChangeSlots::aCancelledPlanGivesNoSlotBack()
{
    const QString plan = planned();
    QVERIFY(m_host->run(core::CancelPlan{plan}));
    const QList<Slot> slots = m_host->ask(core::ListSlots{.filter = {.planId = plan}})->slots;
    const auto refused = m_host->run(core::RestoreSlot{.slotId = slots.first().id});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"plan"_s));
}

void TestChangeSlots::fiveHundredAreOneStep()
{
    QList<core::SlotChange> creates;
    for (int i = 0; i < 500; ++i)
        creates.append(core::CreateSlot{
            .dueAt = at("24T00:00") + i * 8h, .accountId = m_account, .contentId = u"film"_s, .language = u"es"_s});
    const auto pasted = change(creates);
    QVERIFY2(pasted, qPrintable(pasted ? QString() : pasted.error().message));
    QList<core::SlotChange> moves, cancels;
    for (const Slot &slot : pasted->slots) {
        moves.append(core::EditSlot{.slotId = slot.id, .dueAt = slot.dueAt + 8h, .version = slot.version});
        cancels.append(core::CancelSlot{.slotId = slot.id});
    }
    QElapsedTimer timer;
    timer.start();
    const auto moved = change(moves);
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
    qInfo("500 moves in %lld ms", timer.restart());
    QVERIFY(change(cancels));
    qInfo("500 cancels in %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestChangeSlots)
#include "tst_changeslots.moc"
