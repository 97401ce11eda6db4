// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/slotstore.h"

#include "core/storage/approvalstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/contentstore.h"
#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Error;
using core::SlotState;
using core::SlotStore;
using std::chrono::minutes;

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsComeBackAsTheyWere();
    void aSlotIsWrittenOnlyOverTheVersionThatWasRead();
    void slotsAreListedInOrderOfTimeWithoutGapOrRepeat();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void dueSlotsComeInOrderOfTheirTurn();
    void whatTakesAnAccountsTimeIsFound();
    void planningAgainReplacesOnlyWhatNobodyTouched();
    void countsFollowTheSlots();
    void nothingIsSentWithoutAValidApproval();
    void approvalsAreOnlyRevoked();
    void theNewestUnrevokedApprovalCounts();

private:
    static QStringList idsOf(const QList<core::Slot> &list);
    static core::Approval makeApproval(const QString &slotId, core::Instant at = testNow);
};

QStringList TestSlots::idsOf(const QList<core::Slot> &list)
{
    QStringList ids;
    for (const core::Slot &slot : list)
        ids.append(slot.id);
    return ids;
}

core::Approval TestSlots::makeApproval(const QString &slotId, core::Instant at)
{
    core::Approval approval;
    approval.id = core::newId(at);
    approval.slotId = slotId;
    approval.subjectHash = u"hash"_s;
    approval.subjectJson = R"({"slotId":"x"})";
    approval.decision = u"APPROVE"_s;
    approval.actor = u"ann"_s;
    approval.actorKind = u"human"_s;
    approval.note = u"fine"_s;
    approval.notBefore = at;
    approval.notAfter = at + std::chrono::hours(1);
    approval.decidedAt = at;
    return approval;
}

void TestSlots::slotsComeBackAsTheyWere()
{
    Workspace workspace;
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    core::Calendar calendar;
    calendar.id = u"c1"_s;
    VERIFY_OK(core::CalendarStore(workspace.db()).insert(calendar));
    core::Content content;
    content.contentId = u"launch-01"_s;
    content.versionId = u"v1"_s;
    QCOMPARE(core::ContentStore(workspace.db()).save(content).value(), true);

    core::Slot slot = makeSlot(plan.id, testNow);
    slot.calendarId = calendar.id;
    slot.platform = core::Platform::LinkedIn;
    slot.contentType = core::ContentType::Post;
    slot.state = SlotState::Missed;
    slot.expired = true;
    slot.reason = u"Nobody decided in time"_s;
    slot.pinned = true;
    slot.trendScore = 0.75;
    slot.visibilityScore = 0.1;
    slot.value = 1.5;
    slot.parts = core::ValueParts{1.7899, 1.207, 1.0 / 3, 1.7, 0.882, 0.75, 1.1};
    slot.explore = true;
    slot.risk = {0.3, {{core::RiskFactorKind::Platform, 0.2, 0.25}, {core::RiskFactorKind::Suspension, 1, 0.75}}};
    slot.repurposedFrom = u"launch-00"_s;
    slot.contentVersionId = u"v1"_s;
    slot.variantId = u"text-2"_s;
    slot.approvalId = u"approval"_s;
    slot.publishedAt = testNow + minutes(1);
    slot.publishedUrl = u"https://example.org/p/1"_s;
    SlotStore store(workspace.db());
    VERIFY_OK(store.insert(slot));
    QCOMPARE(store.find(slot.id).value(), std::optional(slot));
    const core::Slot bare = makeSlot({}, testNow - minutes(1));
    VERIFY_OK(store.insert(bare));
    QCOMPARE(store.findAll({slot.id, u"nobody"_s, bare.id}).value(), (QList<core::Slot>{bare, slot}));
    QCOMPARE(store.findAll({}).value(), QList<core::Slot>());
    QCOMPARE(store.insert(makeSlot(u"no such plan"_s, testNow)).error().code, Error::Code::Conflict);
}

void TestSlots::aSlotIsWrittenOnlyOverTheVersionThatWasRead()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    core::Slot mine = makeSlot({}, testNow);
    VERIFY_OK(store.insert(mine));
    core::Slot theirs = mine;
    theirs.dueAt += minutes(30);
    theirs.accountId = u"account-2"_s;
    QCOMPARE(store.update(theirs, testNow).value(), true);
    QCOMPARE(theirs.version, 2);
    mine.state = SlotState::Cancelled;
    QCOMPARE(store.update(mine, testNow).value(), false);
    QCOMPARE(mine.version, 1);
    QCOMPARE(store.find(mine.id).value(), std::optional(theirs));
}

