// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::Program;

/// The program as its users and peers meet it: the command line, and the specification's flow over HTTP.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpecificationsFlowWorksAsItStands();
    void theSpecificationsExampleGives154Slots();
    void aTokenMadeBesideWorksInTheNextRequest();
    void aSecondEngineIsRefusedUntilTheFirstIsGone();
    void aRequestCannotLoosenTheMode();
    void rehearsalsNeverCount();
    void theKillSwitchHoldsFromBeside();
    void aBackupComesBack();
    void badStartsSayWhyAndChangeNothing_data();
    void badStartsSayWhyAndChangeNothing();
    void aWrongFolderOfRepliesIsNamedByItsKey();
    void aPortInUseIsOneLine();
};

namespace {

QByteArray idOf(const Json &json, const char *what = "plan")
{
    return QByteArray::fromStdString(json[what]["id"].get<std::string>());
}

QByteArray secretOf(const Program::Outcome &outcome)
{
    return outcome.output.trimmed().toLatin1();
}

QByteArray humanToken(const Program &program)
{
    return secretOf(program.run({u"token"_s, u"create"_s, u"--name"_s, u"ana"_s, u"--kind"_s, u"human"_s, u"--scope"_s,
                                 u"read,write,approve"_s}));
}

/// A Monday at least a day ahead, so that the whole week is free.
std::string mondayAhead()
{
    const QDate today = QDate::currentDate();
    return today.addDays(8 - today.dayOfWeek()).toString(Qt::ISODate).toStdString();
}

/// How many posts of one account break its platform's gap or daily cap (UTC days).
int violations(const Json &slots_)
{
    const QMap<QString, std::pair<int, int>> rules = {
        {u"tiktok"_s, {4 * 60, 5}}, {u"youtube"_s, {12 * 60, 2}}, {u"instagram"_s, {6 * 60, 4}}};
    QMap<QString, QList<QDateTime>> posts;
    for (const Json &slot : slots_)
        posts[slot["platform"].get<QString>() + u' ' + slot["accountId"].get<QString>()].append(
            QDateTime::fromString(slot["datetime"].get<QString>(), Qt::ISODateWithMs));
    int broken = 0;
    for (auto [key, times] : posts.asKeyValueRange()) {
        const auto [gap, cap] = rules.value(key.section(u' ', 0, 0));
        QList<QDateTime> sorted = times;
        std::ranges::sort(sorted);
        QMap<QDate, int> days;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            broken += i > 0 && sorted[i - 1].secsTo(sorted[i]) < gap * 60;
            broken += ++days[sorted[i].toUTC().date()] > cap;
        }
    }
    return broken;
}

} // namespace

void TestProgram::theSpecificationsFlowWorksAsItStands()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient client = program.client();
    const auto created = client.send("POST", "/distribution/create", R"({
    "contentId": "my-video-001",
    "platforms": ["tiktok", "youtube", "instagram"],
    "languages": ["en", "es"],
    "velocity": 2.0,
    "trendWeighted": true
  })");
    QCOMPARE(created.status, 200);
    QCOMPARE(created.json()["plan"]["status"], "DRAFT");
    const std::string id = created.json()["plan"]["id"].get<std::string>();
    const auto planned = client.post("/distribution/plan", {{"planId", id}});
    QCOMPARE(planned.status, 200);
    QVERIFY(!planned.json()["calendar"]["slots"].empty()); // on accounts that nobody has registered yet
    const auto simulated = client.post("/distribution/simulate", {{"planId", id}});
    QCOMPARE(simulated.status, 200);
    QVERIFY(simulated.json()["simulation"]["recommendedAction"].is_string());
    const auto run = client.post("/distribution/run", {{"planId", id}, {"simulate", true}});
    QCOMPARE(run.status, 200);
    QCOMPARE(run.json()["results"].size(), planned.json()["calendar"]["slots"].size());
}

