// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include <QDir>

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Access;
using core::Database;
using core::Error;
using core::Migration;
using core::Migrator;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreCutAtTheirOwnSemicolons_data();
    void statementsAreCutAtTheirOwnSemicolons();
    void builtInStepsAreNumberedWithoutGaps();
    void anEmptyDatabaseGetsEveryTable();
    void runningAgainChangesNothing();
    void laterStepsAreAppliedAndAFailingOneNotAtAll();
    void aNewerDatabaseIsRefusedUntouched();
    void aStepThatWasChangedAfterwardsIsRefused();
    void anExistingDatabaseIsCopiedBeforeAStep();

private:
    static QList<Migration> steps(const Database &db, const QString &nextSql = {});
};

/// The built-in steps, and one more.
QList<Migration> TestMigrator::steps(const Database &db, const QString &nextSql)
{
    auto list = core::builtInMigrations(db.dialect());
    if (!nextSql.isEmpty())
        list.append({int(list.size()) + 1, u"next"_s, nextSql});
    return list;
}

void TestMigrator::statementsAreCutAtTheirOwnSemicolons_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("two") << u"A x; B y"_s << QStringList{u"A x"_s, u"B y"_s};
    QTest::newRow("nothing") << u" ;; -- only a comment\n /* another; */ ;"_s << QStringList{};
    QTest::newRow("in quotes") << u"SELECT ';', 'it''s; so', \"a;b\"; B"_s
                               << QStringList{u"SELECT ';', 'it''s; so', \"a;b\""_s, u"B"_s};
    QTest::newRow("in a comment") << u"A -- x; y\n z; B"_s << QStringList{u"A   z"_s, u"B"_s};
    const QString trigger = u"CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1; SELECT 2; END"_s;
    QTest::newRow("trigger") << trigger + u"; B;"_s << QStringList{trigger, u"B"_s};
    const QString cased = u"create temp trigger t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; END"_s;
    QTest::newRow("trigger with CASE") << cased + u";B"_s << QStringList{cased, u"B"_s};
    QTest::newRow("BEGIN outside a trigger") << u"BEGIN; A; END"_s << QStringList{u"BEGIN"_s, u"A"_s, u"END"_s};
    QTest::newRow("a column named so") << u"CREATE TABLE a (trigger_end TEXT); B"_s
                                       << QStringList{u"CREATE TABLE a (trigger_end TEXT)"_s, u"B"_s};
}

void TestMigrator::statementsAreCutAtTheirOwnSemicolons()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, statements);
    QCOMPARE(core::splitSql(sql), statements);
}

void TestMigrator::builtInStepsAreNumberedWithoutGaps()
{
    const auto list = core::builtInMigrations(core::Dialect(core::DatabaseLocation::System::Sqlite));
    QVERIFY(list.size() >= 2);
    for (int i = 0; i < list.size(); ++i) {
        QCOMPARE(list.at(i).version, i + 1);
        QVERIFY(!core::splitSql(list.at(i).sql).isEmpty());
    }
}

void TestMigrator::anEmptyDatabaseGetsEveryTable()
{
    Workspace workspace;
    const QStringList tables = workspace.db().tables();
    for (const char *table : {"account",    "account_event",   "content",        "content_version", "content_variant",
                              "plan",       "calendar",        "slot",           "approval",        "outbox",
                              "audit",      "audit_head",      "principal",      "token",           "idempotency",
                              "setting",    "engine_node",     "schema_version", "blackout",        "outcome",
                              "experiment", "experiment_slot", "trend",          "comment"})
        QVERIFY2(tables.contains(QLatin1StringView(table)), table);
}

void TestMigrator::runningAgainChangesNothing()
{
    Workspace workspace;
    Migrator migrator(workspace.db(), steps(workspace.db()));
    QCOMPARE(migrator.version().value(), migrator.latestVersion());
    QCOMPARE(migrator.isBehind().value(), false);
    const auto foreign = workspace.another();
    const auto before = foreign->dataVersion().value();
    VERIFY_OK(migrator.migrate(testNow));
    QCOMPARE(foreign->dataVersion().value(), before); // not one commit
    VERIFY_OK(core::openMigrated(workspace.location(), testNow));
    QVERIFY(!QDir(workspace.file(u"backups"_s)).exists());
}

void TestMigrator::laterStepsAreAppliedAndAFailingOneNotAtAll()
{
    Workspace workspace;
    Database &db = workspace.db();
    auto list = steps(db, u"CREATE TABLE later (a TEXT)"_s);
    list.append({int(list.size()) + 1, u"broken"_s, u"CREATE TABLE half (a TEXT); CREATE TABLE later (a TEXT)"_s});
    QVERIFY(!Migrator(db, list).migrate(testNow));
    QVERIFY(db.tables().contains(u"later"_s));
    QVERIFY(!db.tables().contains(u"half"_s));
    QCOMPARE(Migrator(db, list).version().value(), int(list.size()) - 1);
}

void TestMigrator::aNewerDatabaseIsRefusedUntouched()
{
    Workspace workspace;
    VERIFY_OK(Migrator(workspace.db(), steps(workspace.db(), u"CREATE TABLE later (a TEXT)"_s)).migrate(testNow));
    workspace.close();
    const auto bytes = [&] {
        QFile file(workspace.location().path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    const auto opened = core::openMigrated(workspace.location(), testNow);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Conflict);
    QVERIFY(opened.error().message.contains(u"newer than the program"_s));
    QCOMPARE(bytes(), before);
    QVERIFY(!QDir(workspace.file(u"backups"_s)).exists());
}

void TestMigrator::aStepThatWasChangedAfterwardsIsRefused()
{
    Workspace workspace;
    auto list = steps(workspace.db());
    list[0].sql += u"\nCREATE TABLE more (a TEXT);"_s;
    Migrator migrator(workspace.db(), list);
    QCOMPARE(migrator.isBehind().error().code, Error::Code::Conflict);
    QVERIFY(!migrator.migrate(testNow));
    QVERIFY(!workspace.db().tables().contains(u"more"_s));
}

void TestMigrator::anExistingDatabaseIsCopiedBeforeAStep()
{
    QTemporaryDir folder;
    const auto location = core::DatabaseLocation::sqlite(folder.filePath(u"engine.db"_s));
    const core::Plan plan = makePlan();
    { // as the first program left it
        const auto first = Database::open(location, Access::ReadWrite);
        VERIFY_OK(first);
        VERIFY_OK(Migrator(**first, steps(**first).first(1)).migrate(testNow));
        VERIFY_OK(core::PlanStore(**first).insert(plan));
    }

    const auto opened = core::openMigrated(location, testNow);
    VERIFY_OK(opened);
    QCOMPARE(Migrator(**opened, steps(**opened)).isBehind().value(), false);
    const QStringList copies = QDir(folder.filePath(u"backups"_s)).entryList({u"*.db"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const auto copy = Database::open(core::DatabaseLocation::sqlite(folder.filePath(u"backups/"_s + copies.first())),
                                     Access::ReadOnly);
    VERIFY_OK(copy);
    QCOMPARE(Migrator(**copy, steps(**copy)).version().value(), 1);
    QVERIFY(core::PlanStore(**copy).find(plan.id).value());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_storage_migrator.moc"
