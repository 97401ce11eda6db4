// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/engine/waiting.h"

#include "core/engine/approvalcommands.h"
#include "core/engine/engine.h"
#include "core/engine/librarycommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/repaircommands.h"
#include "core/engine/slotbasis.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/whatif.h"
#include "core/engine/whyqueries.h"
#include "core/storage/database.h"
#include "core/storage/slotstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::Instant;
using core::Platform;
using core::Result;
using core::Slot;
using core::SlotState;

namespace {

class StillClock final : public core::Clock
{
public:
    Instant now() const override { return core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value(); }
};

const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human,
                          core::Scope::Read | core::Scope::Write | core::Scope::Approve};

Instant at(const char *time)
{
    return core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time))).value();
}

} // namespace

/// What if, why, repair and planning again, on a real engine with a planned week and a clock that stands still.
class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void planningAgainWithoutChangesKeepsEverySlot();
    void theWhatIfOfNoMoveChangesNothing();
    void theWhatIfIsWhatTheMoveThenDoes();
    void theWhatIfOfSeveralIsWhatTheirMoveThenDoes();
    void theWhatIfNamesTheRuleAndTheWayOut();
    void roomIsMadeAsTheWhatIfSaid();
    void theWhatIfSaysWhatAMoveDoesToTheApproval();
    void theWhatIfOfASlotWithoutPlanIsOfItAlone();
    void theWhatIfOfACancelledSlotIsWhatBringingItBackThenDoes();
    void theWhatIfOfADraftIsWhatMakingItThenDoes();
    void whatIfRefusesWhatCannotBeAsked();
    void theSlotsOfASuspendedAccountGoToTheOther();
    void aStaleRepairIsRefused();
    void aFailedSlotGetsANewPlace();
    void approvedAndPinnedSlotsWaitForAPerson();
    void thePartsOfAValueMultiplyToIt();
    void anEmptyTimeSaysWhy();

private:
    template<typename Command>
    core::Result<typename Command::Answer> run(Command command)
    {
        return support::run(*m_engine, std::move(command), person);
    }
    template<typename Query>
    core::Result<typename Query::Answer> ask(Query query)
    {
        return support::ask(*m_engine, std::move(query));
    }

    QString account(const QString &name);
    Result<core::PlannedWeek> plan();
    QList<Slot> slotsNow();
    Slot now(const QString &id);
    /// Writes a state that no command of this engine leads to.
    void force(Slot slot, SlotState state, const QString &reason);
    void suspend(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::DistributionEngine> m_engine;
    QString m_first;
    QString m_second;
    QString m_planId;
    QList<Slot> m_slots;
};

void TestRepairs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    core::EngineContext context;
    context.dataFolder = m_folder->path();
    context.clock = std::make_shared<StillClock>();
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)), context);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_first = account(u"cocina"_s);
    m_second = account(u"molino"_s);
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 23);
    const auto created = run(core::CreatePlan{request});
    QVERIFY(created);
    m_planId = created->id;
    const auto planned = plan();
    QVERIFY(planned);
    m_slots = planned->slots;
    QVERIFY(m_slots.size() >= 15);
}

void TestRepairs::cleanup()
{
    m_engine.reset();
}

QString TestRepairs::account(const QString &name)
{
    const auto added = run(core::AddAccount{{Platform::TikTok, name, u"es"_s, {}, {}, {}}});
    return added ? added->id : QString();
}

Result<core::PlannedWeek> TestRepairs::plan()
{
    std::promise<Result<core::PlannedWeek>> answered;
    m_engine->plan(core::PlanJob{m_planId, {}}, person,
                   [&](const Result<core::PlannedWeek> &week) { answered.set_value(week); });
    return answered.get_future().get();
}

QList<Slot> TestRepairs::slotsNow()
{
    return ask(core::ListSlots{.filter = {.planId = m_planId}})->slots;
}

Slot TestRepairs::now(const QString &id)
{
    const auto list = ask(core::ListSlots{})->slots;
    const auto slot = std::ranges::find(list, id, &Slot::id);
    return slot == list.end() ? Slot{} : *slot;
}