void TestProgram::theSpecificationsExampleGives154Slots()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient person = program.client(humanToken(program));
    for (const char *platform : {"tiktok", "youtube", "instagram"}) {
        for (const char *language : {"en", "es"})
            QCOMPARE(person
                         .post("/distribution/accounts",
                               {{"platform", platform}, {"username", language}, {"language", language}})
                         .status,
                     200);
    }
    HttpClient client = program.client();
    const Json created = client
                             .post("/distribution/create",
                                   {{"contentId", "my-video-001"},
                                    {"platforms", {"tiktok", "youtube", "instagram"}},
                                    {"languages", {"en", "es"}},
                                    {"velocity", 2.0},
                                    {"weekStart", mondayAhead()}})
                             .json();
    const Json planned = client.post("/distribution/plan", {{"planId", idOf(created).toStdString()}}).json();
    const Json &slots_ = planned["calendar"]["slots"];
    QCOMPARE(slots_.size(), size_t(154));
    QCOMPARE(violations(slots_), 0);
    QVERIFY(planned["planning"]["unplaced"].empty());
    for (const Json &slot : slots_)
        QVERIFY(!slot["accountId"].get<std::string>().empty());
}

void TestProgram::aTokenMadeBesideWorksInTheNextRequest()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    const Json account = {{"platform", "tiktok"}, {"username", "cocina"}};
    QCOMPARE(program.client("cdx_unknown").post("/distribution/accounts", account).status, 401);
    const QByteArray token = humanToken(program);
    QVERIFY(token.startsWith("cdx_"));
    QCOMPARE(program.client(token).post("/distribution/accounts", account).status, 200);

    QCOMPARE(program.run({u"token"_s, u"revoke"_s, u"ana"_s}).exitCode, 0);
    HttpClient late = program.client(token);
    QTRY_COMPARE_WITH_TIMEOUT(late.get("/distribution/status").status, 401, 3'000);
    QCOMPARE(program.run({u"token"_s, u"create"_s, u"--name"_s, u"robot"_s, u"--scope"_s, u"approve"_s}).exitCode, 1);
    QFile database(folder.filePath(u"distribution.db"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(token)); // only its hash is stored
}

void TestProgram::aSecondEngineIsRefusedUntilTheFirstIsGone()
{
    QTemporaryDir folder;
    Program first(folder.path());
    QVERIFY2(first.serve(), qPrintable(first.errors()));
    Program second(folder.path());
    QVERIFY(!second.serve());
    const QString refusal = second.errors();
    QVERIFY2(refusal.contains(QString::number(first.processId())), qPrintable(refusal));
    QCOMPARE(first.client().get("/health").status, 200);
    first.kill();
    QVERIFY2(second.serve(), qPrintable(second.errors()));
    QCOMPARE(second.client().get("/health").status, 200);
}

void TestProgram::aRequestCannotLoosenTheMode()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient client = program.client();
    const auto refused = client.post("/distribution/publish",
                                     {{"slotId", "slot-1"},
                                      {"accountId", "account-1"},
                                      {"contentId", "content-123"},
                                      {"platform", "tiktok"},
                                      {"safetyMode", "FULL_AUTONOMOUS"},
                                      {"simulate", false}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()["code"], "APPROVAL_REQUIRED");
    QCOMPARE(client.get("/health").json()["safetyMode"], "SEMI_AUTONOMOUS");
}

void TestProgram::rehearsalsNeverCount()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient client = program.client();
    const std::string id = client.post("/distribution/create", {{"contentId", "c"}, {"platforms", {"tiktok"}}})
                               .json()["plan"]["id"]
                               .get<std::string>();
    const Json planned = client.post("/distribution/plan", {{"planId", id}}).json();
    const Json before = client.get("/distribution/status?planId=" + QByteArray::fromStdString(id)).json();
    QCOMPARE(client.post("/distribution/run", {{"planId", id}, {"simulate", true}}).status, 200);
    const auto published = client.post("/distribution/publish",
                                       {{"slotId", planned["calendar"]["slots"][0]["id"]},
                                        {"contentId", "c"},
                                        {"platform", "tiktok"},
                                        {"simulate", true}});
    QCOMPARE(published.status, 200);
    QVERIFY(published.json()["result"]["simulated"].get<bool>());
    const Json after = client.get("/distribution/status?planId=" + QByteArray::fromStdString(id)).json();
    QCOMPARE(core::toBytes(after), core::toBytes(before));
    QCOMPARE(client.get("/distribution/status").json()["metrics"]["totalPublished"], 0);
}