void TestSlots::slotsAreListedInOrderOfTimeWithoutGapOrRepeat()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    QList<core::Slot> all;
    for (int i = 0; i < 37; ++i)
        all.append(makeSlot({}, testNow + minutes((i * 7) % 11)));
    VERIFY_OK(store.insert(all));
    std::ranges::sort(all,
                      [](const auto &a, const auto &b) { return std::tie(a.dueAt, a.id) < std::tie(b.dueAt, b.id); });
    QList<core::Slot> got;
    QString cursor;
    do {
        const auto page = store.query({}, {.limit = 6, .cursor = cursor});
        VERIFY_OK(page);
        got.append(page->items);
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(idsOf(got), idsOf(all));
    QCOMPARE(store.query({}, {.limit = 0}).value().items.size(), 37);
    QCOMPARE(store.query({}, {.cursor = u"nonsense"_s}).error().field, u"/cursor"_s);
}

void TestSlots::filtersNarrowTheList_data()
{
    QTest::addColumn<core::SlotFilter>("filter");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << core::SlotFilter{} << u"abcd"_s;
    QTest::newRow("plan") << core::SlotFilter{.planId = u"p1"_s} << u"ab"_s;
    QTest::newRow("calendar") << core::SlotFilter{.calendarId = u"c1"_s} << u"c"_s;
    QTest::newRow("account") << core::SlotFilter{.accountId = u"account-2"_s} << u"b"_s;
    QTest::newRow("platform") << core::SlotFilter{.platform = core::Platform::YouTube} << u"bd"_s;
    QTest::newRow("language") << core::SlotFilter{.language = u"es"_s} << u"d"_s;
    QTest::newRow("states") << core::SlotFilter{.states = {SlotState::Approved, SlotState::Missed, SlotState::Failed}}
                            << u"cd"_s;
    QTest::newRow("expired") << core::SlotFilter{.expired = true} << u"d"_s;
    QTest::newRow("not expired") << core::SlotFilter{.expired = false} << u"abc"_s;
    QTest::newRow("from") << core::SlotFilter{.from = testNow + minutes(2)} << u"cd"_s;
    QTest::newRow("to") << core::SlotFilter{.to = testNow + minutes(2)} << u"ab"_s;
    QTest::newRow("two at once") << core::SlotFilter{.planId = u"p1"_s, .platform = core::Platform::YouTube} << u"b"_s;
    QTest::newRow("nothing") << core::SlotFilter{.planId = u"p1"_s, .language = u"es"_s} << QString();
}

void TestSlots::filtersNarrowTheList()
{
    QFETCH(core::SlotFilter, filter);
    QFETCH(QString, found);
    Workspace workspace;
    core::Plan plan = makePlan();
    plan.id = u"p1"_s;
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    core::Calendar calendar;
    calendar.id = u"c1"_s;
    VERIFY_OK(core::CalendarStore(workspace.db()).insert(calendar));
    QList<core::Slot> list;
    for (int i = 0; i < 4; ++i) {
        list.append(makeSlot(i < 2 ? u"p1"_s : QString(), testNow + minutes(i)));
        list.last().id = QChar(u'a' + i);
    }
    list[1].accountId = u"account-2"_s;
    list[1].platform = list[3].platform = core::Platform::YouTube;
    list[2].calendarId = u"c1"_s;
    list[2].state = SlotState::Approved;
    list[3].language = u"es"_s;
    list[3].state = SlotState::Missed;
    list[3].expired = true;
    VERIFY_OK(SlotStore(workspace.db()).insert(list));
    QCOMPARE(idsOf(SlotStore(workspace.db()).query(filter, {}).value().items).join(QString()), found);
}

void TestSlots::dueSlotsComeInOrderOfTheirTurn()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    QStringList approved;
    for (int i = 0; i < 6; ++i) {
        core::Slot slot = makeSlot({}, testNow + minutes(i));
        slot.state = i % 2 ? SlotState::Approved : SlotState::Planned;
        VERIFY_OK(store.insert(slot));
        if (i % 2)
            approved.append(slot.id);
    }
    QCOMPARE(idsOf(store.dueBefore({SlotState::Approved}, testNow + minutes(5), 10).value()), approved.mid(0, 2));
    QCOMPARE(idsOf(store.dueBefore({SlotState::Approved}, testNow + minutes(9), 2).value()), approved.mid(0, 2));
    QCOMPARE(store.dueBefore({SlotState::Approved, SlotState::Planned}, testNow + minutes(9), 10).value().size(), 6);
    QCOMPARE(store.nextDue({SlotState::Approved}).value(), std::optional(testNow + minutes(1)));
    QCOMPARE(store.nextDue({SlotState::Sending}).value(), std::nullopt);
    core::Slot moved = *store.find(approved.first()).value();
    moved.dueAt = testNow + minutes(60);
    QCOMPARE(store.update(moved, testNow).value(), true);
    QCOMPARE(store.nextDue({SlotState::Approved}).value(), std::optional(testNow + minutes(3)));
}

