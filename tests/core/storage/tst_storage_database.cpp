// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QThread>

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Access;
using core::Database;
using core::Error;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locationsAreReadAndShownWithoutTheirPassword_data();
    void locationsAreReadAndShownWithoutTheirPassword();
    void postgresIsRefusedInPlainWords();
    void settingsThatDurabilityRestsOnAreInForce();
    void filesAreTheOwnersAlone();
    void aFileOfAnotherProgramIsLeftAlone();
    void aReaderNeedsAFileAndCannotWrite();
    void aConnectionKnowsItsThread();
    void useFromAnotherThreadEndsTheProgram();
    void valuesComeBackAsTheyWereBound();
    void textWithNulIsRefusedBeforeStorage();
    void aStatementWithMissingValuesIsRefused();
    void nestedUseOfOneStatementKeepsBothCursors();
    void failuresTellNeitherPathNorSql();
    void savepointsUndoOnlyTheirOwnPart();
    void aFailedTransactionLeavesNothing();
    void aSecondWriterWaitsForTheFirst();
    void aReaderSeesOneStateUntilItEnds();
    void dataVersionRisesWithForeignCommits();
    void aFullDiskLosesOnlyTheTransaction();
    void afterAFullDiskNothingMoreGoesIn();
};

void TestDatabase::locationsAreReadAndShownWithoutTheirPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::newRow("file") << u"sqlite:/var/lib/engine.db"_s << u"sqlite:/var/lib/engine.db"_s;
    QTest::newRow("relative file") << u"sqlite:engine.db"_s << u"sqlite:engine.db"_s;
    QTest::newRow("password") << u"postgresql://ann:s3cr3t@db.example:5433/engine"_s
                              << u"postgresql://ann@db.example:5433/engine"_s;
    QTest::newRow("default port") << u"postgresql://ann@db/engine"_s << u"postgresql://ann@db:5432/engine"_s;
    QTest::newRow("no user") << u"postgresql://db/engine"_s << u"postgresql://db:5432/engine"_s;
    QTest::newRow("no path") << u"sqlite:"_s << QString();
    QTest::newRow("no database") << u"postgresql://ann@db/"_s << QString();
    QTest::newRow("query") << u"postgresql://ann@db/engine?sslmode=disable"_s << QString();
    QTest::newRow("plain path") << u"/var/lib/engine.db"_s << QString();
    QTest::newRow("other system") << u"mysql://db/engine"_s << QString();
}

void TestDatabase::locationsAreReadAndShownWithoutTheirPassword()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    const auto location = core::DatabaseLocation::parse(text);
    QCOMPARE(location.has_value(), !display.isEmpty());
    if (!location) {
        QCOMPARE(location.error().code, Error::Code::InvalidField);
        return;
    }
    QCOMPARE(location->display(), display);
    QCOMPARE(location->password, text.contains(u"s3cr3t"_s) ? u"s3cr3t"_s : QString());
}

void TestDatabase::postgresIsRefusedInPlainWords()
{
    const auto db =
        Database::open(*core::DatabaseLocation::parse(u"postgresql://ann:s3cr3t@db/engine"_s), Access::ReadWrite);
    QVERIFY(!db);
    QCOMPARE(db.error().code, Error::Code::Unavailable);
    QVERIFY(db.error().message.contains(u"SQLite only"_s));
    QVERIFY(!db.error().message.contains(u"s3cr3t"_s));
}

void TestDatabase::settingsThatDurabilityRestsOnAreInForce()
{
    Workspace workspace;
    const auto pragma = [&](const QString &name) {
        return workspace.db()
            .prepare(u"PRAGMA "_s + name)
            .row([](const auto &row) { return row.text(0); })
            .value()
            .value();
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
    QCOMPARE(pragma(u"wal_autocheckpoint"_s), u"1000"_s);
    QVERIFY(pragma(u"application_id"_s) != u"0"_s);
}

void TestDatabase::filesAreTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/engine.db"_s);
    const auto db = core::openMigrated(core::DatabaseLocation::sqlite(path), testNow);
    VERIFY_OK(db);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {u"data"_s, u"data/engine.db"_s, u"data/engine.db-wal"_s, u"data/engine.db-shm"_s}) {
        QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(folder.filePath(name)) & others), qPrintable(name));
    }
}

