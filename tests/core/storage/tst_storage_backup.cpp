// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include <QDir>

#include "core/storage/approvalstore.h"
#include "core/storage/slotstore.h"
#include "core/storage/workspacelock.h"
#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Error;
using core::SlotState;
using core::SlotStore;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsWholeAndTheOwnersAlone();
    void nothingIsOverwritten();
    void aCopyIsMadeWhileAnotherProcessWrites();
    void checkFindsNothingInASoundWorkspace();
    void checkNamesWhatIsBroken();
    void restoringBringsBackTheCopyAndKeepsTheOld();
    void whatMayHaveBeenSentIsNotSentAgain_data();
    void whatMayHaveBeenSentIsNotSentAgain();
    void restoringIsRefusedWhileTheWorkspaceIsServed();
    void aDamagedBackupIsRefused();
};

namespace {

/// A slot brought into `state`, by hand where a guard asks for more.
core::Slot addSlot(core::Database &db, const QString &planId, SlotState state, core::Instant dueAt)
{
    core::Slot slot = makeSlot(planId, dueAt);
    core::Approval approval;
    approval.id = core::newId(testNow);
    approval.slotId = slot.id;
    approval.decision = u"APPROVE"_s;
    slot.approvalId = approval.id;
    const bool good = core::ApprovalStore(db).insert(approval) && SlotStore(db).insert(slot);
    slot.state = state;
    if (!good || !SlotStore(db).update(slot, testNow).value())
        qFatal("the slot could not be made");
    return slot;
}

} // namespace

void TestBackup::aCopyIsWholeAndTheOwnersAlone()
{
    Workspace workspace;
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    const QString file = workspace.file(u"copy.db"_s);
    VERIFY_OK(core::backupTo(workspace.location(), file));
    QVERIFY(!QFile::exists(file + u".part"_s));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto copy = core::Database::open(core::DatabaseLocation::sqlite(file), core::Access::ReadOnly);
    VERIFY_OK(copy);
    QCOMPARE(core::PlanStore(**copy).find(plan.id).value(), std::optional(plan));
}