void TestRepairs::force(Slot slot, SlotState state, const QString &reason)
{
    const auto database = core::Database::open(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)),
                                               core::Access::ReadWrite);
    QVERIFY(database);
    slot.state = state;
    slot.reason = reason;
    QVERIFY(core::inTransaction(**database, [&]() -> Result<void> {
        const auto written = core::SlotStore(**database).update(slot, StillClock().now());
        return written && *written ? Result<void>() : core::fail(Error::Code::Internal, u"not written"_s);
    }));
}

void TestRepairs::suspend(const QString &id)
{
    core::ChangeAccount change;
    change.accountId = id;
    change.change.status = core::AccountStatus::Suspended;
    QVERIFY(run(change));
}

void TestRepairs::planningAgainWithoutChangesKeepsEverySlot() // invariant 12
{
    const auto again = plan();
    QVERIFY(again);
    QCOMPARE(again->slots.size(), m_slots.size());
    for (qsizetype i = 0; i < m_slots.size(); ++i) {
        QCOMPARE(again->slots[i].id, m_slots[i].id);
        QCOMPARE(again->slots[i].dueAt, m_slots[i].dueAt);
        QCOMPARE(again->slots[i].accountId, m_slots[i].accountId);
        QCOMPARE(again->slots[i].createdAt, m_slots[i].createdAt);
    }
}

void TestRepairs::theWhatIfOfNoMoveChangesNothing()
{
    const auto prepared = ask(core::PrepareWhatIf{m_slots[4].id, {}});
    QVERIFY(prepared);
    const auto same = (*prepared)->at(m_slots[4].dueAt);
    QVERIFY(same);
    QVERIFY(!same->broken && !same->nearest && !same->room);
    QCOMPARE(same->figures.slotRisk.after, same->figures.slotRisk.before);
    QCOMPARE(same->figures.planRisk.after, same->figures.planRisk.before);
    QCOMPARE(same->figures.slotReach.after, same->figures.slotReach.before);
    QCOMPARE(same->figures.planReach.after, same->figures.planReach.before);
    QVERIFY(slotsNow() == m_slots); // a question changes nothing
}

void TestRepairs::theWhatIfIsWhatTheMoveThenDoes()
{
    const auto simulated = [&] {
        std::promise<core::PlanSimulation> answered;
        m_engine->simulate({m_planId, {core::fewestRuns, 1}, {}, {}},
                           [&](const auto &answer) { answered.set_value(answer->plan); });
        return answered.get_future().get();
    };
    const Slot slot = m_slots[6];
    const auto prepared = ask(core::PrepareWhatIf{slot.id, {}});
    QVERIFY(prepared);
    int legal = 0;
    for (const int hours : {-50, -26, -3, 2, 9, 31, 60}) {
        const Instant to = slot.dueAt + std::chrono::hours(hours);
        if (to < StillClock().now() || !(*prepared)->week().contains(to))
            continue;
        const auto before = simulated();
        const auto asked = (*prepared)->at(to);
        QVERIFY(asked);
        QVERIFY(std::abs(asked->figures.planRisk.before - before.risk.average) < 1e-9);
        QVERIFY(std::abs(asked->figures.planReach.before / before.expectedReach - 1) < 1e-9);
        const auto moved = run(core::EditSlot{.slotId = slot.id, .dueAt = to});
        QCOMPARE(moved.has_value(), !asked->broken);
        if (!moved) {
            QCOMPARE(moved.error().message, asked->broken->sentence);
            if (moved.error().nearest)
                QCOMPARE(asked->nearest, std::optional(core::LegalPlace{slot.accountId, *moved.error().nearest}));
            continue;
        }
        ++legal;
        const auto after = simulated();
        QVERIFY(std::abs(moved->slot.risk.score - asked->figures.slotRisk.after) < 1e-9);
        QVERIFY(std::abs(asked->figures.planRisk.after - after.risk.average) < 1e-9);
        QVERIFY(std::abs(asked->figures.planReach.after / after.expectedReach - 1) < 1e-6);
        QVERIFY(run(core::EditSlot{.slotId = slot.id, .dueAt = slot.dueAt}));
    }
    QVERIFY(legal >= 2);
}