void TestDatabase::aFileOfAnotherProgramIsLeftAlone()
{
    const QTemporaryDir folder;
    const auto location = core::DatabaseLocation::sqlite(folder.filePath(u"other.db"_s));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(location.path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE theirs (a TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(Database::open(location, Access::ReadWrite).error().code, Error::Code::Conflict);

    QFile noise(folder.filePath(u"noise.db"_s));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(8192, 'x'));
    noise.close();
    QCOMPARE(Database::open(core::DatabaseLocation::sqlite(noise.fileName()), Access::ReadWrite).error().code,
             Error::Code::Unavailable);
    QVERIFY(noise.open(QIODevice::ReadOnly));
    QCOMPARE(noise.readAll(), QByteArray(8192, 'x'));
}

void TestDatabase::aReaderNeedsAFileAndCannotWrite()
{
    const QTemporaryDir folder;
    const auto missing = core::DatabaseLocation::sqlite(folder.filePath(u"none.db"_s));
    QCOMPARE(Database::open(missing, Access::ReadOnly).error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(missing.path));

    Workspace workspace;
    const auto reader = workspace.another(Access::ReadOnly);
    const auto written = core::PlanStore(*reader).insert(makePlan());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Unavailable);
    QVERIFY(written.error().message.contains(u"read-only"_s));
}

