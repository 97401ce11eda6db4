// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/safetycommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/whatwouldfire.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Fate;
using core::Platform;
using core::Slot;

namespace {

const core::Instant now = core::instantFromIso(u"2026-11-24T12:00:00Z"_s).value();

Slot slotAt(std::chrono::minutes fromNow, Platform platform = Platform::TikTok, double risk = 0.1)
{
    Slot slot;
    slot.id = u"%1-%2"_s.arg(core::platformName(platform)).arg(fromNow.count() + 1000);
    slot.platform = platform;
    slot.dueAt = now + fromNow;
    slot.risk.score = risk;
    slot.state = core::SlotState::Approved;
    return slot;
}

QStringList told(const QList<core::Departure> &departures)
{
    QStringList list;
    for (const auto &one : departures)
        list.append(u"%1 %2"_s.arg(core::fateName(one.fate))
                        .arg(std::chrono::duration_cast<std::chrono::minutes>(one.at - now).count()));
    return list;
}

} // namespace

/// What releasing the Stop would set free, as a rule and on a real engine; and plans copied into another week.
class TestWhatWouldFire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsLeaveAtTheirTime();
    void whatIsLateLeavesOneByOne();
    void whatIsTooLateIsMissed();
    void whatSomethingStandsAgainstIsHeld();
    void inManualAPersonGetsIt();
    void theStoppedEngineSaysWhatWouldFire();
    void aPlanIsCopiedIntoAnotherWeek();
};

void TestWhatWouldFire::slotsLeaveAtTheirTime()
{
    const auto list = core::departuresOf({slotAt(600min), slotAt(60min)}, {.now = now});
    QCOMPARE(told(list), (QStringList{u"LEAVES 60"_s, u"LEAVES 600"_s}));
    QVERIFY(list.first().why.isEmpty());
}

void TestWhatWouldFire::whatIsLateLeavesOneByOne()
{
    const auto list = core::departuresOf(
        {slotAt(-5min), slotAt(-15min), slotAt(-1min, Platform::YouTube), slotAt(2min)}, {.now = now});
    QCOMPARE(told(list), (QStringList{u"LEAVES 0"_s, u"LEAVES 0"_s, u"LEAVES 2"_s, u"LEAVES 5"_s}));
    QCOMPARE(list.last().slot, slotAt(-5min)); // the second of its platform waits for its turn
    QVERIFY(list.last().why.contains(u"turn"_s));
}

void TestWhatWouldFire::whatIsTooLateIsMissed()
{
    const auto list = core::departuresOf({slotAt(-16min), slotAt(-15min)}, {.now = now});
    QCOMPARE(told(list), (QStringList{u"MISSED -16"_s, u"LEAVES 0"_s}));
    QVERIFY(list.first().why.contains(u"15 minutes"_s));
}

void TestWhatWouldFire::whatSomethingStandsAgainstIsHeld()
{
    core::Blackout blackout;
    blackout.reason = u"Launch"_s;
    blackout.window = core::OnceWindow{now + 50min, now + 70min};
    const auto list = core::departuresOf({slotAt(60min), slotAt(90min, Platform::TikTok, 0.7), slotAt(80min)},
                                         {.now = now, .blackouts = {blackout}});
    QCOMPARE(told(list), (QStringList{u"HELD 60"_s, u"LEAVES 80"_s, u"HELD 90"_s}));
    QVERIFY(list[0].why.contains(u"Launch"_s));
    QVERIFY(list[2].why.contains(u"0.70"_s));
}

void TestWhatWouldFire::inManualAPersonGetsIt()
{
    const auto list =
        core::departuresOf({slotAt(60min, Platform::TikTok, 0.7)}, {.now = now, .mode = core::SafetyMode::Manual});
    QCOMPARE(told(list), QStringList{u"HANDED_OVER 60"_s});
}

void TestWhatWouldFire::theStoppedEngineSaysWhatWouldFire()
{
    support::EngineHost host;
    QVERIFY(host.start());
    const QString account = host.run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
    QList<Slot> slots;
    for (const auto after : {3h, 13h, 27h}) { // the last one is beyond the day
        const Slot slot = host.run(core::CreateSlot{.dueAt = host.clock().now() + after,
                                                    .accountId = account,
                                                    .contentId = u"film"_s,
                                                    .language = u"es"_s})
                              .value();
        QVERIFY(host.run(core::RequestApproval{{slot.id}}));
        const QString print = host.ask(core::ListApprovals{})->items.first().fingerprint;
        QVERIFY(!host.run(core::Decide{{{slot.id, print}}, core::Decision::Approve, {}})->first().refused);
        slots.append(slot);
    }
    QVERIFY(host.run(core::Stop{u"a doubt"_s}));
    const auto answer = host.ask(core::WhatWouldFire{}).value();
    QCOMPARE(answer.departures.size(), 2);
    QCOMPARE(answer.departures[0].slot.id, slots[0].id);
    QCOMPARE(answer.departures[1].at, slots[1].dueAt);
    QCOMPARE(answer.usernames.value(account), u"cocina"_s);
    QCOMPARE(answer.titles.value(u"film"_s), u"film"_s);
    QCOMPARE(answer.to - answer.from, core::milliseconds(24h));
    QCOMPARE(host.ask(core::WhatWouldFire{48h})->departures.size(), 3);
}

void TestWhatWouldFire::aPlanIsCopiedIntoAnotherWeek()
{
    support::EngineHost host;
    QVERIFY(host.start());
    host.run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.title = u"Autumn"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 24);
    request.velocity = 1.5;
    const auto old = host.run(core::CreatePlan{request});
    QVERIFY(old && host.plan(old->id));
    QVERIFY(host.run(core::CancelPlan{old->id})); // a cancelled one can be copied too

    const auto copy = host.run(core::DuplicatePlan{old->id, QDate(2026, 12, 7), {}});
    QVERIFY(copy);
    QVERIFY(copy->id != old->id);
    QCOMPARE(copy->status(), core::PlanStatus::Draft);
    request.weekStart = QDate(2026, 12, 7);
    QCOMPARE(copy->request, request);
    QVERIFY(host.ask(core::GetPlan{copy->id})->slots.isEmpty());
    const auto week = host.plan(copy->id);
    QVERIFY(week);
    QVERIFY(!week->slots.isEmpty());
    QVERIFY(week->slots.first().dueAt >= core::instantFromIso(u"2026-12-07T00:00:00Z"_s).value());

    QCOMPARE(host.run(core::DuplicatePlan{old->id, QDate(2026, 12, 7), u"Winter"_s})->request.title, u"Winter"_s);
    QCOMPARE(host.run(core::DuplicatePlan{u"nowhere"_s, QDate(2026, 12, 7), {}}).error().field, u"/planId"_s);
    QCOMPARE(host.run(core::DuplicatePlan{old->id, QDate(), {}}).error().field, u"/weekStart"_s);
}

QTEST_GUILESS_MAIN(TestWhatWouldFire)
#include "tst_whatwouldfire.moc"