void TestRepairs::theWhatIfOfSeveralIsWhatTheirMoveThenDoes()
{
    int legal = 0;
    int forbidden = 0;
    for (qsizetype i = 3; i + 1 < m_slots.size(); ++i) {
        for (const int minutes : {-24 * 60, -75, 15, 60, 24 * 60}) {
            const Slot one = now(m_slots[i].id);
            const Slot two = now(m_slots[i + 1].id);
            const auto by = std::chrono::minutes(minutes);
            const auto first = ask(core::PrepareWhatIf{.slotId = one.id, .company = {two.id, u"nobody"_s}});
            const auto second = ask(core::PrepareWhatIf{.slotId = two.id, .company = {one.id}});
            QVERIFY(first && second);
            core::StandingSlot companion = core::standingSlot(two);
            companion.at += by;
            core::StandingSlot other = core::standingSlot(one);
            other.at += by;
            if (!(*first)->week().contains(other.at) || !(*second)->week().contains(companion.at))
                continue;
            const auto oneAt = (*first)->at(other.at, one.accountId, {companion});
            const auto twoAt = (*second)->at(companion.at, two.accountId, {other});
            QVERIFY(oneAt && twoAt);
            core::ChangeSlots both;
            both.changes = {core::EditSlot{.slotId = one.id, .dueAt = other.at},
                            core::EditSlot{.slotId = two.id, .dueAt = companion.at}};
            const auto moved = run(both);
            QCOMPARE(moved.has_value(), !oneAt->broken && !twoAt->broken);
            moved ? ++legal : ++forbidden;
        }
    }
    QVERIFY(legal > 3);
    QVERIFY(forbidden > 3);
}

void TestRepairs::theWhatIfNamesTheRuleAndTheWayOut()
{
    const auto sameAccount = [&](const Slot &other) { return other.accountId == m_slots[3].accountId; };
    const auto later = std::find_if(m_slots.begin() + 4, m_slots.end(), sameAccount);
    QVERIFY(later != m_slots.end());
    const auto asked =
        ask(core::AskWhatIf{.slotId = m_slots[3].id, .at = later->dueAt + 90min, .accountId = later->accountId});
    QVERIFY(asked);
    QVERIFY(asked->broken);
    QCOMPARE(asked->broken->rule, core::MoveRule::Gap);
    QVERIFY2(asked->broken->sentence.contains(u"needs 4 h between posts"_s), qPrintable(asked->broken->sentence));
    QVERIFY(asked->nearest);
    QCOMPARE(asked->nearest->accountId, later->accountId);
    QVERIFY(run(core::EditSlot{.slotId = m_slots[3].id, .dueAt = asked->nearest->at})); // and there it fits
}

void TestRepairs::roomIsMadeAsTheWhatIfSaid()
{
    const Slot slot = m_slots[3];
    const auto sameAccount = [&](const Slot &other) { return other.accountId == slot.accountId; };
    const auto later = std::find_if(m_slots.begin() + 4, m_slots.end(), sameAccount);
    const Instant to = later->dueAt + 30min;
    const auto asked = ask(core::AskWhatIf{.slotId = slot.id, .at = to});
    QVERIFY(asked);
    QVERIFY(asked->broken && asked->room);
    const auto moved = run(core::EditSlot{.slotId = slot.id, .dueAt = to, .makeRoom = true});
    QVERIFY(moved);
    QCOMPARE(moved->moved.size() + 1, asked->room->moved.size() + asked->room->unplaced.size());
    QStringList changed{slot.id};
    for (const Slot &other : moved->moved) {
        changed.append(other.id);
        for (const core::StandingSlot &place : asked->room->moved) {
            if (place.id == other.id)
                QCOMPARE(other.dueAt, place.at);
        }
    }
    for (const Slot &before : std::as_const(m_slots)) { // invariant 13
        if (!changed.contains(before.id))
            QVERIFY(now(before.id) == before);
    }
}

