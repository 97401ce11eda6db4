// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another process for the storage tests:
//   storage_helper lock PATH          holds the workspace's lock, prints "ready" or the refusal, until it is killed
//   storage_helper write PATH         appends audit rows, one commit each, prints "ready" after the first, until killed
//   storage_helper wrong-thread PATH  uses a connection from a thread that does not own it: must not survive

#include <QCoreApplication>
#include <QThread>

#include "core/base/clock.h"
#include "core/storage/auditstore.h"
#include "core/storage/workspacelock.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int holdLock(const QString &path)
{
    const auto lock = core::WorkspaceLock::acquire(path, core::SystemClock().now());
    say(lock ? u"ready"_s : lock.error().message);
    return lock ? QCoreApplication::exec() : 1;
}

int keepWriting(const QString &path)
{
    const auto db = core::Database::open(core::DatabaseLocation::sqlite(path), core::Access::ReadWrite);
    if (!db)
        return 1;
    core::AuditStore audit(**db);
    for (int i = 0;; ++i) {
        const auto written = core::inTransaction(**db, [&] {
            return audit.append({u"helper"_s, core::PrincipalKind::Service, u"test.write"_s, QString::number(i), {}},
                                core::SystemClock().now());
        });
        if (!written) {
            say(written.error().message);
            return 1;
        }
        if (i == 0)
            say(u"ready"_s);
        QThread::msleep(2); // SQLite's lock is not fair: who never lets go starves every other writer
    }
}

int useFromWrongThread(const QString &path)
{
    const auto db = core::Database::open(core::DatabaseLocation::sqlite(path), core::Access::ReadWrite);
    if (!db)
        return 1;
    say(u"ready"_s);
    const std::unique_ptr<QThread> thread(QThread::create([&] { (void)(*db)->dataVersion(); }));
    thread->start();
    thread->wait();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    if (arguments.at(1) == u"lock"_s)
        return holdLock(arguments.at(2));
    if (arguments.at(1) == u"write"_s)
        return keepWriting(arguments.at(2));
    return useFromWrongThread(arguments.at(2));
}