void TestDatabase::aConnectionKnowsItsThread()
{
    Workspace workspace;
    QVERIFY(workspace.db().isOwnThread());
    bool own = true;
    const std::unique_ptr<QThread> thread(QThread::create([&] { own = workspace.db().isOwnThread(); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(!own);
}

void TestDatabase::useFromAnotherThreadEndsTheProgram()
{
    Workspace workspace;
    QProcess process;
    QVERIFY(startHelper(process, {u"wrong-thread"_s, workspace.location().path}));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(process.readAllStandardError().contains("thread that does not own it"));
}

void TestDatabase::valuesComeBackAsTheyWereBound()
{
    Workspace workspace;
    Database &db = workspace.db();
    VERIFY_OK(db.run(u"CREATE TABLE kinds (a TEXT, b BIGINT, c DOUBLE PRECISION, d TEXT, e BIGINT, f TEXT, g TEXT)"_s));
    const QString text = u"caf\u00e9 \U0001F600 'quoted' \u0645\u0631\u062D\u0628\u0627"_s;
    const core::Json json = {{"list", {1, 2.5, "x"}}, {"none", nullptr}};
    const qint64 large = (qint64(1) << 60) + 1;
    VERIFY_OK(db.prepare(u"INSERT INTO kinds VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                  .bind(text, large, 0.1, json, std::optional<core::Instant>(), QString(), core::orNull({}))
                  .run());
    auto read = db.prepare(u"SELECT a, b, c, d, e, f, g, typeof(f) FROM kinds"_s);
    VERIFY_OK(read.run());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), text);
    QCOMPARE(read.integer(1), large);
    QCOMPARE(read.real(2), 0.1);
    QCOMPARE(read.json(3), json);
    QCOMPARE(read.optionalInstant(4), std::nullopt);
    QVERIFY(!read.isNull(5));
    QCOMPARE(read.text(7), u"text"_s); // a null QString is empty text, not SQL's NULL
    QVERIFY(read.isNull(6));
    QVERIFY(!read.next());
    VERIFY_OK(read.end());
}

void TestDatabase::textWithNulIsRefusedBeforeStorage()
{
    Workspace workspace;
    core::Plan plan = makePlan();
    plan.createdBy = QString(u"ann"_s + QChar::Null + u"admin"_s);
    const auto inserted = core::PlanStore(workspace.db()).insert(plan);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, Error::Code::InvalidField);
    QVERIFY(!core::PlanStore(workspace.db()).find(plan.id).value());
}

void TestDatabase::aStatementWithMissingValuesIsRefused()
{
    Workspace workspace;
    const QString sql = u"SELECT ?, ?"_s;
    VERIFY_OK(workspace.db().prepare(sql).bind(1, 2).run());
    QVERIFY(!workspace.db().prepare(sql).bind(1).run()); // the driver would take the 2 of the run before
    QVERIFY(!workspace.db().prepare(sql).bind(1, 2, 3).run());
}

void TestDatabase::nestedUseOfOneStatementKeepsBothCursors()
{
    Workspace workspace;
    const QString sql = u"SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"_s;
    QList<qint64> seen;
    VERIFY_OK(workspace.db().prepare(sql).forEach([&](const core::Statement &outer) {
        const qint64 ten = outer.integer(0) * 10;
        (void)workspace.db().prepare(sql).forEach(
            [&](const core::Statement &inner) { seen.append(ten + inner.integer(0)); });
    }));
    QCOMPARE(seen, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

void TestDatabase::failuresTellNeitherPathNorSql()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    const core::Plan plan = makePlan();
    VERIFY_OK(plans.insert(plan));
    const auto again = plans.insert(plan);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    const auto wrong = workspace.db().run(u"SELEC secret_column FROM plan"_s);
    QCOMPARE(wrong.error().code, Error::Code::Internal);
    for (const Error &error : {again.error(), wrong.error()}) {
        QVERIFY(!error.message.contains(u"plan"_s));
        QVERIFY(!error.message.contains(u"secret_column"_s));
        QVERIFY(!error.message.contains(workspace.location().path));
    }
}

void TestDatabase::savepointsUndoOnlyTheirOwnPart()
{
    Workspace workspace;
    Database &db = workspace.db();
    core::PlanStore plans(db);
    const core::Plan first = makePlan();
    const core::Plan second = makePlan();
    QVERIFY(!db.savepoint(u"command"_s)); // only inside a transaction
    VERIFY_OK(db.beginWrite());
    VERIFY_OK(db.savepoint(u"command"_s));
    VERIFY_OK(plans.insert(first));
    VERIFY_OK(db.release(u"command"_s));
    VERIFY_OK(db.savepoint(u"command"_s));
    VERIFY_OK(plans.insert(second));
    VERIFY_OK(db.rollbackTo(u"command"_s));
    VERIFY_OK(db.commit());
    QVERIFY(plans.find(first.id).value());
    QVERIFY(!plans.find(second.id).value());
}

void TestDatabase::aFailedTransactionLeavesNothing()
{
    Workspace workspace;
    Database &db = workspace.db();
    const core::Plan plan = makePlan();
    const auto done = core::inTransaction(db, [&]() -> core::Result<void> {
        DE_TRY(core::PlanStore(db).insert(plan));
        return core::fail(Error::Code::Conflict, u"No"_s);
    });
    QCOMPARE(done.error().message, u"No"_s);
    QVERIFY(!db.inTransaction());
    QVERIFY(!core::PlanStore(db).find(plan.id).value());
    VERIFY_OK(db.rollback()); // none open: no failure
    VERIFY_OK(db.beginWrite());
    QVERIFY(!db.beginWrite());
    VERIFY_OK(db.rollback());
}

void TestDatabase::aSecondWriterWaitsForTheFirst()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    VERIFY_OK(workspace.db().beginWrite());
    VERIFY_OK(plans.insert(makePlan()));

    QString secondsAnswer;
    const auto location = workspace.location();
    QAtomicInt waiting = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto second = Database::open(location, Access::ReadWrite).value();
        waiting = 1;
        const auto written = core::inTransaction(*second, [&] { return core::PlanStore(*second).insert(makePlan()); });
        secondsAnswer = written ? u"written"_s : written.error().message;
    }));
    thread->start();
    QTRY_COMPARE(waiting.loadAcquire(), 1);
    QVERIFY(!thread->wait(100)); // it waits for its turn instead of failing
    VERIFY_OK(workspace.db().commit());
    QVERIFY(thread->wait());
    QCOMPARE(secondsAnswer, u"written"_s);
    QCOMPARE(plans.list({}).value().items.size(), 2);
}

