// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/auditstore.h"

#include <QRandomGenerator>

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::AuditStore;
using core::AuditVerdict;
using core::Database;
using core::Error;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFormAChainWithoutGaps();
    void rowsAreReadBackAsWritten();
    void appendingNeedsATransaction();
    void aTransactionThatIsUndoneLeavesNoGap();
    void twoProcessesShareOneChain();
    void triggersRefuseChangeAndRemoval_data();
    void triggersRefuseChangeAndRemoval();
    void tamperingIsFoundAtItsRow_data();
    void tamperingIsFoundAtItsRow();
    void anySmallChangeIsFound();

private:
    static void fill(Database &db, int rows);
    static void dropTriggers(Database &db);
};

void TestAudit::fill(Database &db, int rows)
{
    const auto filled = core::inTransaction(db, [&]() -> core::Result<void> {
        for (int i = 1; i <= rows; ++i) {
            const auto seq = AuditStore(db).append({u"ann"_s,
                                                    core::PrincipalKind::Human,
                                                    u"slot.approve"_s,
                                                    u"slot-%1"_s.arg(i),
                                                    {{"risk", i * 0.01}, {"note", "\"quoted\""}}},
                                                   testNow + std::chrono::seconds(i));
            if (!seq)
                return tl::unexpected(seq.error());
        }
        return {};
    });
    VERIFY_OK(filled);
}

/// What somebody does who has the file and a SQLite shell.
void TestAudit::dropTriggers(Database &db)
{
    for (const QString &name : {u"audit_is_never_changed"_s, u"audit_is_never_deleted"_s,
                                u"audit_head_is_never_deleted"_s, u"audit_head_moves_by_one"_s})
        VERIFY_OK(db.run(u"DROP TRIGGER "_s + name));
}

void TestAudit::rowsFormAChainWithoutGaps()
{
    Workspace workspace;
    AuditStore audit(workspace.db());
    QCOMPARE(audit.verify().value(), (AuditVerdict{0, {}, {}}));
    QCOMPARE(audit.head().value().hash, QString(64, u'0'));
    fill(workspace.db(), 30);
    QCOMPARE(audit.head().value().seq, 30);
    QCOMPARE(audit.verify().value(), (AuditVerdict{30, {}, {}}));
    QCOMPARE(audit.verify(11).value(), (AuditVerdict{20, {}, {}}));
    QCOMPARE(audit.verify(31).value(), (AuditVerdict{0, {}, {}}));
}

void TestAudit::rowsAreReadBackAsWritten()
{
    Workspace workspace;
    fill(workspace.db(), 5);
    const auto rows = AuditStore(workspace.db()).since(2, 2).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().seq, 3);
    QCOMPARE(rows.first().at, testNow + std::chrono::seconds(3));
    QCOMPARE(rows.first().entry,
             (core::AuditEntry{u"ann"_s,
                               core::PrincipalKind::Human,
                               u"slot.approve"_s,
                               u"slot-3"_s,
                               {{"risk", 0.03}, {"note", "\"quoted\""}}}));
    QCOMPARE(rows.last().seq, 4);
}

void TestAudit::appendingNeedsATransaction()
{
    Workspace workspace;
    QVERIFY(!AuditStore(workspace.db()).append({}, testNow));
    QCOMPARE(AuditStore(workspace.db()).head().value().seq, 0);
}

void TestAudit::aTransactionThatIsUndoneLeavesNoGap()
{
    Workspace workspace;
    AuditStore audit(workspace.db());
    fill(workspace.db(), 2);
    VERIFY_OK(workspace.db().beginWrite());
    QCOMPARE(audit.append({}, testNow).value(), 3);
    VERIFY_OK(workspace.db().rollback());
    fill(workspace.db(), 1);
    QCOMPARE(audit.verify().value(), (AuditVerdict{3, {}, {}}));
}

void TestAudit::twoProcessesShareOneChain()
{
    Workspace workspace;
    QProcess process;
    QVERIFY(startHelper(process, {u"write"_s, workspace.location().path}));
    for (int i = 0; i < 25; ++i)
        fill(workspace.db(), 1);
    process.kill();
    QVERIFY(process.waitForFinished());
    const auto verdict = AuditStore(workspace.db()).verify().value();
    QVERIFY2(verdict.intact(), qPrintable(verdict.why));
    QVERIFY(verdict.rows >= 26);
    QCOMPARE(AuditStore(workspace.db()).head().value().seq, verdict.rows);
}

void TestAudit::triggersRefuseChangeAndRemoval_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << u"UPDATE audit SET actor = 'eve' WHERE seq = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM audit WHERE seq = 3"_s;
    QTest::newRow("replace") << u"INSERT OR REPLACE INTO audit SELECT seq, at, 'eve', actor_kind, action, subject, "
                                "detail_json, prev_hash, hash FROM audit WHERE seq = 2"_s;
    QTest::newRow("head back") << u"UPDATE audit_head SET seq = 1"_s;
    QTest::newRow("head away") << u"DELETE FROM audit_head"_s;
}

void TestAudit::triggersRefuseChangeAndRemoval()
{
    QFETCH(QString, sql);
    Workspace workspace;
    fill(workspace.db(), 3);
    const auto refused = workspace.db().run(sql);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY2(refused.error().message.contains(u"audit trail cannot be"_s), qPrintable(refused.error().message));
    QCOMPARE(AuditStore(workspace.db()).verify().value(), (AuditVerdict{3, {}, {}}));
}

