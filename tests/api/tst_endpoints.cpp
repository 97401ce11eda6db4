// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <set>

#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

namespace {

Json specificationExample()
{
    return {{"contentId", "my-video-001"},
            {"platforms", {"tiktok", "youtube", "instagram"}},
            {"languages", {"en", "es"}},
            {"velocity", 2.0},
            {"trendWeighted", true}};
}

QByteArray bytes(const Json &text)
{
    return text.get<QString>().toUtf8();
}

} // namespace

/// The 15 endpoints of the specification and what stands around them, over real HTTP on a real engine.
class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_local = std::make_unique<HttpClient>(m_server->port());
        m_person = std::make_unique<HttpClient>(
            m_server->port(),
            m_server->createToken(u"ana"_s, core::PrincipalKind::Human,
                                  core::Scope::Read | core::Scope::Write | core::Scope::Approve));
    }
    void cleanup() { m_server.reset(); }

    void healthNamesServiceVersionModeAndPort()
    {
        const Json health = ok(m_local->get("/health"));
        QCOMPARE(health["service"].get<QString>(), u"codex-distribution-v2"_s);
        QCOMPARE(health["version"].get<QString>(), u"2.0.0"_s);
        QCOMPARE(health["safetyMode"].get<QString>(), u"SEMI_AUTONOMOUS"_s);
        QCOMPARE(health["port"].get<int>(), int(m_server->port()));
        QCOMPARE(health["database"].get<QString>(), u"up"_s);
        QCOMPARE(health["services"].size(), size_t(12));
    }

    void createAnswersWithTheWholeDraft()
    {
        const Json plan = ok(m_local->post("/distribution/create", {{"contentId", "content-123"}}))["plan"];
        QCOMPARE(plan["status"].get<QString>(), u"DRAFT"_s);
        QCOMPARE(plan["contentId"].get<QString>(), u"content-123"_s);
        QCOMPARE(plan["platforms"], Json({"tiktok", "youtube", "instagram"}));
        QCOMPARE(plan["languages"], Json({"en"}));
        QCOMPARE(plan["velocity"].get<double>(), 1.0);
        QCOMPARE(plan["trendWeighted"].get<bool>(), true);
        QCOMPARE(plan["slots"], Json::array());
        QCOMPARE(plan["safetyMode"].get<QString>(), u"SEMI_AUTONOMOUS"_s);
    }

    void unscheduledListsTextsUntilASlotCarriesThem()
    {
        addAccounts({u"en"_s});
        ok(m_person->post("/distribution/content",
                          {{"contentId", "clip"},
                           {"title", "Harvest"},
                           {"language", "en"},
                           {"platform", "tiktok"},
                           {"caption", "Hello"},
                           {"contentType", "video"}}));
        const QDate day = QDateTime::currentDateTimeUtc().date();
        const auto at = [&](int days, int hour) {
            return day.addDays(days).toString(Qt::ISODate).toUtf8() + 'T' + QByteArray::number(hour) + ":00:00Z";
        };
        const QByteArray target = "/distribution/unscheduled?from=" + at(1, 10) + "&to=" + at(8, 10);
        const Json waiting = ok(m_local->get(target));
        QCOMPARE(waiting["items"].size(), size_t(1));
        QVERIFY(!waiting["more"].get<bool>());
        const Json item = waiting["items"][0];
        QCOMPARE(item["kind"].get<QString>(), u"VARIANT"_s);
        QCOMPARE(item["contentId"].get<QString>(), u"clip"_s);
        QCOMPARE(item["title"].get<QString>(), u"Harvest"_s);
        QCOMPARE(item["platform"].get<QString>(), u"tiktok"_s);
        QCOMPARE(item["language"].get<QString>(), u"en"_s);
        QCOMPARE(item["accounts"].size(), size_t(1));

        const Json slot = ok(m_person->post("/distribution/slots",
                                            {{"platform", "tiktok"},
                                             {"datetime", at(3, 12).toStdString()},
                                             {"accountId", item["accounts"][0]["id"]},
                                             {"contentId", "clip"},
                                             {"language", "en"}}))["slot"];
        QCOMPARE(ok(m_local->get(target))["items"], Json::array());
        ok(m_person->remove("/distribution/slots/" + bytes(slot["id"])));
        QCOMPARE(ok(m_local->get(target))["items"].size(), size_t(1));
    }

    void specificationExampleComesTo154LegalSlots()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json planned = ok(m_local->post("/distribution/plan", {{"planId", createForNextWeek()}}));
        const Json &list = planned["calendar"]["slots"];
        QCOMPARE(list.size(), size_t(154));
        QCOMPARE(planned["calendar"]["metadata"]["totalSlots"].get<int>(), 154);
        QCOMPARE(planned["plan"]["status"].get<QString>(), u"PLANNED"_s);
        QCOMPARE(planned["plan"]["slots"], list);
        QCOMPARE(planned["planning"]["unplaced"], Json::array());
        QVERIFY(keepsGaps(list));

        const Json again = ok(m_local->post("/distribution/plan", {{"planId", planned["plan"]["id"]}}));
        QCOMPARE(again["calendar"]["slots"], list); // with ids, times and versions
    }

    void contentAndAccountsNeedNotBeKnown()
    {
        const Json planned = ok(m_local->post("/distribution/plan", {{"planId", createForNextWeek()}}));
        QVERIFY(planned["calendar"]["slots"].size() > 0);
        for (const Json &slot : planned["calendar"]["slots"])
            QCOMPARE(slot["accountId"].get<QString>(), QString());
        QVERIFY(!planned["warnings"].empty()); // its text and media are not known
    }

    void rehearsalAnswersForEverySlotAndChangesNothing()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json plan = planForNextWeek();
        const Json run = ok(m_local->post("/distribution/run", {{"planId", plan["id"]}}));
        QCOMPARE(run["planId"], plan["id"]);
        QCOMPARE(run["results"].size(), plan["slots"].size());
        for (const Json &result : run["results"]) {
            QVERIFY(result["simulated"].get<bool>());
            QCOMPARE(result["publishedUrl"].get<QString>(), QString());
        }
        const Json status = ok(m_local->get("/distribution/status?planId=" + bytes(plan["id"])));
        QCOMPARE(status["plan"]["slots"], plan["slots"]);
        QCOMPARE(ok(m_local->get("/distribution/status"))["metrics"]["totalPublished"].get<int>(), 0);
    }

    void realRunInSemiAutonomousAsksForApproval()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json plan = planForNextWeek();
        const Json run = ok(m_local->post("/distribution/run", {{"planId", plan["id"]}, {"simulate", false}}));
        QCOMPARE(run["results"].size(), size_t(154));
        for (const Json &result : run["results"]) {
            QCOMPARE(result["status"].get<QString>(), u"PENDING_APPROVAL"_s);
            QVERIFY(!result["success"].get<bool>());
        }
        const Json status = ok(m_local->get("/distribution/status?planId=" + bytes(plan["id"])));
        QCOMPARE(status["plan"]["status"].get<QString>(), u"EXECUTING"_s);
        QCOMPARE(m_local->post("/distribution/plan", {{"planId", plan["id"]}}).status, 409);
    }

    void draftCannotRunNorBeSimulated()
    {
        const Json draft = {{"planId", createForNextWeek()}};
        QCOMPARE(m_local->post("/distribution/run", draft).status, 409);
        QCOMPARE(m_local->post("/distribution/simulate", draft).status, 409);
    }

    void statusListsPlansNewestFirstInPages()
    {
        for (int i = 0; i < 3; ++i)
            ok(m_local->post("/distribution/create", {{"contentId", "content-" + std::to_string(i)}}));
        const Json first = ok(m_local->get("/distribution/status?limit=2"));
        QCOMPARE(first["plans"].size(), size_t(2));
        QCOMPARE(first["plans"][0]["contentId"].get<QString>(), u"content-2"_s);
        const Json rest = ok(m_local->get("/distribution/status?limit=2&cursor=" + bytes(first["nextCursor"])));
        QCOMPARE(rest["plans"].size(), size_t(1));
        QCOMPARE(rest["plans"][0]["contentId"].get<QString>(), u"content-0"_s);
        QVERIFY(!rest.contains("nextCursor"));
    }

    void calendarIsStoredAndItsSlotsAreListed()
    {
        const Json calendar = ok(m_local->post(
            "/distribution/calendar", {{"platforms", {"tiktok", "youtube"}}, {"languages", {"en", "es"}}}))["calendar"];
        const QByteArray target = "/distribution/slots?calendarId=" + bytes(calendar["id"]);
        const Json all = ok(m_local->get(target))["slots"];
        QCOMPARE(all, calendar["slots"]);
        const Json tiktok = ok(m_local->get(target + "&platform=tiktok"))["slots"];
        QVERIFY(tiktok.size() > 0 && tiktok.size() < all.size());
        for (const Json &slot : tiktok)
            QCOMPARE(slot["platform"].get<QString>(), u"tiktok"_s);
        QCOMPARE(m_local->get("/distribution/slots?calendarId=none").status, 404);
    }

    void slotsComeInPagesInOrderOfTime()
    {
        const Json plan = planForNextWeek();
        const QByteArray target = "/distribution/slots?limit=40&planId=" + bytes(plan["id"]);
        Json seen = Json::array();
        QByteArray cursor;
        do {
            const Json page = ok(m_local->get(target + cursor));
            for (const Json &slot : page["slots"])
                seen.push_back(slot);
            cursor = page.contains("nextCursor") ? "&cursor=" + bytes(page["nextCursor"]) : QByteArray();
        } while (!cursor.isEmpty());
        QCOMPARE(seen, plan["slots"]);
        for (size_t i = 1; i < seen.size(); ++i)
            QVERIFY(bytes(seen[i - 1]["datetime"]) <= bytes(seen[i]["datetime"]));
    }

    void repurposedIdsAreTheSameAtEveryRepeat()
    {
        const Json request = {{"contentId", "video-123"},
                              {"sourcePlatform", "youtube"},
                              {"targetPlatforms", {"tiktok", "instagram", "youtube"}},
                              {"language", "en"}};
        const Json expected = {
            {"tiktok", "video-123-tiktok"}, {"instagram", "video-123-instagram"}, {"youtube", "video-123"}};
        QCOMPARE(ok(m_local->post("/distribution/repurpose", request))["repurposedContent"], expected);
        QCOMPARE(ok(m_local->post("/distribution/repurpose", request))["repurposedContent"], expected);
    }

    void languagesDefaultToThree()
    {
        const Json distributions =
            ok(m_local->post("/distribution/language", {{"contentId", "content-123"}}))["distributions"];
        QCOMPARE(distributions.size(), size_t(3));
        QCOMPARE(distributions[0]["language"].get<QString>(), u"en"_s);
        QVERIFY(distributions[2].contains("contentId"));
    }

    void velocityProfileIsTheTables()
    {
        const Json answer = ok(m_local->get("/distribution/velocity?platform=tiktok"));
        QCOMPARE(answer["profile"]["platform"].get<QString>(), u"tiktok"_s);
        QCOMPARE(answer["profile"]["optimalPostsPerDay"].get<int>(), 5);
        QCOMPARE(answer["profile"]["minGapHours"].get<double>(), 4.0);
        QCOMPARE(answer["profile"]["peakHours"], Json({10, 14, 18, 20}));
        QCOMPARE(answer["profile"]["engagementMultiplier"].size(), size_t(24));
        QVERIFY(answer["optimalVelocity"].get<double>() >= 0.1);
    }

    void trendsNameTheirSource()
    {
        const Json trends = ok(m_local->post("/distribution/trends", {{"platforms", {"tiktok", "youtube"}}}))["trends"];
        QCOMPARE(trends.size(), size_t(2));
        QCOMPARE(trends[0]["platform"].get<QString>(), u"tiktok"_s);
        QCOMPARE(trends[0]["source"].get<QString>(), u"embedded"_s);
        QCOMPARE(ok(m_local->post("/distribution/trends", Json::object()))["trends"].size(), size_t(5));
    }

    void platformsAreRankedWithScores()
    {
        const Json answer = ok(m_local->post(
            "/distribution/platforms", {{"contentId", "content-123"}, {"availablePlatforms", {"tiktok", "linkedin"}}}));
        QCOMPARE(answer["optimalPlatforms"].size(), size_t(2));
        const auto score = [&](size_t i) {
            return answer["scores"][answer["optimalPlatforms"][i].get<std::string>()].get<double>();
        };
        QVERIFY(score(0) >= score(1));
    }

    void publishIsRefusedUntilAPersonApproves_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("simulate false") << QByteArray(
            R"({"slotId":"s","contentId":"c","platform":"tiktok","simulate":false})");
        QTest::newRow("simulate absent") << QByteArray(R"({"slotId":"s","contentId":"c","platform":"tiktok"})");
        QTest::newRow("a looser mode asked for") << QByteArray(
            R"({"slotId":"s","contentId":"c","platform":"tiktok","safetyMode":"FULL_AUTONOMOUS","simulate":false})");
    }
    void publishIsRefusedUntilAPersonApproves()
    {
        QFETCH(QByteArray, body);
        const HttpResponse response = m_local->send("POST", "/distribution/publish", body);
        QCOMPARE(response.status, 400);
        QCOMPARE(response.json()["code"].get<QString>(), u"APPROVAL_REQUIRED"_s);
    }

    void simulatedPublishNeedsNeitherSlotNorAccount()
    {
        const Json answer = ok(m_local->post("/distribution/publish",
                                             {{"slotId", "slot-uuid"},
                                              {"accountId", "account-uuid"},
                                              {"contentId", "content-123"},
                                              {"platform", "tiktok"},
                                              {"safetyMode", "SEMI_AUTONOMOUS"},
                                              {"simulate", true}}));
        QCOMPARE(answer["result"]["slotId"].get<QString>(), u"slot-uuid"_s);
        QVERIFY(answer["result"]["success"].get<bool>());
        QVERIFY(answer["result"]["simulated"].get<bool>());
        QCOMPARE(answer["result"]["publishedUrl"].get<QString>(), QString());
    }

    void simulationAddsUp()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json plan = planForNextWeek();
        const Json simulation = ok(m_local->post("/distribution/simulate", {{"planId", plan["id"]}}))["simulation"];
        QCOMPARE(simulation["totalSlots"].get<int>(), 154);
        const Json &report = simulation["safetyReport"];
        QCOMPARE(report["safeSlots"].get<int>() + report["riskySlots"].get<int>(), 154);
        QCOMPARE(simulation["recommendedAction"].get<QString>(), u"PROCEED"_s);
        int byDay = 0;
        for (const Json &day : simulation["byDay"])
            byDay += day["totalSlots"].get<int>();
        QCOMPARE(byDay, 154);
        int histogram = 0;
        for (const Json &bin : simulation["riskHistogram"])
            histogram += bin.get<int>();
        QCOMPARE(histogram, 154);
        QVERIFY(simulation["estimatedReach"].get<double>() > 0);
        const Json &reach = simulation["reach"];
        QCOMPARE(reach["mean"], simulation["estimatedReach"]);
        QVERIFY(reach["p10"] <= reach["p25"] && reach["p25"] <= reach["p50"] && reach["p50"] <= reach["p75"]
                && reach["p75"] <= reach["p90"]);
        QCOMPARE(simulation["byLanguage"].size(), size_t(2));
        QCOMPARE(simulation["byAccount"].size(), size_t(6));
        QVERIFY(simulation["byAccount"][0]["cap"]["used"].get<double>() <= 1);
        QVERIFY(!simulation.contains("comparison"));
    }

    void simulationRunsAgainFromItsInputs()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json id = planForNextWeek()["id"];
        const Json first = ok(m_local->post("/distribution/simulate", {{"planId", id}, {"runs", 300}, {"seed", 9}}));
        const Json inputs = first["simulation"]["inputs"];
        QCOMPARE(inputs["runs"].get<int>(), 300);
        QCOMPARE(inputs["seed"].get<int>(), 9);
        // Risk fades while the clock runs on; reach is made of what was planned.
        QCOMPARE(ok(m_local->post("/distribution/simulate", inputs))["simulation"]["reach"]["p50"],
                 first["simulation"]["reach"]["p50"]);
        const Json other = ok(m_local->post("/distribution/simulate", {{"planId", id}, {"runs", 300}, {"seed", 10}}));
        QVERIFY(other["simulation"]["reach"] != first["simulation"]["reach"]);
    }

    void simulationComparesTwoPlans()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json first = planForNextWeek()["id"];
        const Json second = planForNextWeek()["id"]; // what the first has left over
        const Json simulation = ok(m_local->post(
            "/distribution/simulate", {{"planId", first}, {"compareWith", second}, {"runs", 500}}))["simulation"];
        QCOMPARE(simulation["inputs"]["compareWith"], second);
        const Json &comparison = simulation["comparison"];
        QCOMPARE(comparison["simulation"]["planId"], second);
        QVERIFY(comparison["probabilityBetter"].get<double>() < 0.05);
        QVERIFY(comparison["difference"]["mean"].get<double>() < 0);
    }

    /// Nobody's account is as risky as the mode allows at most, so only a plan on accounts has anything to propose.
    void mitigationsAreListedAndApplied()
    {
        addAccounts({u"en"_s, u"es"_s});
        const QByteArray plan = "/distribution/plans/" + bytes(planForNextWeek()["id"]);
        const Json listed = ok(m_local->get(plan + "/mitigations"));
        QCOMPARE(listed["safetyMode"].get<QString>(), u"SEMI_AUTONOMOUS"_s);
        QCOMPARE(listed["proposals"], Json::array()); // clean accounts: everything is LOW
        QCOMPARE(listed["withoutProposal"], Json::array());
        QCOMPARE(listed["applyAll"]["avgRiskScore"]["before"], listed["avgRiskScore"]);
        QCOMPARE(listed["applyAll"]["avgRiskScore"]["after"], listed["avgRiskScore"]);
        QCOMPARE(m_local->post(plan + "/mitigate", {{"all", true}}).status, 401);
        const Json applied = ok(m_person->post(plan + "/mitigate", {{"all", true}}));
        QCOMPARE(applied["applied"], Json::array());
        QCOMPARE(applied["slots"], Json::array());
        const Json refused =
            m_person
                ->post(plan + "/mitigate",
                       {{"proposals",
                         {{{"slotId", "none"}, {"accountId", "none"}, {"datetime", "2099-01-01T10:00:00Z"}}}}})
                .json();
        QCOMPARE(refused["code"].get<QString>(), u"NOT_FOUND"_s);
        QCOMPARE(refused["field"].get<QString>(), u"/proposals/0/slotId"_s);
    }

    void approvedSlotIsQueuedAndItsEditNeedsApprovalAgain()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json plan = planForNextWeek();
        ok(m_local->post("/distribution/run", {{"planId", plan["id"]}, {"simulate", false}}));
        const Json item = ok(m_local->get("/distribution/approvals?limit=1"))["approvals"][0];
        QVERIFY(!item["content"]["known"].get<bool>());

        const Json blind = {{"items", {{{"slotId", item["slotId"]}}}}, {"decision", "APPROVE"}};
        const Json stale = ok(m_person->post("/distribution/approvals/decide", blind))["results"][0];
        QCOMPARE(stale["code"].get<QString>(), u"STALE_APPROVAL"_s);
        QCOMPARE(stale["fingerprint"], item["fingerprint"]);

        const Json seen = {{"items", {{{"slotId", item["slotId"]}, {"fingerprint", item["fingerprint"]}}}},
                           {"decision", "APPROVE"}};
        const Json decided = ok(m_person->post("/distribution/approvals/decide", seen))["results"][0];
        QVERIFY2(decided["ok"].get<bool>(), decided.dump().c_str());
        QCOMPARE(decided["slot"]["status"].get<QString>(), u"QUEUED"_s);

        const QByteArray slot = "/distribution/slots/" + bytes(item["slotId"]);
        const Json edited = ok(m_person->patch(slot, {{"contentId", "another"}}))["slot"];
        QCOMPARE(edited["approval"].get<QString>(), u"PENDING"_s);
        QCOMPARE(m_person->patch(slot, {{"pinned", true}, {"version", 1}}).status, 409);
    }

    void refusedMoveNamesTheRuleAndTheNearestTimeThatFits()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json list = planForNextWeek()["slots"];
        const auto sameAccount = std::ranges::find_if(
            list.begin() + 1, list.end(), [&](const Json &slot) { return slot["accountId"] == list[0]["accountId"]; });
        QVERIFY(sameAccount != list.end());
        const HttpResponse refused =
            m_person->patch("/distribution/slots/" + bytes(list[0]["id"]), {{"datetime", (*sameAccount)["datetime"]}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.json()["code"].get<QString>(), u"CONFLICT"_s);
        QCOMPARE(refused.json()["field"].get<QString>(), u"/datetime"_s);
        QVERIFY(refused.json().contains("nearest"));
    }

    void cancelledPlanLeavesNothingPlanned()
    {
        const Json plan = planForNextWeek();
        ok(m_person->remove("/distribution/plans/" + bytes(plan["id"])));
        for (const Json &slot : ok(m_local->get("/distribution/slots?planId=" + bytes(plan["id"])))["slots"])
            QCOMPARE(slot["status"].get<QString>(), u"SKIPPED"_s);
        QCOMPARE(m_person->remove("/distribution/plans/none").status, 404);
    }

    void contentIsKeptInVersions()
    {
        const Json draft = {{"contentId", "clip"}, {"language", "en"}, {"caption", "Hello"}, {"hashtags", {"#new"}}};
        const Json first = ok(m_person->post("/distribution/content", draft))["content"];
        QCOMPARE(first["versionNo"].get<int>(), 1);
        QCOMPARE(m_person->post("/distribution/content", draft).status, 409);
        const Json second = ok(
            m_person->patch("/distribution/content/clip", {{"language", "en"}, {"caption", "Hello again"}}))["content"];
        QCOMPARE(second["versionNo"].get<int>(), 2);
        QVERIFY(second["contentHash"] != first["contentHash"]);
        QCOMPARE(ok(m_local->get("/distribution/content/clip"))["content"], second);
        QCOMPARE(ok(m_local->get("/distribution/content"))["contents"].size(), size_t(1));
    }

    void accountsAreUniqueByPlatformAndUsername()
    {
        const Json account = {{"platform", "tiktok"}, {"username", "studio"}};
        const Json added = ok(m_person->post("/distribution/accounts", account))["account"];
        QCOMPARE(added["status"].get<QString>(), u"ACTIVE"_s);
        QCOMPARE(m_person->post("/distribution/accounts", account).status, 409);
        const Json listed = ok(m_local->get("/distribution/accounts?platform=tiktok"))["accounts"];
        QCOMPARE(listed.size(), size_t(1));
        QCOMPARE(listed[0]["riskScore"], added["riskScore"]); // both without posts of today
        ok(m_person->patch("/distribution/accounts/" + bytes(added["id"]), {{"status", "COOLDOWN"}}));
        QCOMPARE(ok(m_local->get("/distribution/accounts?platform=tiktok"))["accounts"][0]["status"].get<QString>(),
                 u"COOLDOWN"_s);
    }

    void anybodyMayStop()
    {
        const Json stopped = ok(m_local->post("/distribution/stop", {{"reason", "wrong video"}}));
        QVERIFY(stopped["stopped"].get<bool>());
        QVERIFY(ok(m_local->get("/health"))["stopped"].get<bool>());
    }

    void auditTellsWhoDidWhat()
    {
        ok(m_local->post("/distribution/create", {{"contentId", "a"}}));
        ok(m_local->post("/distribution/create", {{"contentId", "b"}}));
        const Json first = ok(m_local->get("/distribution/audit?limit=1"));
        QCOMPARE(first["audit"].size(), size_t(1));
        const Json rest = ok(m_local->get("/distribution/audit?since=" + bytes(first["nextCursor"])));
        QVERIFY(rest["audit"].size() > 0);
        QCOMPARE(rest["audit"][0]["seq"].get<int>(), first["audit"][0]["seq"].get<int>() + 1);
        QCOMPARE(rest["audit"].back()["actorKind"].get<QString>(), u"local"_s);
        QVERIFY(!rest.contains("nextCursor"));
    }

    void metricsCountRows()
    {
        ok(m_local->post("/distribution/create", {{"contentId", "a"}}));
        const HttpResponse metrics = m_local->get("/metrics");
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.fields["content-type"].startsWith("text/plain"));
        QVERIFY(metrics.body.contains("\ndistribution_plans 1\n"));
    }

    void problemHoldsTheInstanceAndItsAnswer()
    {
        addAccounts({u"en"_s, u"es"_s});
        const QByteArray plan = bytes(planForNextWeek()["id"]);
        const Json answer = ok(m_local->get("/distribution/problem?platform=tiktok&planId=" + plan));
        QCOMPARE(answer["problem"]["gap"].get<int>(), 16); // quarter-hours
        QCOMPARE(answer["solution"]["posts"].size(), size_t(70));
    }

    /// A token made beside the engine is good at once, for as many as ask at the same moment; one that is none stays
    /// out.
    void tokenMadeBesideTheEngineWorksInTheNextRequest()
    {
        for (int i = 0; i < 5; ++i) {
            const QByteArray token =
                m_server->createToken(u"peer-%1"_s.arg(i), core::PrincipalKind::Service, core::Scope::Read);
            QCOMPARE(m_server->client(token).get("/distribution/status").status, 200);
            QCOMPARE(m_server->client(token + "x").get("/distribution/status").status, 401);
        }
    }

    void answeredChangesSurviveARestart()
    {
        addAccounts({u"en"_s, u"es"_s});
        const Json plan = planForNextWeek();
        const QByteArray target = "/distribution/status?planId=" + bytes(plan["id"]);
        const Json before = ok(m_local->get(target));
        QVERIFY(m_server->restart());
        HttpClient after(m_server->port());
        QCOMPARE(ok(after.get(target)), before);
    }

    /// The complete flow as the specification shows it, but for the port and the id.
    void specificationCurlLinesWorkAsTheyStand()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"curl"_s).isEmpty(),
                 "curl is missing: packaging/packages-test.txt names it");
        const Json created = curl(u"create"_s, R"({
    "contentId": "my-video-001",
    "platforms": ["tiktok", "youtube", "instagram"],
    "languages": ["en", "es"],
    "velocity": 2.0,
    "trendWeighted": true
  })");
        const QByteArray id = bytes(created["plan"]["id"]);
        QVERIFY(curl(u"plan"_s, "{ \"planId\": \"" + id + "\" }")["calendar"]["slots"].size() > 0);
        QVERIFY(curl(u"simulate"_s, "{ \"planId\": \"" + id + "\" }")["simulation"].contains("recommendedAction"));
        QVERIFY(curl(u"run"_s, "{ \"planId\": \"" + id + "\", \"simulate\": true }")["results"].size() > 0);
    }