void TestRepairs::theWhatIfSaysWhatAMoveDoesToTheApproval()
{
    const Slot slot = m_slots[8];
    QVERIFY(run(core::RequestApproval{{slot.id}}));
    const auto queue = ask(core::ListApprovals{});
    const auto decided =
        run(core::Decide{{{slot.id, queue->items.first().fingerprint}}, core::Decision::Approve, u"seen"_s});
    QCOMPARE(decided->first().slot->state, SlotState::Approved);
    const auto effect = [&](Instant to, core::PrincipalKind mover) {
        return ask(core::AskWhatIf{.slotId = slot.id, .at = to, .mover = mover})->approval;
    };
    QCOMPARE(effect(slot.dueAt, core::PrincipalKind::Human), core::ApprovalEffect::None);
    QCOMPARE(effect(slot.dueAt - 15min, core::PrincipalKind::Human), core::ApprovalEffect::Keeps);
    QCOMPARE(effect(slot.dueAt - 15min, core::PrincipalKind::Service), core::ApprovalEffect::Voids);
    QCOMPARE(effect(slot.dueAt - 45min, core::PrincipalKind::Human), core::ApprovalEffect::Voids);
}

void TestRepairs::theWhatIfOfASlotWithoutPlanIsOfItAlone()
{
    const auto slot =
        run(core::CreateSlot{{}, Platform::TikTok, m_slots.last().dueAt + 72h, m_first, u"film"_s, u"es"_s, {}});
    QVERIFY(slot);
    const auto asked = ask(core::AskWhatIf{.slotId = slot->id, .at = slot->dueAt + 1h});
    QVERIFY(asked);
    QVERIFY(!asked->broken);
    QCOMPARE(asked->figures.planRisk, asked->figures.slotRisk);
    QVERIFY(asked->figures.slotReach.before > 0);
}

void TestRepairs::whatIfRefusesWhatCannotBeAsked()
{
    QCOMPARE(ask(core::AskWhatIf{.slotId = u"none"_s}).error().code, Error::Code::NotFound);
    const auto nobody = ask(core::AskWhatIf{.slotId = m_slots[0].id, .accountId = u"none"_s});
    QCOMPARE(nobody.error().code, Error::Code::NotFound);
    QCOMPARE(nobody.error().field, u"/accountId"_s);
    const auto prepared = ask(core::PrepareWhatIf{m_slots[0].id, {}});
    QCOMPARE((*prepared)->at(at("30T10:00") + 200h).error().field, u"/datetime"_s);
    QVERIFY(!run(core::RequestApproval{{m_slots[0].id}})->first().refused);
    const auto queue = ask(core::ListApprovals{});
    QVERIFY(!run(core::Decide{{{m_slots[0].id, queue->items.first().fingerprint}}, core::Decision::Reject, u"no"_s})
                 ->first()
                 .refused);
    QCOMPARE(ask(core::PrepareWhatIf{m_slots[0].id, {}}).error().code, Error::Code::Conflict);
}

void TestRepairs::theWhatIfOfACancelledSlotIsWhatBringingItBackThenDoes()
{
    const Slot slot = m_slots[0];
    QVERIFY(run(core::CancelSlot{slot.id}));
    const auto prepared = ask(core::PrepareWhatIf{slot.id, {}});
    QVERIFY(prepared);
    QVERIFY(!(*prepared)->at(slot.dueAt)->broken);
    const auto shut = (*prepared)->at(m_slots[1].dueAt, m_slots[1].accountId);
    QVERIFY(shut->broken); // somebody stands there
    QCOMPARE(run(core::RestoreSlot{.slotId = slot.id, .dueAt = m_slots[1].dueAt, .accountId = m_slots[1].accountId})
                 .error()
                 .message,
             shut->broken->sentence);
    QVERIFY(run(core::RestoreSlot{.slotId = slot.id, .dueAt = slot.dueAt}));
}

