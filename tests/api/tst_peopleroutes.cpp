// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/api/support/planningclient.h"

using namespace Qt::StringLiterals;
using core::Json;
using core::Scope;
using tests::bytes;
using tests::HttpClient;
using tests::HttpResponse;
using tests::PlanningClient;
using tests::TestServer;

namespace {

const QByteArray people = "/distribution/people";
const QByteArray workspace = "/distribution/workspace";

} // namespace

/// People and the workspace over REST: what is taken, what is refused by name, and by whom.
class TestPeopleRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        const core::Scopes planner = Scope::Read | Scope::Write;
        m_planner = std::make_unique<PlanningClient>(*m_server, u"paul"_s, planner);
        m_owner = std::make_unique<PlanningClient>(*m_server, u"olga"_s, planner | Scope::Approve | Scope::Admin);
    }
    void cleanup()
    {
        m_owner.reset();
        m_planner.reset();
        m_server.reset();
    }

    void aPersonComesAndGoes()
    {
        const Json made = ok(owner().post(people, {{"name", "Ana"}, {"role", "approver"}}))["person"];
        QCOMPARE(made["scopes"], Json({"read", "write", "approve"}));
        const QByteArray one = people + '/' + bytes(made["id"]);
        QCOMPARE(ok(owner().get(people))["people"].size(), size_t(3)); // the tokens' people too
        const Json changed = ok(owner().patch(one, {{"role", "reader"}, {"name", "Ana M."}}))["person"];
        QCOMPARE(changed["role"].get<QString>(), u"reader"_s);
        QCOMPARE(changed["name"].get<QString>(), u"Ana M."_s);
        ok(owner().remove(one));
        QCOMPARE(owner().remove(one).status, 404);
        QCOMPARE(ok(owner().get(people))["people"].size(), size_t(2));
    }

    void badInputIsNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({"role":"reader"})") << u"/name"_s;
        QTest::newRow("no role") << QByteArray(R"({"name":"Ana"})") << u"/role"_s;
        QTest::newRow("no such role") << QByteArray(R"({"name":"Ana","role":"king"})") << u"/role"_s;
        QTest::newRow("long name") << "{\"role\":\"reader\",\"name\":\"" + QByteArray(101, 'a') + "\"}" << u"/name"_s;
        QTest::newRow("control character") << QByteArray(R"({"name":"a\u0007b","role":"reader"})") << u"/name"_s;
    }
    void badInputIsNamed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const HttpResponse refused = owner().send("POST", people, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()["field"].get<QString>(), field);
    }

    void onlyOwnersChangeAnything()
    {
        const Json body = {{"name", "Ana"}, {"role", "owner"}};
        QCOMPARE(m_planner->http().post(people, body).status, 403);
        QCOMPARE(m_planner->http().patch(workspace, {{"name", "x"}}).status, 403);
        QCOMPARE(m_server->client().post(people, body).status, 401);
        QCOMPARE(m_server->client().get(people).status, 200);
    }

    /// A role that is lowered is felt by the token that person holds, in the next request.
    void aLoweredRoleIsFeltAtOnce()
    {
        QString paul;
        const Json everybody = ok(owner().get(people))["people"];
        for (const Json &person : everybody) {
            if (person["name"] == "paul")
                paul = person["id"].get<QString>();
        }
        m_planner->addAccount(u"tiktok"_s, u"en"_s);
        ok(owner().patch(people + '/' + paul.toUtf8(), {{"role", "reader"}}));
        QCOMPARE(m_planner->http().post("/distribution/accounts", {{"platform", "tiktok"}, {"username", "b"}}).status,
                 403);
        QCOMPARE(m_planner->http().get(people).status, 200);
    }

    void theFirstStartIsAnsweredOnce()
    {
        const Json before = ok(owner().get(workspace))["workspace"];
        QCOMPARE(before["isSetUp"], Json(false));
        QCOMPARE(before["timezone"].get<QString>(), u"UTC"_s);
        const Json body = {{"personName", "Ana"}, {"timezone", "Europe/Madrid"}, {"workspaceName", "Molino"}};
        const Json answer = ok(owner().post(workspace, body));
        QCOMPARE(answer["person"]["role"].get<QString>(), u"owner"_s);
        QCOMPARE(answer["workspace"]["name"].get<QString>(), u"Molino"_s);
        QCOMPARE(owner().post(workspace, body).status, 409);
        for (const char *member : {"personName", "timezone"}) {
            Json less = body;
            less.erase(member);
            const HttpResponse refused = owner().post(workspace, less);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.json()["field"].get<QString>(), u'/' + QLatin1StringView(member));
        }
        QVERIFY(m_server->restart());
        QCOMPARE(ok(m_server->client().get(workspace))["workspace"]["timezone"].get<QString>(), u"Europe/Madrid"_s);
    }

    void zoneAndLeadAreSetAndReset()
    {
        const Json set =
            ok(owner().patch(workspace, {{"timezone", "Asia/Tokyo"}, {"approvalLeadMinutes", 45}}))["workspace"];
        QCOMPARE(set["timezone"].get<QString>(), u"Asia/Tokyo"_s);
        QCOMPARE(set["approvalLeadMinutes"].get<int>(), 45);
        QCOMPARE(set["default"], (Json{{"timezone", "UTC"}, {"approvalLeadMinutes", 5}}));
        const Json plan = ok(
            owner().post("/distribution/create", {{"contentId", "c"}, {"weekStart", "2099-11-23T20:00:00Z"}}))["plan"];
        QCOMPARE(plan["weekStart"].get<QString>(), u"2099-11-24"_s); // the local day in Tokyo
        const Json reset = ok(owner().patch(workspace, {{"reset", {"timezone", "approvalLeadMinutes"}}}))["workspace"];
        QCOMPARE(reset["timezone"].get<QString>(), u"UTC"_s);
        QCOMPARE(reset["approvalLeadMinutes"].get<int>(), 5);
        for (const Json &bad : {Json{{"timezone", "Mars/Base"}}, Json{{"approvalLeadMinutes", 10081}},
                                Json{{"reset", {"name"}}}, Json{{"reset", {"timezone"}}, {"timezone", "UTC"}}})
            QCOMPARE(owner().patch(workspace, bad).status, 400);
    }

private:
    HttpClient &owner() { return m_owner->http(); }
    static Json ok(const HttpResponse &response) { return PlanningClient::ok(response); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlanningClient> m_planner;
    std::unique_ptr<PlanningClient> m_owner;
};

QTEST_GUILESS_MAIN(TestPeopleRoutes)
#include "tst_peopleroutes.moc"
