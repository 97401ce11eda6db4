// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/engine/beside.h"
#include "core/engine/rulecommands.h"
#include "tests/api/support/planningclient.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Json;
using core::Scope;
using tests::bytes;
using tests::HttpClient;
using tests::HttpResponse;
using tests::PlanningClient;
using tests::TestServer;
using tests::timeOf;

namespace {

const QByteArray settings = "/distribution/settings/planning";
const QByteArray tiktok = settings + "/platforms/tiktok";

} // namespace

/// Trends entered by hand, audience time zones and changed platform rules over REST, and that planning, moves, risk and
/// velocity go by them at once.
class TestPlanningRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start({})); }
    void cleanup()
    {
        m_owner.reset();
        m_person.reset();
        m_server.reset();
    }

    void trendByHandGoesBeforeTheEmbeddedOne()
    {
        m_person->addAccount(u"tiktok"_s, u"en"_s);
        const auto rank = [&] {
            return ok(http().post("/distribution/platforms", {{"contentId", "c"}}))["scores"]["tiktok"].get<double>();
        };
        const double unsaid = rank();
        const Json entered = ok(http().post("/distribution/trends/manual",
                                            {{"platform", "tiktok"},
                                             {"topics", {"harvest", "olive oil"}},
                                             {"score", 1},
                                             {"peakHours", {15, 3}}}))["trend"];
        QCOMPARE(entered["peakHours"], Json({3, 15}));
        QCOMPARE(entered["enteredBy"].get<QString>(), u"ana"_s);
        QCOMPARE(*core::instantFromIso(entered["expiresAt"].get<QString>())
                     - *core::instantFromIso(entered["at"].get<QString>()),
                 core::milliseconds(7 * 24h));

        QVERIFY(m_server->restart());
        QVERIFY(connectPeople());
        QCOMPARE(ok(http().get("/distribution/trends/manual"))["trends"], Json::array({entered}));
        const Json trends = ok(http().post("/distribution/trends", {{"platforms", {"tiktok", "youtube"}}}))["trends"];
        QCOMPARE(trends[0]["source"].get<QString>(), u"manual"_s);
        QCOMPARE(trends[0]["trending"], Json({"harvest", "olive oil"}));
        QCOMPARE(trends[1]["source"].get<QString>(), u"embedded"_s);

        const Json week = m_person->planned(m_person->createPlan({u"en"_s}));
        QCOMPARE(week["trendData"][0]["source"].get<QString>(), u"manual"_s);
        QCOMPARE(week["trendData"][0]["score"].get<double>(), 1.0);
        bool raised = false;
        for (const Json &slot : week["calendar"]["slots"])
            raised = raised || slot["trendScore"].get<double>() > 0.65; // what embedded hours alone can reach
        QVERIFY(raised);

        QVERIFY(rank() > unsaid);

        QCOMPARE(ok(http().remove("/distribution/trends/manual/tiktok"))["trend"], entered);
        QCOMPARE(ok(http().get("/distribution/trends/manual"))["trends"], Json::array());
        QCOMPARE(
            ok(http().post("/distribution/trends", {{"platforms", {"tiktok"}}}))["trends"][0]["source"].get<QString>(),
            u"embedded"_s);
        QCOMPARE(trail(u"TREND"_s), (QStringList{u"TREND_ENTERED tiktok"_s, u"TREND_REMOVED tiktok"_s}));
    }

    void newerTrendTakesThePlaceOfTheOlder()
    {
        for (const double score : {0.9, 0.1})
            ok(http().post("/distribution/trends/manual", {{"platform", "tiktok"}, {"score", score}}));
        const Json trends = ok(http().get("/distribution/trends/manual"))["trends"];
        QCOMPARE(trends.size(), size_t(1));
        QCOMPARE(trends[0]["score"].get<double>(), 0.1);
    }

    /// The setting where the plan says nothing; the plan's own word before it.
    void audienceZoneIsThePlansThenTheSettings()
    {
        m_person->addAccount(u"tiktok"_s, u"es"_s);
        const auto zoneOfSlots = [&](const Json &more) {
            const Json plan = m_person->createPlan({u"es"_s}, more);
            QSet<QString> zones{u"UTC"_s, u"Asia/Kathmandu"_s, u"Australia/Eucla"_s}; // at :00, :45 and :45 of an hour
            const Json list = m_person->planned(plan)["calendar"]["slots"];
            for (const Json &slot : list) {
                zones.removeIf([&](const QString &zone) {
                    const QTime local = core::toLocal(timeOf(slot), QTimeZone(zone.toLatin1())).time();
                    return local.minute() != 0 || !QList<int>{10, 14, 18, 20}.contains(local.hour());
                });
            }
            ok(http().remove("/distribution/plans/" + bytes(plan)));
            return zones;
        };
        const Json slow = {{"velocity", 0.1}}; // two posts, free to stand on peak hours
        QCOMPARE(zoneOfSlots(slow), QSet<QString>{u"UTC"_s});

        const Json set = ok(http().patch(settings + "/languages/es", {{"timezone", "Asia/Kathmandu"}}));
        QCOMPARE(set["languages"][1], (Json{{"language", "es"}, {"timezone", "Asia/Kathmandu"}}));
        QCOMPARE(zoneOfSlots(slow), QSet<QString>{u"Asia/Kathmandu"_s});
        QVERIFY(m_server->restart());
        QVERIFY(connectPeople());
        QCOMPARE(zoneOfSlots(slow), QSet<QString>{u"Asia/Kathmandu"_s});
        QCOMPARE(zoneOfSlots({{"velocity", 0.1}, {"languageTimezones", {{"es", "Australia/Eucla"}}}}),
                 QSet<QString>{u"Australia/Eucla"_s});

        const Json reset = ok(http().remove(settings + "/languages/es"));
        QCOMPARE(reset["languages"][1], (Json{{"language", "es"}}));
        QCOMPARE(zoneOfSlots(slow), QSet<QString>{u"UTC"_s});
        QCOMPARE(trail(u"AUDIENCE"_s), (QStringList{u"AUDIENCE_TIMEZONE_SET es"_s, u"AUDIENCE_TIMEZONE_SET es"_s}));
    }

    void changedCapHoldsForPlanningMovesRiskAndVelocity()
    {
        const QByteArray account = m_person->addAccount(u"tiktok"_s, u"en"_s);
        const Json before = ok(http().get(settings))["platforms"][0];
        QCOMPARE(before["changed"], Json::array());
        QCOMPARE(before["maxPostsPerDay"].get<int>(), 5);
        const Json after = ok(http().patch(tiktok, {{"maxPostsPerDay", 2}}))["platforms"][0];
        QCOMPARE(after["maxPostsPerDay"].get<int>(), 2);
        QCOMPARE(after["changed"], Json({"maxPostsPerDay"}));
        QCOMPARE(after["default"]["maxPostsPerDay"].get<int>(), 5);
        QCOMPARE(after["changedBy"].get<QString>(), u"ana"_s);
        QVERIFY(m_server->restart());
        QVERIFY(connectPeople());

        const Json list = m_person->planned(m_person->createPlan({u"en"_s}, {{"velocity", 2}}))["calendar"]["slots"];
        QCOMPARE(list.size(), size_t(14)); // 2 a day
        std::map<QDate, int> perDay;
        for (const Json &slot : list)
            ++perDay[core::localDate(timeOf(slot), QTimeZone::utc())];
        QVERIFY(std::ranges::all_of(perDay, [](const auto &day) { return day.second == 2; }));
        for (const Json &factor : list[0]["riskFactors"]) { // 2 of 2, where 2 of 5 were 0.028
            if (factor["factor"] == "velocity")
                QCOMPARE(factor["value"].get<double>(), 0.175);
        }

        const HttpResponse third = http().post("/distribution/slots",
                                               {{"platform", "tiktok"},
                                                {"datetime", m_person->monday() + 1h},
                                                {"accountId", account.toStdString()},
                                                {"contentId", "c"},
                                                {"language", "en"}});
        QCOMPARE(third.status, 409);
        QVERIFY2(third.json()["error"].get<QString>().endsWith(u"tiktok allows 2 a day"_s), third.body);
        const Json profile = ok(http().get("/distribution/velocity?platform=tiktok"))["profile"];
        QCOMPARE(profile["optimalPostsPerDay"].get<int>(), 2);
        QCOMPARE(m_server->engine().rules().platforms.at(core::Platform::TikTok).maxPostsPerDay, 2);
    }

    void changedGapPeakHoursAndTypesHoldForPlanning()
    {
        m_person->addAccount(u"tiktok"_s, u"en"_s);
        ok(http().patch(tiktok, {{"minGapHours", 6.5}, {"peakHours", {5}}, {"contentTypes", {"short"}}}));
        const Json list = m_person->planned(m_person->createPlan({u"en"_s}, {{"velocity", 2}}))["calendar"]["slots"];
        std::set<Instant> times;
        bool atPeak = false;
        for (const Json &slot : list) {
            times.insert(timeOf(slot));
            QCOMPARE(slot["contentType"].get<QString>(), u"short"_s);
            atPeak = atPeak || core::toLocal(timeOf(slot), QTimeZone::utc()).time() == QTime(5, 0);
        }
        QVERIFY(atPeak);
        QVERIFY(times.size() > 14);
        QVERIFY(std::ranges::adjacent_find(times, [](Instant a, Instant b) { return b - a < 390min; }) == times.end());

        const Json video = m_person->planned(m_person->createPlan({u"en"_s}, {{"contentType", "video"}}))["planning"];
        QCOMPARE(video["unplaced"][0]["reason"].get<QString>(), u"CONTENT_TYPE"_s);
    }

    /// Beyond the built-in table only the owner goes, and says why.
    void beyondTheTableIsForTheOwner()
    {
        QCOMPARE(http().patch(tiktok, {{"maxPostsPerDay", 6}, {"reason", "Campaign"}}).status, 403);
        const HttpResponse mute = m_owner->http().patch(tiktok, {{"maxPostsPerDay", 6}});
        QCOMPARE(mute.status, 400);
        QCOMPARE(mute.json()["field"].get<QString>(), u"/reason"_s);
        const Json loose = ok(m_owner->http().patch(tiktok, {{"maxPostsPerDay", 7}, {"reason", "Campaign"}}));
        QCOMPARE(loose["platforms"][0]["reason"].get<QString>(), u"Campaign"_s);
        QCOMPARE(loose["warnings"], Json({"tiktok may have 7 posts a day on one account, the built-in cap is 5"}));

        // what is not looser than what holds is anybody's who plans
        const Json hours = ok(http().patch(tiktok, {{"peakHours", {12}}}));
        QCOMPARE(hours["platforms"][0]["reason"].get<QString>(), u"Campaign"_s);
        QCOMPARE(hours["platforms"][0]["maxPostsPerDay"].get<int>(), 7);
        QCOMPARE(ok(http().patch(tiktok, {{"maxPostsPerDay", 6}}))["warnings"].size(), size_t(1));
        QCOMPARE(http().patch(tiktok, {{"maxPostsPerDay", 7}, {"reason", "Again"}}).status, 403);
        const Json back = ok(http().patch(tiktok, {{"maxPostsPerDay", 5}}));
        QCOMPARE(back["warnings"], Json::array());
        QVERIFY(!back["platforms"][0].contains("reason"));

        const HttpResponse gap = http().patch(tiktok, {{"minGapHours", 3.5}, {"reason", "Campaign"}});
        QCOMPARE(gap.status, 403);
        QCOMPARE(gap.json()["field"].get<QString>(), u"/minGapHours"_s);
        QCOMPARE(ok(m_owner->http().patch(tiktok, {{"minGapHours", 3.5}, {"reason", "Campaign"}}))["warnings"],
                 Json({"tiktok may have posts of one account 3.5 h apart, the built-in gap is 4 h"}));
        QCOMPARE(trail(u"PLATFORM"_s).size(), 5);
    }

    void resetGoesBackToTheConfiguration()
    {
        core::Config config;
        config.platformDefaults.at(core::Platform::TikTok).maxPostsPerDay = 3;
        QVERIFY(start(config));
        ok(http().patch(tiktok, {{"maxPostsPerDay", 5}, {"minGapHours", 5}, {"peakHours", {1}}}));
        const Json one = ok(http().patch(tiktok, {{"reset", {"maxPostsPerDay"}}}))["platforms"][0];
        QCOMPARE(one["maxPostsPerDay"].get<int>(), 3);
        QCOMPARE(one["default"]["maxPostsPerDay"].get<int>(), 3);
        QCOMPARE(one["builtIn"]["maxPostsPerDay"].get<int>(), 5);
        QCOMPARE(one["changed"], Json({"minGapHours", "peakHours"}));
        const Json all = ok(http().remove(tiktok))["platforms"][0];
        QCOMPARE(all["changed"], Json::array());
        QCOMPARE(all["peakHours"], Json({10, 14, 18, 20}));
        QVERIFY(!all.contains("changedBy"));
        const QStringList before = trail(u"PLATFORM"_s);
        ok(http().remove(tiktok)); // nothing to do, nothing to record
        QCOMPARE(trail(u"PLATFORM"_s), before);
    }

    /// As the command line would: the rows own the rules, so the next request goes by them.
    void changeBesideTheEngineHoldsAtOnce()
    {
        core::EngineContext context;
        context.dataFolder = m_server->dataFolder();
        const auto database =
            core::openBeside(core::DatabaseLocation::sqlite(m_server->dataFolder() + u"/engine.db"_s), context);
        QVERIFY(database);
        const core::Caller caller{u"p"_s, u"console"_s, core::PrincipalKind::Human, Scope::Read | Scope::Write};
        core::ChangePlatformRules command;
        command.platform = core::Platform::TikTok;
        command.change.maxPostsPerDay = 1;
        QVERIFY(core::runBeside(**database, context, caller, command));
        QCOMPARE(ok(http().get("/distribution/velocity?platform=tiktok"))["profile"]["optimalPostsPerDay"].get<int>(),
                 1);
        QTRY_COMPARE(m_server->engine().rules().platforms.at(core::Platform::TikTok).maxPostsPerDay, 1);
    }

private:
    static Json ok(const HttpResponse &response) { return PlanningClient::ok(response); }
    HttpClient &http() { return m_person->http(); }

    bool start(const core::Config &config)
    {
        cleanup();
        m_server = std::make_unique<TestServer>(config);
        return m_server->start() && connectPeople();
    }

    bool connectPeople()
    {
        const core::Scopes plans = Scope::Read | Scope::Write;
        m_person = std::make_unique<PlanningClient>(*m_server, u"ana"_s, plans);
        m_owner = std::make_unique<PlanningClient>(*m_server, u"owner"_s, plans | Scope::Admin);
        return m_person->http().get("/health").status == 200;
    }

    /// "ACTION subject" of the audit rows whose action begins so.
    QStringList trail(const QString &action)
    {
        QStringList rows;
        const Json audit = ok(http().get("/distribution/audit?limit=500"))["audit"];
        for (const Json &row : audit) {
            if (row["action"].get<QString>().startsWith(action))
                rows.append(row["action"].get<QString>() + u' ' + row["subject"].get<QString>());
        }
        return rows;
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlanningClient> m_person;
    std::unique_ptr<PlanningClient> m_owner;
};

QTEST_GUILESS_MAIN(TestPlanningRules)
#include "tst_planningrules.moc"
