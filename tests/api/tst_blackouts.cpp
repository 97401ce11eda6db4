// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/api/support/planningclient.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Json;
using tests::bytes;
using tests::HttpClient;
using tests::HttpResponse;
using tests::PlanningClient;
using tests::TestServer;
using tests::timeOf;

/// Times in which nothing may be published, over REST, and what planner, moves and gates make of them.
class TestBlackouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_person = std::make_unique<PlanningClient>(*m_server, u"ana"_s,
                                                    core::Scope::Read | core::Scope::Write | core::Scope::Approve);
        m_monday = m_person->monday();
    }
    void cleanup()
    {
        m_person.reset();
        m_server.reset();
    }

    void blackoutsAreKeptUntilTheyAreRemoved()
    {
        const Json once = ok(http().post("/distribution/blackouts",
                                         {{"scope", "platform"},
                                          {"target", "youtube"},
                                          {"from", m_monday + 9h},
                                          {"to", m_monday + 12h},
                                          {"reason", "Launch of a partner"}}))["blackout"];
        QCOMPARE(once["target"].get<QString>(), u"youtube"_s);
        QCOMPARE(once["createdBy"].get<QString>(), u"ana"_s);
        const Json weekly = ok(http().post("/distribution/blackouts",
                                           {{"scope", "all"},
                                            {"days", {"sunday", "SAT", 1}},
                                            {"fromTime", "22:00"},
                                            {"toTime", "07:00"},
                                            {"timezone", "Europe/Madrid"},
                                            {"reason", "Quiet hours"}}))["blackout"];
        QCOMPARE(weekly["days"], Json({1, 6, 7}));
        QVERIFY(!weekly.contains("from") && !weekly.contains("target"));

        QVERIFY(m_server->restart());
        HttpClient after = m_server->client();
        QCOMPARE(ok(after.get("/distribution/blackouts"))["blackouts"], Json({once, weekly}));
        HttpClient person = m_server->client(
            m_server->createToken(u"eva"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write));
        QCOMPARE(ok(person.remove("/distribution/blackouts/" + bytes(once["id"])))["blackout"], once);
        QCOMPARE(ok(after.get("/distribution/blackouts"))["blackouts"], Json::array({weekly}));
        QCOMPARE(person.remove("/distribution/blackouts/" + bytes(once["id"])).status, 404);

        QStringList trail;
        const Json rows = ok(person.get("/distribution/audit?limit=500"))["audit"];
        for (const Json &row : rows) {
            if (row["action"].get<QString>().startsWith(u"BLACKOUT"_s))
                trail.append(row["action"].get<QString>() + u' ' + row["actor"].get<QString>());
        }
        QCOMPARE(trail, (QStringList{u"BLACKOUT_ADDED ana"_s, u"BLACKOUT_ADDED ana"_s, u"BLACKOUT_REMOVED eva"_s}));
    }

    void aChangeKeepsIdAndAuthor()
    {
        const Json before = ok(http().post("/distribution/blackouts",
                                           {{"scope", "all"},
                                            {"from", m_monday + 9h},
                                            {"to", m_monday + 12h},
                                            {"reason", "Launch"}}))["blackout"];
        HttpClient person = m_server->client(
            m_server->createToken(u"eva"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write));
        const Json wanted = {{"scope", "platform"},
                             {"target", "youtube"},
                             {"from", m_monday + 10h},
                             {"to", m_monday + 13h},
                             {"reason", "Launch, later"}};
        const Json after = ok(person.patch("/distribution/blackouts/" + bytes(before["id"]), wanted))["blackout"];
        QCOMPARE(after["id"], before["id"]);
        QCOMPARE(after["createdBy"], before["createdBy"]);
        QCOMPARE(after["target"].get<QString>(), u"youtube"_s);
        QCOMPARE(ok(person.get("/distribution/blackouts"))["blackouts"], Json::array({after}));
        QCOMPARE(person.patch("/distribution/blackouts/nobody", wanted).status, 404);
        Json over = wanted;
        over["from"] = "2020-01-01T00:00:00Z";
        over["to"] = "2020-01-02T00:00:00Z";
        QCOMPARE(person.patch("/distribution/blackouts/" + bytes(before["id"]), over).status, 400);
        QCOMPARE(ok(person.get("/distribution/blackouts"))["blackouts"], Json::array({after})); // as it was
    }

    /// Every scope, once and weekly: the planner stays out of it, and only of what it binds.
    void plannerStaysOutOfBlackouts_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("target");
        QTest::newRow("all") << u"all"_s << QString();
        QTest::newRow("platform") << u"platform"_s << u"tiktok"_s;
        QTest::newRow("account") << u"account"_s << u"es"_s;
        QTest::newRow("language") << u"language"_s << u"es"_s;
    }
    void plannerStaysOutOfBlackouts()
    {
        QFETCH(QString, scope);
        QFETCH(QString, target);
        const QByteArray english = m_person->addAccount(u"tiktok"_s, u"en"_s);
        const QByteArray spanish = m_person->addAccount(u"tiktok"_s, u"es"_s);
        Json blackout = {{"scope", scope},
                         {"days", {1, 2, 3, 4, 5, 6, 7}},
                         {"fromTime", "16:00"},
                         {"toTime", "02:00"},
                         {"reason", "Evenings are ours"}};
        if (!target.isEmpty())
            blackout["target"] = scope == u"account"_s ? QString::fromLatin1(spanish) : target;
        ok(http().post("/distribution/blackouts", blackout));

        int free = 0;
        const Json list = m_person->planned(m_person->createPlan({u"en"_s, u"es"_s}))["calendar"]["slots"];
        for (const Json &slot : list) {
            const auto hour = std::chrono::floor<std::chrono::hours>(timeOf(slot) - m_monday).count() % 24;
            const bool closed = hour >= 16 || hour < 2;
            const bool bound = scope == u"all"_s || scope == u"platform"_s || slot["language"] == "es";
            QVERIFY2(!(closed && bound), slot.dump().c_str());
            free += closed;
        }
        QCOMPARE(free > 0, scope == u"account"_s || scope == u"language"_s); // 18:00 is the best hour of all
    }

    void wholeWeekBlackedOutIsReportedAsSuch()
    {
        m_person->addAccount(u"tiktok"_s, u"en"_s);
        block(m_monday, m_monday + 7 * 24h);
        const Json answer = m_person->planned(m_person->createPlan({u"en"_s}));
        QCOMPARE(answer["calendar"]["slots"], Json::array());
        QCOMPARE(answer["planning"]["unplaced"],
                 Json::array({{{"platform", "tiktok"},
                               {"language", "en"},
                               {"requested", 18},
                               {"planned", 0},
                               {"reason", "BLACKOUT"}}}));
    }

    void newBlackoutListsWhatStandsInsideAndMovesNothing()
    {
        m_person->addAccount(u"tiktok"_s, u"en"_s);
        const Json plan = m_person->createPlan({u"en"_s});
        const Json before = m_person->planned(plan)["calendar"]["slots"];
        Json inside = Json::array();
        for (const Json &slot : before) {
            if (timeOf(slot) >= m_monday + 24h && timeOf(slot) < m_monday + 48h)
                inside.push_back(slot);
        }
        QVERIFY(!inside.empty());
        const Json answer = block(m_monday + 24h, m_monday + 48h);
        QCOMPARE(answer["slotsInside"], inside);
        const QByteArray target = "/distribution/slots?planId=" + bytes(plan);
        QCOMPARE(ok(http().get(target))["slots"], before);

        const Json again = m_person->planned(plan)["calendar"]["slots"]; // asked: now they move
        for (const Json &slot : again)
            QVERIFY(timeOf(slot) < m_monday + 24h || timeOf(slot) >= m_monday + 48h);
    }

    void moveIntoABlackoutIsRefusedWithTheNearestTime()
    {
        const QByteArray account = m_person->addAccount(u"tiktok"_s, u"en"_s);
        const Json slot = m_person->createSlot(u"tiktok"_s, account, m_monday + 5h);
        block(m_monday + 8h, m_monday + 10h);
        const QByteArray target = "/distribution/slots/" + bytes(slot["id"]);
        const HttpResponse refused = http().patch(target, {{"datetime", m_monday + 9h + 45min}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.json()["error"].get<QString>(), u"09:45 falls into a blackout: Holiday"_s);
        QCOMPARE(refused.json()["nearest"].get<QString>(), core::toIso(m_monday + 10h));
        QCOMPARE(ok(http().patch(target, {{"datetime", m_monday + 10h}}))["slot"]["datetime"].get<QString>(),
                 core::toIso(m_monday + 10h));
    }

    /// A slot that stood there before the blackout waits for a person: no gate lets it on.
    void slotInABlackoutPassesNoGate()
    {
        const QByteArray account = m_person->addAccount(u"tiktok"_s, u"en"_s);
        const Json plan = m_person->createPlan({u"en"_s});
        const Json first = m_person->planned(plan)["calendar"]["slots"][0];
        Json run = ok(http().post("/distribution/run", {{"planId", plan}, {"simulate", false}}));
        QCOMPARE(run["results"][0]["status"].get<QString>(), u"PENDING_APPROVAL"_s);
        block(timeOf(first) - 1h, timeOf(first) + 1h);
        const Json standing = m_person->createSlot(u"tiktok"_s, account, m_monday + 20 * 24h);
        block(m_monday + 20 * 24h - 1h, m_monday + 20 * 24h + 1h);
        const QString sentence = u"Its time falls into a blackout: Holiday"_s;

        // in the queue: the warning, and no approval; sending it back is possible
        const Json queued = ok(http().get("/distribution/approvals?limit=1"))["approvals"][0];
        QCOMPARE(queued["slotId"], first["id"]);
        QVERIFY(queued["warnings"].dump().find(sentence.toStdString()) != std::string::npos);
        const auto decide = [&](const char *decision) {
            return ok(http().post("/distribution/approvals/decide",
                                  {{"items", {{{"slotId", first["id"]}, {"fingerprint", queued["fingerprint"]}}}},
                                   {"decision", decision},
                                   {"note", "seen"}}))["results"][0];
        };
        const Json refused = decide("APPROVE");
        QVERIFY(!refused["ok"].get<bool>());
        QCOMPARE(refused["error"].get<QString>(), sentence);
        QVERIFY(decide("REQUEST_CHANGES")["ok"].get<bool>());

        // planned: neither sent for approval nor rehearsed as fine, and the simulation names it
        run = ok(http().post("/distribution/run", {{"planId", plan}, {"simulate", false}}));
        QCOMPARE(run["results"][0]["slotId"], first["id"]);
        QCOMPARE(run["results"][0]["error"].get<QString>(), sentence);
        run = ok(http().post("/distribution/run", {{"planId", plan}}));
        QCOMPARE(run["results"][0]["error"].get<QString>(), sentence);
        const Json rehearsed =
            http().post("/distribution/publish", {{"slotId", standing["id"]}, {"simulate", true}}).json();
        QCOMPARE(rehearsed["result"]["error"].get<QString>(), sentence);
        const Json simulation = ok(http().post("/distribution/simulate", {{"planId", plan}}))["simulation"];
        QCOMPARE(simulation["recommendedAction"].get<QString>(), u"REVIEW_REQUIRED"_s);
        QVERIFY(simulation["violations"].dump().find("falls into a blackout: Holiday") != std::string::npos);
    }

private:
    static Json ok(const HttpResponse &response) { return PlanningClient::ok(response); }
    HttpClient &http() { return m_person->http(); }

    Json block(Instant from, Instant to)
    {
        return ok(http().post("/distribution/blackouts",
                              {{"scope", "all"}, {"from", from}, {"to", to}, {"reason", "Holiday"}}));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlanningClient> m_person;
    Instant m_monday{};
};

QTEST_GUILESS_MAIN(TestBlackouts)
#include "tst_blackouts.moc"
