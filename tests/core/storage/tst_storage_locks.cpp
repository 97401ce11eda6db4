// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacelock.h"

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Error;
using core::WorkspaceLock;

class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondHolderIsToldWhoTheFirstIs();
    void anotherProcessIsRefused();
    void killedHoldersLeaveNoLock();
    void aLockIsForOneDatabase();
};

void TestLocks::aSecondHolderIsToldWhoTheFirstIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/engine.db"_s);
    auto first = WorkspaceLock::acquire(path, testNow);
    VERIFY_OK(first);
    const auto second = WorkspaceLock::acquire(path, testNow);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(second.error().message,
             u"The workspace is in use by process %1 on %2 since 2026-11-22T10:00:00.000Z"_s
                 .arg(QCoreApplication::applicationPid())
                 .arg(QSysInfo::machineHostName()));
    first->reset();
    VERIFY_OK(WorkspaceLock::acquire(path, testNow));
}

void TestLocks::anotherProcessIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.db"_s);
    const auto lock = WorkspaceLock::acquire(path, testNow);
    VERIFY_OK(lock);
    QProcess process;
    QVERIFY(startHelper(process, {u"lock"_s, path}));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().contains("in use by process "
                                                     + QByteArray::number(QCoreApplication::applicationPid())));
}

void TestLocks::killedHoldersLeaveNoLock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.db"_s);
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        QVERIFY(startHelper(process, {u"lock"_s, path}));
        QCOMPARE(process.readAllStandardOutput(), "ready\n");
        const auto refused = WorkspaceLock::acquire(path, testNow);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"process %1 on"_s.arg(process.processId())));
        process.kill(); // SIGKILL: nothing of its own runs any more
        QVERIFY(process.waitForFinished());
        VERIFY_OK(WorkspaceLock::acquire(path, testNow));
    }
}

void TestLocks::aLockIsForOneDatabase()
{
    const QTemporaryDir folder;
    const auto first = WorkspaceLock::acquire(folder.filePath(u"a.db"_s), testNow);
    const auto second = WorkspaceLock::acquire(folder.filePath(u"b.db"_s), testNow);
    VERIFY_OK(first);
    VERIFY_OK(second);
}

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_storage_locks.moc"
