// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accountstore.h"
#include "core/storage/experimentstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/settingstore.h"
#include "core/storage/slotstore.h"
#include "core/storage/stamp.h"
#include "tests/core/storage/workspace.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Arm;
using core::Error;
using core::Outcome;
using core::OutcomeStore;

namespace {

/// Of a new published slot.
Outcome makeOutcome(core::Database &db, core::Instant at)
{
    core::Slot slot = makeSlot({}, at);
    slot.state = core::SlotState::Published;
    slot.publishedAt = at;
    if (!core::SlotStore(db).insert(slot))
        qFatal("no slot");
    Outcome outcome;
    outcome.slotId = slot.id;
    outcome.accountId = slot.accountId;
    outcome.language = slot.language;
    outcome.publishedAt = at;
    outcome.measured = {.measuredAt = at + 50h, .source = u"a file"_s, .engagement = 12.5};
    return outcome;
}

} // namespace

class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesComeBackAsTheyWere();
    void outcomesAreListedNewestFirst();
    void anOutcomeNeedsItsSlot();
    void experimentsComeBackAsTheyWere();
    void aSlotCountsForOneArm();
    void stampsChangeWithWhatTheyStandFor();
};

void TestLearning::outcomesComeBackAsTheyWere()
{
    Workspace workspace;
    OutcomeStore store(workspace.db());
    Outcome outcome = makeOutcome(workspace.db(), testNow);
    outcome.planId = u"plan"_s;
    outcome.platform = core::Platform::LinkedIn;
    outcome.hour = 23.0 + 1.0 / 3;
    outcome.weekday = 6;
    outcome.base = 0.1 + 0.2;
    outcome.measured.views = 0;
    outcome.measured.likes = 1'000'000'000'000;
    outcome.measured.saves = 3;
    VERIFY_OK(store.save(outcome, u"ana"_s, testNow));
    QCOMPARE(store.find(outcome.slotId).value(), std::optional(outcome)); // absent counts stay absent
    outcome.measured = {.measuredAt = testNow + 99h, .source = u"tiktok"_s, .comments = 4, .engagement = 4};
    VERIFY_OK(store.save(outcome, u"ana"_s, testNow));
    QCOMPARE(store.find(outcome.slotId).value(), std::optional(outcome));
    QCOMPARE(store.find(u"nobody"_s).value(), std::nullopt);
}

