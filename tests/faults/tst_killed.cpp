// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::Program;

/// What was answered with 200 is there after the process was killed without warning.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansSlotsTimesAndIdsSurvive();
    void everyAnsweredPlanSurvives();
};

namespace {

Json createBody()
{
    return {
        {"contentId", "film-1"}, {"platforms", {"tiktok", "linkedin"}}, {"languages", {"en", "ar"}}, {"velocity", 1.5}};
}

} // namespace

void TestKilled::plansSlotsTimesAndIdsSurvive()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient client = program.client();
    const Json created = client.post("/distribution/create", createBody()).json();
    const QByteArray id = QByteArray::fromStdString(created["plan"]["id"].get<std::string>());
    const auto planned = client.post("/distribution/plan", {{"planId", id.toStdString()}});
    QCOMPARE(planned.status, 200);
    QVERIFY(!planned.json()["calendar"]["slots"].empty());
    const Json before = client.get("/distribution/status?planId=" + id).json();
    QCOMPARE(before["plan"]["slots"].size(), planned.json()["calendar"]["slots"].size());

    program.kill();
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    const Json after = program.client().get("/distribution/status?planId=" + id).json();
    QCOMPARE(core::toBytes(after["plan"]), core::toBytes(before["plan"]));
    QCOMPARE(program.stop(), 0);
    QCOMPARE(program.run({u"check"_s}).exitCode, 0);
}

void TestKilled::everyAnsweredPlanSurvives()
{
    const int kills = qEnvironmentVariableIsSet("DE_FULL") ? 60 : 8;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    Program program(folder.path());
    QList<QByteArray> answered;
    for (int round = 0; round < kills; ++round) {
        QVERIFY2(program.serve(), qPrintable(program.errors()));
        std::atomic<int> count = 0;
        QList<QByteArray> now;
        const quint16 port = program.port();
        const std::unique_ptr<QThread> writer(QThread::create([&now, &count, port] {
            HttpClient client(port);
            for (;;) {
                const auto response = client.post("/distribution/create", createBody());
                if (response.status != 200)
                    return; // the process is gone
                now.append(QByteArray::fromStdString(response.json()["plan"]["id"].get<std::string>()));
                ++count;
            }
        }));
        writer->start();
        const int enough = 1 + int(random.bounded(40));
        QTRY_VERIFY_WITH_TIMEOUT(count >= enough, 20'000);
        program.kill();
        QVERIFY(writer->wait(20'000));
        answered += now;
    }
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient client = program.client();
    for (const QByteArray &id : std::as_const(answered))
        QCOMPARE(client.get("/distribution/status?planId=" + id).status, 200);
    QCOMPARE(program.stop(), 0);
    const auto check = program.run({u"check"_s});
    QVERIFY2(check.exitCode == 0, qPrintable(check.output + check.errors));
    qInfo("%d kills, %lld plans answered, none lost", kills, (long long)answered.size());
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