void TestSlots::whatTakesAnAccountsTimeIsFound()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    core::Calendar calendar;
    calendar.id = u"c1"_s;
    VERIFY_OK(core::CalendarStore(workspace.db()).insert(calendar));
    QStringList wanted;
    const auto add = [&](const QString &planId, const QString &calendarId, SlotState state, const QString &account,
                         core::Instant at, bool occupies) {
        core::Slot slot = makeSlot(planId, at);
        slot.calendarId = calendarId;
        slot.state = state;
        slot.accountId = account;
        VERIFY_OK(store.insert(slot));
        if (occupies)
            wanted.append(slot.id);
    };
    const QString a1 = u"account-1"_s;
    for (int i = 0; i < core::slotStateCount; ++i) {
        if (const auto state = SlotState(i); state != SlotState::Sending) // a trigger asks for an approval there
            add(plan.id, calendar.id, state, a1, testNow + minutes(i), core::occupiesAccount(state));
    }
    add(plan.id, {}, SlotState::Planned, u"account-2"_s, testNow + minutes(20), true);
    add(plan.id, {}, SlotState::Planned, u"account-3"_s, testNow + minutes(20), false); // not asked for
    add({}, {}, SlotState::Planned, a1, testNow + minutes(21), true); // made by hand
    add({}, calendar.id, SlotState::Planned, a1, testNow + minutes(22), false); // a proposal
    add(plan.id, {}, SlotState::Planned, a1, testNow - minutes(1), false);
    add(plan.id, {}, SlotState::Planned, a1, testNow + minutes(60), false); // the end is exclusive
    const auto found = store.occupying({a1, u"account-2"_s}, testNow, testNow + minutes(60));
    VERIFY_OK(found);
    QCOMPARE(idsOf(*found), wanted);
    QCOMPARE(store.occupying({}, testNow, testNow + minutes(60)).value().size(), 0);
}

void TestSlots::planningAgainReplacesOnlyWhatNobodyTouched()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    const core::Plan plan = makePlan();
    const core::Plan other = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    VERIFY_OK(core::PlanStore(workspace.db()).insert(other));
    QList<core::Slot> list;
    for (int i = 0; i < 5; ++i)
        list.append(makeSlot(i == 4 ? other.id : plan.id, testNow + minutes(i)));
    list[1].pinned = true;
    list[2].state = SlotState::PendingApproval;
    VERIFY_OK(store.insert(list));
    list.append(makeSlot(plan.id, testNow + minutes(9)));
    VERIFY_OK(store.insert(list.last()));
    QCOMPARE(store.erasePlanned(plan.id, {list[3].id}).value(), 2);
    QCOMPARE(idsOf(store.query({}, {}).value().items), idsOf(list.mid(1, 4)));
    QCOMPARE(store.erasePlanned(plan.id).value(), 1);
    QCOMPARE(store.erasePlanned(plan.id).value(), 0);
}

void TestSlots::countsFollowTheSlots()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    QList<core::Plan> made;
    for (int i = 0; i < 3; ++i) {
        made.append(makePlan(testNow + std::chrono::seconds(i)));
        VERIFY_OK(plans.insert(made.last()));
    }
    QCOMPARE(plans.find(made[0].id).value()->counts, core::SlotCounts{});
    for (int state = 0; state < core::slotStateCount; ++state) {
        core::Slot slot = makeSlot(made[0].id, testNow);
        slot.state = SlotState(state);
        if (slot.state != SlotState::Sending)
            VERIFY_OK(SlotStore(workspace.db()).insert(slot));
    }
    VERIFY_OK(SlotStore(workspace.db()).insert(makeSlot(made[1].id, testNow)));
    const core::SlotCounts every{
        .total = 11, .waiting = 2, .queued = 2, .publishing = 3, .published = 1, .failed = 1, .skipped = 2};
    QCOMPARE(plans.find(made[0].id).value()->counts, every);
    const auto listed = plans.list({}).value().items;
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed[0].counts, core::SlotCounts{});
    QCOMPARE(listed[1].counts, (core::SlotCounts{.total = 1, .waiting = 1}));
    QCOMPARE(listed[2].counts, every);
}