void TestLearning::outcomesAreListedNewestFirst()
{
    Workspace workspace;
    OutcomeStore store(workspace.db());
    QList<Outcome> all;
    for (int i = 0; i < 23; ++i) {
        all.append(makeOutcome(workspace.db(), testNow - 1h * (i / 2))); // pairs at the same time
        all.last().platform = i % 3 ? core::Platform::TikTok : core::Platform::YouTube;
        VERIFY_OK(store.save(all.last(), u"ana"_s, testNow));
    }
    std::ranges::sort(all, [](const Outcome &a, const Outcome &b) {
        return std::tie(b.publishedAt, b.slotId) < std::tie(a.publishedAt, a.slotId);
    });
    QList<Outcome> read;
    QString cursor;
    do {
        const auto page = store.query({}, {.limit = 5, .cursor = cursor});
        VERIFY_OK(page);
        read += page->items;
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(read, all);
    QCOMPARE(store.query({.platform = core::Platform::YouTube}, {.limit = 0, .cursor = {}}).value().items.size(), 8);
    QCOMPARE(store.query({.slotId = all[4].slotId}, {}).value().items, QList<Outcome>{all[4]});
    QCOMPARE(store.query({.planId = u"none"_s}, {}).value().items, QList<Outcome>());
    QCOMPARE(store.query({}, {.limit = 5, .cursor = u"x"_s}).error().field, u"/cursor"_s);
    QCOMPARE(store.publishedSince(testNow - 2h).value().size(), 6);
}

void TestLearning::anOutcomeNeedsItsSlot()
{
    Workspace workspace;
    Outcome outcome = makeOutcome(workspace.db(), testNow);
    outcome.slotId = u"nobody"_s;
    QCOMPARE(OutcomeStore(workspace.db()).save(outcome, u"ana"_s, testNow).error().code, Error::Code::Conflict);
}

void TestLearning::experimentsComeBackAsTheyWere()
{
    Workspace workspace;
    core::ExperimentStore store(workspace.db());
    core::Experiment experiment;
    experiment.id = u"e"_s;
    experiment.name = u"Noon"_s;
    experiment.kind = core::ExperimentKind::Platform;
    experiment.arms = {core::ExperimentArm{core::Platform::YouTube, 0}, {core::Platform::LinkedIn, 1439}};
    experiment.timezone = u"Asia/Kathmandu"_s;
    experiment.startedAt = testNow;
    experiment.createdBy = u"ana"_s;
    VERIFY_OK(store.insert(experiment));
    QCOMPARE(store.find(u"e"_s).value(), std::optional(experiment));
    experiment.state = core::ExperimentState::BWins;
    experiment.endedAt = testNow + 1h;
    experiment.reason = u"Because"_s;
    QCOMPARE(store.end(experiment).value(), true);
    QCOMPARE(store.list({}).value().items, QList<core::Experiment>{experiment});
    experiment.state = core::ExperimentState::Stopped;
    QCOMPARE(store.end(experiment).value(), false); // it ends once
    QCOMPARE(store.find(u"e"_s).value()->state, core::ExperimentState::BWins);
}

void TestLearning::aSlotCountsForOneArm()
{
    Workspace workspace;
    core::ExperimentStore store(workspace.db());
    core::Experiment experiment;
    experiment.id = u"e"_s;
    VERIFY_OK(store.insert(experiment));
    core::Slot slot = makeSlot({}, testNow + 1h);
    VERIFY_OK(core::SlotStore(workspace.db()).insert(slot));
    VERIFY_OK(store.label(u"e"_s, slot.id, Arm::B));
    QCOMPARE(store.label(u"e"_s, slot.id, Arm::A).error().code, Error::Code::Conflict);
    QCOMPARE(store.label(u"none"_s, u"other"_s, Arm::A).error().code, Error::Code::Conflict);
    QCOMPARE(store.ofSlot(slot.id).value(), std::optional(experiment));
    QCOMPARE(store.ofSlot(u"other"_s).value(), std::nullopt);
    const core::ExperimentSlot expected{slot.id, Arm::B, slot.accountId, slot.platform, slot.dueAt};
    QCOMPARE(store.labelled(u"e"_s).value(), QList<core::ExperimentSlot>{expected});
    slot.state = core::SlotState::Cancelled;
    QCOMPARE(core::SlotStore(workspace.db()).update(slot, testNow).value(), true);
    QVERIFY(store.labelled(u"e"_s).value().isEmpty()); // it stands for no publication any more
}

void TestLearning::stampsChangeWithWhatTheyStandFor()
{
    Workspace workspace;
    core::Database &db = workspace.db();
    QList<QByteArray> outcomes, planning;
    const auto note = [&] {
        outcomes.append(core::outcomeStamp(db).value());
        planning.append(core::planningStamp(db).value());
    };
    note();
    Outcome outcome = makeOutcome(db, testNow);
    VERIFY_OK(OutcomeStore(db).save(outcome, u"ana"_s, testNow));
    note();
    VERIFY_OK(OutcomeStore(db).save(outcome, u"ana"_s, testNow)); // in the same millisecond
    note();
    for (int i = 1; i < 3; ++i) {
        QVERIFY(outcomes[i] != outcomes[i - 1]);
        QVERIFY(planning[i] != planning[i - 1]);
    }
    core::Account account;
    account.id = u"a"_s;
    account.username = u"u"_s;
    VERIFY_OK(core::AccountStore(db).insert(account, testNow));
    note();
    QCOMPARE(core::AccountStore(db).update(account, testNow).value(), true);
    note();
    VERIFY_OK(core::AccountStore(db).addEvent(account.id, {core::AccountEventKind::Failure, testNow}));
    note();
    VERIFY_OK(core::SettingStore(db).set(u"mode"_s, "MANUAL", u"ana"_s, testNow));
    note();
    VERIFY_OK(core::SettingStore(db).set(u"mode"_s, "FULL", u"ana"_s, testNow));
    note();
    for (qsizetype i = 3; i < planning.size(); ++i) {
        QCOMPARE(outcomes[i], outcomes[2]); // accounts and settings teach nothing
        QVERIFY2(planning[i] != planning[i - 1], qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_storage_learning.moc"