void TestRepairs::theWhatIfOfADraftIsWhatMakingItThenDoes()
{
    Slot draft;
    draft.id = u"draft"_s;
    draft.platform = Platform::TikTok;
    draft.accountId = m_first;
    draft.contentId = u"film"_s;
    draft.language = u"es"_s;
    draft.dueAt = m_slots.last().dueAt + 72h;
    const core::CreateSlot make{{}, draft.platform, draft.dueAt, m_first, draft.contentId, draft.language, {}};
    const core::PrepareWhatIf query{.around = draft.dueAt, .draft = draft};
    const auto free = ask(query);
    QVERIFY(free);
    const auto found = (*free)->at(draft.dueAt, m_first);
    QVERIFY(found && !found->broken);
    const auto made = run(make);
    QVERIFY(made);
    QCOMPARE(found->figures.slotRisk.after, made->risk.score);
    // The next one at the same time has the first in its way.
    const auto taken = (*ask(query))->at(draft.dueAt, m_first);
    QVERIFY(taken->broken);
    QCOMPARE(run(make).error().message, taken->broken->sentence);
}

void TestRepairs::theSlotsOfASuspendedAccountGoToTheOther()
{
    const auto ofFirst = std::ranges::count(m_slots, m_first, &Slot::accountId);
    QVERIFY(ofFirst > 0);
    QVERIFY(ask(core::ProposeRepair{{.planId = m_planId}})->moves.isEmpty());
    suspend(m_first);
    const auto before = slotsNow();
    const auto proposal = ask(core::ProposeRepair{{.planId = m_planId}});
    QVERIFY(proposal);
    QVERIFY(slotsNow() == before); // a proposal changes nothing
    QCOMPARE(proposal->moves.size() + proposal->unplaced.size(), ofFirst);
    QVERIFY(!proposal->moves.isEmpty());
    for (const auto &item : proposal->moves) {
        QCOMPARE(item.slot.accountId, m_first);
        QCOMPARE(item.next.accountId, m_second);
        QCOMPARE(item.code, u"ACCOUNT_STATE"_s);
    }
    for (const auto &item : proposal->unplaced)
        QVERIFY(!item.reason.isEmpty());

    const auto done = run(core::ApplyRepair{{.planId = m_planId}, proposal->fingerprint});
    QVERIFY(done);
    QCOMPARE(done->moved.size(), proposal->moves.size());
    for (const Slot &old : before) {
        const Slot after = now(old.id);
        const auto item = std::ranges::find_if(proposal->moves, [&](const auto &m) { return m.slot.id == old.id; });
        if (item == proposal->moves.end()) {
            QVERIFY(after == old); // invariant 13: all others byte for byte
            continue;
        }
        QCOMPARE(after.dueAt, item->next.dueAt);
        QCOMPARE(after.accountId, m_second);
        QCOMPARE(after.state, SlotState::Planned);
    }
    QVERIFY(ask(core::ProposeRepair{{.planId = m_planId}})->moves.isEmpty());
}

void TestRepairs::aStaleRepairIsRefused()
{
    suspend(m_first);
    const auto proposal = ask(core::ProposeRepair{{.planId = m_planId}});
    const auto own = std::ranges::find(m_slots, m_first, &Slot::accountId);
    QVERIFY(run(core::CancelSlot{own->id, {}}));
    const auto before = slotsNow();
    const auto refused = run(core::ApplyRepair{{.planId = m_planId}, proposal->fingerprint});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"/fingerprint"_s);
    QVERIFY(slotsNow() == before);
}