void TestDatabase::aReaderSeesOneStateUntilItEnds()
{
    Workspace workspace;
    const auto reader = workspace.another(Access::ReadOnly);
    VERIFY_OK(reader->beginRead());
    QCOMPARE(core::PlanStore(*reader).list({}).value().items.size(), 0);
    VERIFY_OK(core::PlanStore(workspace.db()).insert(makePlan()));
    QCOMPARE(core::PlanStore(*reader).list({}).value().items.size(), 0);
    VERIFY_OK(reader->endRead());
    QCOMPARE(core::PlanStore(*reader).list({}).value().items.size(), 1);
}

void TestDatabase::dataVersionRisesWithForeignCommits()
{
    Workspace workspace;
    const auto before = workspace.db().dataVersion();
    VERIFY_OK(before);
    VERIFY_OK(core::PlanStore(workspace.db()).insert(makePlan()));
    QCOMPARE(workspace.db().dataVersion().value(), *before); // its own commits are no news
    const auto other = workspace.another();
    VERIFY_OK(core::PlanStore(*other).insert(makePlan()));
    QVERIFY(workspace.db().dataVersion().value() != *before);
}

void TestDatabase::aFullDiskLosesOnlyTheTransaction()
{
    Workspace workspace;
    Database &db = workspace.db();
    core::PlanStore plans(db);
    const core::Plan kept = makePlan();
    VERIFY_OK(plans.insert(kept));
    VERIFY_OK(db.checkpoint());
    VERIFY_OK(db.prepare(u"PRAGMA max_page_count = 1"_s).run()); // SQLite takes the present size: no page more
    core::Result<void> written;
    VERIFY_OK(db.beginWrite());
    for (int i = 0; written && i < 2000; ++i)
        written = plans.insert(makePlan());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Unavailable);
    QVERIFY(written.error().message.contains(u"full"_s));
    VERIFY_OK(db.rollback());
    VERIFY_OK(db.prepare(u"PRAGMA max_page_count = 1000000"_s).run());
    QCOMPARE(plans.list({}).value().items.size(), 1);
    VERIFY_OK(plans.insert(makePlan()));
}

/// SQLite ends the transaction by itself then; whatever came after it would be committed one by one.
void TestDatabase::afterAFullDiskNothingMoreGoesIn()
{
    Workspace workspace;
    Database &db = workspace.db();
    core::PlanStore plans(db);
    VERIFY_OK(db.beginWrite());
    VERIFY_OK(db.run(u"PRAGMA max_page_count = 1"_s));
    VERIFY_OK(db.savepoint(u"attempt"_s));
    core::Result<void> written;
    for (int i = 0; written && i < 2000; ++i)
        written = plans.insert(makePlan());
    QVERIFY(!written);
    QVERIFY(!db.inTransaction());
    for (const auto &refused : {db.run(u"SELECT 1"_s), plans.insert(makePlan()), db.savepoint(u"attempt"_s), db.release(u"attempt"_s),
                                db.rollbackTo(u"attempt"_s), db.commit()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error(), written.error());
    }
    VERIFY_OK(db.run(u"PRAGMA max_page_count = 1000000"_s));
    QCOMPARE(plans.list({}).value().items.size(), 0);
    VERIFY_OK(core::inTransaction(db, [&] { return plans.insert(makePlan()); }));
    QCOMPARE(plans.list({}).value().items.size(), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_storage_database.moc"