void TestProgram::theKillSwitchHoldsFromBeside()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    QCOMPARE(program.run({u"stop"_s, u"wrong film"_s}).exitCode, 0);
    QVERIFY(program.run({u"mode"_s}).output.contains(u"wrong film"_s));
    QCOMPARE(program.run({u"mode"_s, u"MANUAL"_s}).exitCode, 0); // tightening asks nothing
    QTRY_COMPARE_WITH_TIMEOUT(program.client().get("/health").json()["safetyMode"], "MANUAL", 3'000);

    QCOMPARE(program.run({u"resume"_s}, "olives-and-oil\n").exitCode, 0); // the first use sets it
    QCOMPARE(program.run({u"mode"_s, u"SEMI_AUTONOMOUS"_s}, "a-wrong-one\n").exitCode, 1);
    QVERIFY(program.run({u"mode"_s}).output.startsWith(u"mode MANUAL"_s));
    QCOMPARE(program.run({u"mode"_s, u"SEMI_AUTONOMOUS"_s}, "olives-and-oil\n").exitCode, 0);
    QCOMPARE(program.run({u"mode"_s, u"FULL_AUTONOMOUS"_s}, "olives-and-oil\n").exitCode, 1); // looser than configured
    QVERIFY(!program.run({u"mode"_s}).output.contains(u"stopped"_s));
}

void TestProgram::aBackupComesBack()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"backup.db"_s);
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    const QByteArray kept = idOf(program.client().post("/distribution/create", {{"contentId", "kept"}}).json());
    QCOMPARE(program.run({u"backup"_s, file}).exitCode, 0);
    const QByteArray later = idOf(program.client().post("/distribution/create", {{"contentId", "later"}}).json());
    QCOMPARE(program.run({u"restore"_s, file}).exitCode, 1); // an engine serves it
    QCOMPARE(program.stop(), 0);
    const auto restored = program.run({u"restore"_s, file});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.errors));
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    QCOMPARE(program.client().get("/distribution/status?planId=" + kept).status, 200);
    QCOMPARE(program.client().get("/distribution/status?planId=" + later).status, 404);
}

void TestProgram::badStartsSayWhyAndChangeNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << 2 << u"colour"_s;
    QTest::newRow("unknown command") << QStringList{u"publish"_s} << 2 << u"publish"_s;
    QTest::newRow("port out of range") << QStringList{u"--headless"_s, u"--port"_s, u"70000"_s} << 2 << u"--port"_s;
    QTest::newRow("host is no address") << QStringList{u"--headless"_s, u"--host"_s, u"nowhere"_s} << 2 << u"--host"_s;
    QTest::newRow("unknown service") << QStringList{u"--headless"_s, u"--service"_s, u"x=http://a"_s} << 2
                                     << u"--service"_s;
    QTest::newRow("missing argument") << QStringList{u"backup"_s} << 2 << u"backup"_s;
    QTest::newRow("unknown scope") << QStringList{u"token"_s, u"create"_s,  u"--name"_s,
                                                  u"n"_s,     u"--scope"_s, u"everything"_s}
                                   << 1 << u"--scope"_s;
    QTest::newRow("open to others without a token")
        << QStringList{u"--headless"_s, u"--host"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s} << 1 << u"token"_s;
}

void TestProgram::badStartsSayWhyAndChangeNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const auto outcome = Program(folder.path()).run(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.errors.contains(says), qPrintable(outcome.errors));
    QVERIFY(outcome.output.isEmpty());
}

void TestProgram::aWrongFolderOfRepliesIsNamedByItsKey()
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"({"llm": {"recorded": "nowhere"}})");
    config.close();
    const auto outcome = Program(folder.path()).run({u"--headless"_s, u"--port"_s, u"0"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(u"/llm/recorded"_s), qPrintable(outcome.errors));
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"config.json"_s});
}

void TestProgram::aPortInUseIsOneLine()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    QTemporaryDir folder;
    const auto outcome =
        Program(folder.path()).run({u"--headless"_s, u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(QString::number(other.serverPort())), qPrintable(outcome.errors));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