private:
    /// The body of a success.
    static Json ok(const HttpResponse &response)
    {
        if (response.status != 200 || !response.json().value("ok", false))
            qWarning() << "no success:" << response.status << response.body;
        return response.json();
    }

    void addAccounts(const QStringList &languages)
    {
        for (const QString &platform : {u"tiktok"_s, u"youtube"_s, u"instagram"_s}) {
            for (const QString &language : languages)
                ok(m_person->post("/distribution/accounts",
                                  {{"platform", platform}, {"username", platform + language}, {"language", language}}));
        }
    }

    Json createForNextWeek()
    {
        Json request = specificationExample();
        request["weekStart"] = QDate::currentDate().addDays(2).toString(Qt::ISODate);
        return ok(m_local->post("/distribution/create", request))["plan"]["id"];
    }

    Json planForNextWeek()
    {
        return ok(m_local->post("/distribution/plan", {{"planId", createForNextWeek()}}))["plan"];
    }

    /// Rule H1 on the answer itself: the specification's gaps between two posts of one account.
    static bool keepsGaps(const Json &list)
    {
        const std::map<std::string, int> gapHours = {{"tiktok", 4}, {"youtube", 12}, {"instagram", 6}};
        std::map<std::string, std::set<core::Instant>> times;
        std::map<std::string, std::string> platformOf;
        for (const Json &slot : list) {
            const auto account = slot["accountId"].get<std::string>();
            times[account].insert(*core::instantFromIso(slot["datetime"].get<QString>()));
            platformOf[account] = slot["platform"].get<std::string>();
        }
        for (const auto &[account, of] : times) {
            const std::chrono::hours gap(gapHours.at(platformOf[account]));
            const auto close = std::ranges::adjacent_find(of, [gap](auto a, auto b) { return b - a < gap; });
            if (account.empty() || close != of.end())
                return false;
        }
        return true;
    }

    Json curl(const QString &endpoint, const QByteArray &body)
    {
        QProcess process;
        process.start(u"curl"_s,
                      {u"-s"_s, u"-X"_s, u"POST"_s,
                       u"http://localhost:%1/distribution/%2"_s.arg(m_server->port()).arg(endpoint), u"-H"_s,
                       u"Content-Type: application/json"_s, u"-d"_s, QString::fromUtf8(body)});
        process.waitForFinished(60'000);
        const QByteArray out = process.readAllStandardOutput();
        return ok({200, {}, out});
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_local;
    std::unique_ptr<HttpClient> m_person;
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