void TestRepairs::aFailedSlotGetsANewPlace()
{
    const Slot slot = m_slots[2];
    QVERIFY(ask(core::ProposeRepair{{.slotId = slot.id}})->moves.isEmpty()); // it can stay
    force(slot, SlotState::Failed, u"The platform refused it"_s);
    const auto proposal = ask(core::ProposeRepair{{.slotId = slot.id}});
    QVERIFY(proposal);
    QCOMPARE(proposal->moves.size(), 1);
    QCOMPARE(proposal->moves[0].code, u"FAILED"_s);
    QCOMPARE(proposal->moves[0].sentence, u"The platform refused it"_s);
    const auto done = run(core::ApplyRepair{{.slotId = slot.id}, proposal->fingerprint});
    QVERIFY(done);
    const Slot after = now(slot.id);
    QCOMPARE(after.state, SlotState::Planned);
    QCOMPARE(after.dueAt, proposal->moves[0].next.dueAt);
    QVERIFY(after.reason.isEmpty());
    for (const Slot &other : std::as_const(m_slots))
        QVERIFY(other.id == slot.id || now(other.id) == other);
}

void TestRepairs::approvedAndPinnedSlotsWaitForAPerson()
{
    QList<Slot> own;
    std::ranges::copy_if(m_slots, std::back_inserter(own), [&](const Slot &s) { return s.accountId == m_first; });
    QVERIFY(own.size() >= 3);
    QVERIFY(run(core::EditSlot{.slotId = own[0].id, .pinned = true}));
    QVERIFY(run(core::RequestApproval{{own[1].id}}));
    suspend(m_first);
    const auto proposal = ask(core::ProposeRepair{{.planId = m_planId}});
    QStringList waiting;
    for (const auto &item : proposal->waiting)
        waiting.append(item.slot.id);
    QCOMPARE(waiting, (QStringList{own[0].id, own[1].id}));
    QVERIFY(ask(core::ProposeRepair{{.slotId = own[0].id}})->moves.isEmpty());
    const Slot pinned = now(own[0].id);
    QVERIFY(run(core::ApplyRepair{{.planId = m_planId}, {}}));
    QVERIFY(now(own[0].id) == pinned);
}

void TestRepairs::thePartsOfAValueMultiplyToIt()
{
    const auto why = ask(core::WhySlot{m_slots[5].id});
    QVERIFY(why);
    QVERIFY(why->parts);
    QVERIFY(std::abs(why->parts->value() - m_slots[5].value) < 1e-6);
    QCOMPARE(why->position.weekPosts, int(m_slots.size()));
    const auto sameDay = [&](const Slot &slot) {
        return slot.dueAt.time_since_epoch() / 24h == m_slots[5].dueAt.time_since_epoch() / 24h;
    };
    QCOMPARE(why->position.dayPosts, int(std::ranges::count_if(m_slots, sameDay)));
    QVERIFY(why->position.dayPosts <= why->position.dayQuota);
    QCOMPARE(ask(core::WhySlot{u"none"_s}).error().code, Error::Code::NotFound);
}

void TestRepairs::anEmptyTimeSaysWhy()
{
    const auto why = [&](Instant to) { return ask(core::WhyEmpty{m_planId, Platform::TikTok, u"es"_s, to}); };
    const auto beside = why(m_slots[5].dueAt + 15min);
    QVERIFY(beside);
    QCOMPARE(beside->reason.cause, core::EmptyCause::Rule);
    QCOMPARE(beside->reason.accounts.size(), 2);
    QVERIFY(std::ranges::all_of(beside->reason.accounts, [](const auto &a) { return a.broken.has_value(); }));
    QCOMPARE(why(m_slots[5].dueAt)->takenBy, m_slots[5].id);
    QCOMPARE(why(at("23T05:00"))->reason.rule, std::optional(core::MoveRule::Past));
    const auto night = why(at("27T02:00"));
    QVERIFY(night->reason.cause == core::EmptyCause::DayQuota || night->reason.cause == core::EmptyCause::WorthLess);
    QVERIFY(night->reason.value && night->reason.leastChosen);
    QCOMPARE(why(at("30T10:00") + 48h).error().field, u"/datetime"_s);
    QCOMPARE(ask(core::WhyEmpty{m_planId, Platform::YouTube, u"es"_s, at("24T10:00")}).error().field, u"/platform"_s);
    QCOMPARE(ask(core::WhyEmpty{m_planId, Platform::TikTok, u"ar"_s, at("24T10:00")}).error().field, u"/language"_s);
}

QTEST_GUILESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