void TestSlots::nothingIsSentWithoutAValidApproval()
{
    Workspace workspace;
    SlotStore store(workspace.db());
    core::ApprovalStore approvals(workspace.db());
    core::Slot slot = makeSlot({}, testNow);
    slot.state = SlotState::Claimed;
    VERIFY_OK(store.insert(slot));
    const auto refusedWith = [&](const QString &approvalId) {
        core::Slot sending = slot;
        sending.state = SlotState::Sending;
        sending.approvalId = approvalId;
        const auto sent = store.update(sending, testNow);
        return !sent && sent.error().code == Error::Code::Conflict && sent.error().message.contains(u"approval"_s);
    };
    QVERIFY(refusedWith({}));
    QVERIFY(refusedWith(u"no such"_s));
    const core::Approval ofAnother = makeApproval(u"other slot"_s);
    core::Approval rejection = makeApproval(slot.id);
    rejection.decision = u"REJECT"_s;
    const core::Approval revoked = makeApproval(slot.id);
    const core::Approval valid = makeApproval(slot.id);
    for (const core::Approval &approval : {ofAnother, rejection, revoked, valid})
        VERIFY_OK(approvals.insert(approval));
    QCOMPARE(approvals.revoke(revoked.id, u"The time changed"_s, testNow).value(), true);
    QVERIFY(refusedWith(ofAnother.id));
    QVERIFY(refusedWith(rejection.id));
    QVERIFY(refusedWith(revoked.id));
    core::Slot made = makeSlot({}, testNow);
    made.state = SlotState::Sending;
    QVERIFY(!store.insert(made));

    slot.state = SlotState::Sending;
    slot.approvalId = valid.id;
    QCOMPARE(store.update(slot, testNow).value(), true);
}

void TestSlots::approvalsAreOnlyRevoked()
{
    Workspace workspace;
    core::ApprovalStore approvals(workspace.db());
    core::Approval approval = makeApproval(u"s1"_s);
    VERIFY_OK(approvals.insert(approval));
    QCOMPARE(approvals.find(approval.id).value(), std::optional(approval));
    for (const QString &change :
         {u"subject_hash = 'other'"_s, u"slot_id = 's2'"_s, u"not_after = not_after + 1"_s, u"actor = 'eve'"_s})
        QVERIFY2(!workspace.db().run(u"UPDATE approval SET "_s + change), qPrintable(change));
    QCOMPARE(approvals.revoke(approval.id, u"The content changed"_s, testNow).value(), true);
    QCOMPARE(approvals.revoke(approval.id, u"again"_s, testNow).value(), false);
    QVERIFY(!workspace.db().run(u"UPDATE approval SET revoked_at = NULL"_s));
    approval.revokedAt = testNow;
    approval.revokedWhy = u"The content changed"_s;
    QCOMPARE(approvals.find(approval.id).value(), std::optional(approval));
    approval.id = u"x"_s;
    approval.decision = u"MAYBE"_s;
    QVERIFY(!approvals.insert(approval));
}

void TestSlots::theNewestUnrevokedApprovalCounts()
{
    Workspace workspace;
    core::ApprovalStore approvals(workspace.db());
    QCOMPARE(approvals.currentOf(u"s1"_s).value(), std::nullopt);
    const core::Approval first = makeApproval(u"s1"_s);
    const core::Approval second = makeApproval(u"s1"_s, testNow + minutes(1));
    core::Approval rejected = makeApproval(u"s1"_s, testNow + minutes(2));
    rejected.decision = u"REJECT"_s;
    for (const core::Approval &approval : {second, first, rejected})
        VERIFY_OK(approvals.insert(approval));
    QCOMPARE(approvals.currentOf(u"s1"_s).value(), std::optional(second));
    QCOMPARE(approvals.revoke(second.id, u"why"_s, testNow).value(), true);
    QCOMPARE(approvals.currentOf(u"s1"_s).value(), std::optional(first));
    QCOMPARE(approvals.historyOf(u"s1"_s).value().size(), 3);
    QCOMPARE(approvals.historyOf(u"s1"_s).value().first(), first);
}

Q_DECLARE_METATYPE(core::SlotFilter)
QTEST_GUILESS_MAIN(TestSlots)
#include "tst_storage_slots.moc"