void TestAudit::tamperingIsFoundAtItsRow_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<int>("brokenAt");
    const QString swap = u"UPDATE audit SET seq = %2 WHERE seq = %1"_s;
    QTest::newRow("first changed") << QStringList{u"UPDATE audit SET actor = 'eve' WHERE seq = 1"_s} << 1;
    QTest::newRow("time changed") << QStringList{u"UPDATE audit SET at = at + 1 WHERE seq = 7"_s} << 7;
    QTest::newRow("one space more") << QStringList{u"UPDATE audit SET detail_json = detail_json || ' ' WHERE seq = 7"_s}
                                    << 7;
    QTest::newRow("hash changed") << QStringList{u"UPDATE audit SET hash = prev_hash WHERE seq = 7"_s} << 7;
    QTest::newRow("one deleted") << QStringList{u"DELETE FROM audit WHERE seq = 5"_s} << 5;
    QTest::newRow("first deleted") << QStringList{u"DELETE FROM audit WHERE seq = 1"_s} << 1;
    QTest::newRow("deleted and closed up")
        << QStringList{u"DELETE FROM audit WHERE seq = 10"_s, u"UPDATE audit_head SET seq = 9"_s} << 10;
    QTest::newRow("two swapped") << QStringList{swap.arg(4).arg(99), swap.arg(6).arg(4), swap.arg(99).arg(6)} << 4;
    QTest::newRow("cut off") << QStringList{u"DELETE FROM audit WHERE seq > 8"_s} << 9;
    QTest::newRow("all cut off") << QStringList{u"DELETE FROM audit"_s} << 1;
    QTest::newRow("head gone") << QStringList{u"DELETE FROM audit_head"_s} << 11;
    QTest::newRow("row slipped in")
        << QStringList{u"INSERT INTO audit SELECT 11, at, actor, actor_kind, action, subject, "
                       "detail_json, hash, hash FROM audit WHERE seq = 10"_s}
        << 11;
}

void TestAudit::tamperingIsFoundAtItsRow()
{
    QFETCH(QStringList, sql);
    QFETCH(int, brokenAt);
    Workspace workspace;
    fill(workspace.db(), 10);
    const auto intruder = workspace.another();
    dropTriggers(*intruder);
    for (const QString &statement : sql)
        VERIFY_OK(intruder->run(statement));
    const auto verdict = AuditStore(workspace.db()).verify().value();
    QVERIFY(!verdict.intact());
    QCOMPARE(*verdict.brokenAt, brokenAt);
    QVERIFY(!verdict.why.isEmpty());
}

void TestAudit::anySmallChangeIsFound()
{
    constexpr int trials = 200;
    constexpr int rows = 20;
    const quint32 seed = qEnvironmentVariableIntValue("TEST_SEED") ? quint32(qEnvironmentVariableIntValue("TEST_SEED"))
                                                                   : QRandomGenerator::global()->generate();
    qInfo("TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    Workspace workspace;
    Database &db = workspace.db();
    fill(db, rows);
    dropTriggers(db);
    const QStringList columns{u"actor"_s,       u"actor_kind"_s, u"action"_s, u"subject"_s,
                              u"detail_json"_s, u"prev_hash"_s,  u"hash"_s};
    int found = 0;
    for (int i = 0; i < trials; ++i) {
        const int seq = int(random.bounded(1, rows + 1));
        VERIFY_OK(db.beginWrite());
        if (const int kind = int(random.bounded(10)); kind == 0) {
            VERIFY_OK(db.prepare(u"DELETE FROM audit WHERE seq = ?"_s).bind(seq).run());
        } else if (kind == 1) {
            VERIFY_OK(db.prepare(u"DELETE FROM audit WHERE seq >= ?"_s).bind(seq).run());
        } else if (kind == 2) {
            VERIFY_OK(db.prepare(u"UPDATE audit SET at = at + ? WHERE seq = ?"_s)
                          .bind(int(random.bounded(1, 1000)), seq)
                          .run());
        } else if (kind == 3) { // reorder: this row and another change places
            const int other = seq % rows + 1;
            VERIFY_OK(db.prepare(u"UPDATE audit SET seq = 1000 WHERE seq = ?"_s).bind(seq).run());
            VERIFY_OK(db.prepare(u"UPDATE audit SET seq = ? WHERE seq = ?"_s).bind(seq, other).run());
            VERIFY_OK(db.prepare(u"UPDATE audit SET seq = ? WHERE seq = 1000"_s).bind(other).run());
        } else { // one character of one column
            const QString column = columns.at(int(random.bounded(columns.size())));
            auto text = db.prepare(u"SELECT %1 FROM audit WHERE seq = ?"_s.arg(column))
                            .bind(seq)
                            .row([](const auto &row) { return row.text(0); })
                            .value()
                            .value();
            QChar &c = text[int(random.bounded(text.size()))];
            c = QChar(c.unicode() == u'x' ? u'y' : u'x');
            VERIFY_OK(db.prepare(u"UPDATE audit SET %1 = ? WHERE seq = ?"_s.arg(column)).bind(text, seq).run());
        }
        const auto verdict = AuditStore(db).verify().value();
        // A changed hash column shows at its own row; nothing may show later than the row that was touched.
        if (!verdict.intact() && *verdict.brokenAt <= seq)
            ++found;
        VERIFY_OK(db.rollback());
    }
    QCOMPARE(found, trials);
    QCOMPARE(AuditStore(db).verify().value(), (AuditVerdict{rows, {}, {}}));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_storage_audit.moc"
