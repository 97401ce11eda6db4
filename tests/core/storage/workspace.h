// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/ids.h"
#include "core/model/slot.h"
#include "core/storage/migrator.h"
#include "core/storage/planstore.h"

/// Fails the test with the error's sentence where a Result holds one.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));                          \
    } while (false)

inline const core::Instant testNow = *core::instantFromIso(QStringLiteral("2026-11-22T10:00:00.000Z"));

/// A temporary folder with a database of the current schema.
class Workspace
{
public:
    Workspace()
        : m_db(core::openMigrated(location(), testNow).value())
    {
    }

    core::Database &db() { return *m_db; }
    core::DatabaseLocation location() const
    {
        return core::DatabaseLocation::sqlite(file(QStringLiteral("engine.db")));
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_db.reset(); }

    /// A second connection, as another process has one.
    std::unique_ptr<core::Database> another(core::Access access = core::Access::ReadWrite) const
    {
        return core::Database::open(location(), access).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Database> m_db;
};

inline core::Plan makePlan(core::Instant createdAt = testNow)
{
    core::Plan plan;
    plan.id = core::newId(createdAt);
    plan.request.contentId = QStringLiteral("launch-01");
    plan.createdAt = plan.updatedAt = createdAt;
    plan.createdBy = QStringLiteral("local");
    return plan;
}

inline core::Slot makeSlot(const QString &planId, core::Instant dueAt)
{
    core::Slot slot;
    slot.id = core::newId(testNow);
    slot.planId = planId;
    slot.accountId = QStringLiteral("account-1");
    slot.contentId = QStringLiteral("launch-01");
    slot.language = QStringLiteral("en");
    slot.dueAt = dueAt;
    slot.createdAt = testNow;
    return slot;
}

/// The helper process (tests/support/storagehelper.cpp), started and seen to be at work.
inline bool startHelper(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(STORAGE_HELPER), arguments);
    return process.waitForStarted() && process.waitForReadyRead(20'000);
}