void TestBackup::nothingIsOverwritten()
{
    Workspace workspace;
    QFile file(workspace.file(u"precious.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(core::backupTo(workspace.location(), file.fileName()).error().code, Error::Code::Conflict);
    QCOMPARE(file.size(), 8);
    const auto nowhere = core::DatabaseLocation::sqlite(workspace.file(u"none.db"_s));
    QCOMPARE(core::backupTo(nowhere, workspace.file(u"b.db"_s)).error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(nowhere.path));
}

void TestBackup::aCopyIsMadeWhileAnotherProcessWrites()
{
    Workspace workspace;
    QProcess process;
    QVERIFY(startHelper(process, {u"write"_s, workspace.location().path}));
    for (int i = 0; i < 5; ++i) {
        const QString file = workspace.file(u"copy-%1.db"_s.arg(i));
        VERIFY_OK(core::backupTo(workspace.location(), file));
        const auto report = core::check(core::DatabaseLocation::sqlite(file));
        VERIFY_OK(report);
        QVERIFY(report->sound());
        QVERIFY(report->audit.rows > 0);
    }
    QCOMPARE(process.state(), QProcess::Running); // the writer never failed
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestBackup::checkFindsNothingInASoundWorkspace()
{
    Workspace workspace;
    const auto report = core::check(workspace.location());
    VERIFY_OK(report);
    QVERIFY(report->sound());
    QCOMPARE(report->schemaVersion, int(core::builtInMigrations(workspace.db().dialect()).size()));
}

void TestBackup::checkNamesWhatIsBroken()
{
    Workspace workspace;
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    VERIFY_OK(SlotStore(workspace.db()).insert(makeSlot(plan.id, testNow)));
    VERIFY_OK(
        core::inTransaction(workspace.db(), [&] { return core::AuditStore(workspace.db()).append({}, testNow); }));
    VERIFY_OK(workspace.db().run(u"PRAGMA foreign_keys = OFF"_s));
    VERIFY_OK(workspace.db().run(u"DELETE FROM plan"_s));
    VERIFY_OK(workspace.db().run(u"DROP TRIGGER audit_is_never_changed"_s));
    VERIFY_OK(workspace.db().run(u"UPDATE audit SET actor = 'eve'"_s));
    const auto report = core::check(workspace.location());
    VERIFY_OK(report);
    QVERIFY(!report->sound());
    QCOMPARE(report->orphans, QStringList{u"slot refers to a missing plan"_s});
    QCOMPARE(report->audit.brokenAt, std::optional<qint64>(1));
    QCOMPARE(report->damage, QStringList());
}

void TestBackup::restoringBringsBackTheCopyAndKeepsTheOld()
{
    Workspace workspace;
    const core::Plan before = makePlan();
    const core::Plan after = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(before));
    const QString file = workspace.file(u"copy.db"_s);
    VERIFY_OK(core::backupTo(workspace.location(), file));
    VERIFY_OK(core::PlanStore(workspace.db()).insert(after));
    workspace.close();

    const auto report = core::restoreFrom(file, workspace.location(), u"ann"_s, testNow);
    VERIFY_OK(report);
    QCOMPARE(report->unsettled, 0);
    QCOMPARE(report->auditRows, 1); // the restore itself
    QVERIFY(!QFile::exists(workspace.location().path + u".restoring"_s));
    const auto db = core::openMigrated(workspace.location(), testNow);
    VERIFY_OK(db);
    QVERIFY(core::PlanStore(**db).find(before.id).value());
    QVERIFY(!core::PlanStore(**db).find(after.id).value());
    const auto old = core::Database::open(core::DatabaseLocation::sqlite(report->keptAside), core::Access::ReadOnly);
    VERIFY_OK(old);
    QVERIFY(core::PlanStore(**old).find(after.id).value());
}

void TestBackup::whatMayHaveBeenSentIsNotSentAgain_data()
{
    QTest::addColumn<SlotState>("state");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<SlotState>("restored");
    QTest::newRow("sending") << SlotState::Sending << -1 << SlotState::Unknown;
    QTest::newRow("sending, due later") << SlotState::Sending << 1 << SlotState::Unknown;
    QTest::newRow("approved and due") << SlotState::Approved << -1 << SlotState::Unknown;
    QTest::newRow("approved, due this moment") << SlotState::Approved << 0 << SlotState::Unknown;
    QTest::newRow("approved, due later") << SlotState::Approved << 1 << SlotState::Approved;
    QTest::newRow("waiting and due") << SlotState::RetryWait << -1 << SlotState::Unknown;
    QTest::newRow("waiting") << SlotState::RetryWait << 1 << SlotState::RetryWait;
    QTest::newRow("claimed and due") << SlotState::Claimed << -1 << SlotState::Unknown;
    QTest::newRow("claimed early") << SlotState::Claimed << 1 << SlotState::Approved;
    QTest::newRow("planned") << SlotState::Planned << -1 << SlotState::Planned;
    QTest::newRow("pending") << SlotState::PendingApproval << -1 << SlotState::PendingApproval;
    QTest::newRow("published") << SlotState::Published << -1 << SlotState::Published;
    QTest::newRow("unknown") << SlotState::Unknown << -1 << SlotState::Unknown;
}

void TestBackup::whatMayHaveBeenSentIsNotSentAgain()
{
    QFETCH(SlotState, state);
    QFETCH(int, minutes);
    QFETCH(SlotState, restored);
    Workspace workspace;
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    const core::Slot slot = addSlot(workspace.db(), plan.id, state, testNow + std::chrono::minutes(minutes));
    const QString file = workspace.file(u"copy.db"_s);
    VERIFY_OK(core::backupTo(workspace.location(), file));
    workspace.close();

    const auto report = core::restoreFrom(file, workspace.location(), u"ann"_s, testNow);
    VERIFY_OK(report);
    const auto db = core::openMigrated(workspace.location(), testNow);
    VERIFY_OK(db);
    QCOMPARE(SlotStore(**db).find(slot.id).value()->state, restored);
    QCOMPARE(report->unsettled, int(restored == SlotState::Unknown && state != SlotState::Unknown));
    // Every step of the slot stands in the trail, and its last row says where the slot is.
    const auto trail = core::AuditStore(**db).since(0, 10).value();
    const auto steps = std::ranges::count(trail, slot.id, [](const auto &row) { return row.entry.subject; });
    QCOMPARE(steps, state == restored ? 0 : state == SlotState::Claimed && restored == SlotState::Unknown ? 2 : 1);
    if (steps > 0)
        QCOMPARE(trail.at(steps - 1).entry.detail.value("to", ""), core::slotStateName(restored).toStdString());
    QCOMPARE(trail.constLast().entry.action, u"workspace.restore"_s);
    QVERIFY(core::AuditStore(**db).verify().value().intact());
}

void TestBackup::restoringIsRefusedWhileTheWorkspaceIsServed()
{
    Workspace workspace;
    const core::Plan plan = makePlan();
    const QString file = workspace.file(u"copy.db"_s);
    VERIFY_OK(core::backupTo(workspace.location(), file));
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    const auto lock = core::WorkspaceLock::acquire(workspace.location().path, testNow);
    VERIFY_OK(lock);
    const auto report = core::restoreFrom(file, workspace.location(), u"ann"_s, testNow);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Conflict);
    QVERIFY(report.error().message.contains(u"in use by process"_s));
    QVERIFY(core::PlanStore(workspace.db()).find(plan.id).value());
}

void TestBackup::aDamagedBackupIsRefused()
{
    Workspace workspace;
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    const QString file = workspace.file(u"copy.db"_s);
    VERIFY_OK(core::backupTo(workspace.location(), file));
    workspace.close();
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(4096));
    QCOMPARE(damaged.write(QByteArray(16384, 'x')), 16384);
    damaged.close();
    QVERIFY(!core::restoreFrom(file, workspace.location(), u"ann"_s, testNow));
    QVERIFY(!core::restoreFrom(workspace.file(u"none.db"_s), workspace.location(), u"ann"_s, testNow));
    const auto db = core::openMigrated(workspace.location(), testNow);
    VERIFY_OK(db);
    QVERIFY(core::PlanStore(**db).find(plan.id).value());
    QCOMPARE(QDir(workspace.file({})).entryList({u"*before-restore*"_s}).size(), 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_storage_backup.moc"
