// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/support/testserver.h"

#include <map>

using namespace Qt::StringLiterals;
using core::Json;
using core::PrincipalKind;
using core::SafetyMode;
using core::Scope;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

namespace {

/// What reliability-and-security.md 4.1 asks of a caller, row by row.
enum class Need { Nothing, Read, WriteOfThe15, Write, WriteOfAPerson, Approve, Admin };

const std::map<QByteArray, Need> needs = {
    {"GET /health", Need::Read},
    {"POST /distribution/create", Need::WriteOfThe15},
    {"POST /distribution/plan", Need::WriteOfThe15},
    {"POST /distribution/run", Need::WriteOfThe15},
    {"GET /distribution/status", Need::Read},
    {"POST /distribution/calendar", Need::WriteOfThe15},
    {"GET /distribution/slots", Need::Read},
    {"POST /distribution/repurpose", Need::WriteOfThe15},
    {"POST /distribution/language", Need::WriteOfThe15},
    {"GET /distribution/velocity", Need::Read},
    {"POST /distribution/trends", Need::Read},
    {"GET /distribution/accounts", Need::Read},
    {"POST /distribution/platforms", Need::Read},
    {"POST /distribution/publish", Need::WriteOfThe15},
    {"POST /distribution/simulate", Need::WriteOfThe15},
    {"GET /distribution/approvals", Need::Read},
    {"GET /distribution/problem", Need::Read},
    {"POST /distribution/approvals/decide", Need::Approve},
    {"POST /distribution/approvals/takeback", Need::Approve},
    {"POST /distribution/approvals/request", Need::Write},
    {"POST /distribution/approvals/withdraw", Need::Write},
    {"POST /distribution/slots/changes", Need::Write},
    {"POST /distribution/slots/{id}/restore", Need::WriteOfAPerson},
    {"GET /distribution/slots/{id}/comments", Need::Read},
    {"POST /distribution/slots/{id}/comments", Need::Write},
    {"GET /distribution/slots/{id}/trail", Need::Read},
    {"POST /distribution/plans/{id}/duplicate", Need::Write},
    {"PATCH /distribution/slots/{id}", Need::Write},
    {"POST /distribution/slots", Need::Write},
    {"DELETE /distribution/slots/{id}", Need::Write},
    {"DELETE /distribution/plans/{id}", Need::Write},
    {"GET /distribution/slots/{id}/whatif", Need::Read},
    {"GET /distribution/slots/{id}/why", Need::Read},
    {"GET /distribution/slots/{id}/council", Need::Read},
    {"POST /distribution/plans/replan", Need::Write},
    {"POST /distribution/plans/preview", Need::Read},
    {"GET /distribution/plans/{id}/why", Need::Read},
    {"GET /distribution/slots/{id}/repair", Need::Read},
    {"POST /distribution/slots/{id}/repair", Need::Write},
    {"GET /distribution/plans/{id}/repair", Need::Read},
    {"POST /distribution/plans/{id}/repair", Need::Write},
    {"GET /distribution/plans/{id}/mitigations", Need::Read},
    {"POST /distribution/plans/{id}/mitigate", Need::Write},
    {"GET /distribution/content", Need::Read},
    {"GET /distribution/content/{contentId}", Need::Read},
    {"POST /distribution/content", Need::Write},
    {"PATCH /distribution/content/{contentId}", Need::Write},
    {"POST /distribution/accounts", Need::Write},
    {"PATCH /distribution/accounts/{id}", Need::Write},
    {"GET /distribution/outcomes", Need::Read},
    {"POST /distribution/outcomes", Need::Write},
    {"GET /distribution/experiments", Need::Read},
    {"POST /distribution/experiments", Need::Write},
    {"POST /distribution/experiments/{id}/slots", Need::Write},
    {"POST /distribution/experiments/{id}/stop", Need::Write},
    {"GET /distribution/blackouts", Need::Read},
    {"POST /distribution/blackouts", Need::Write},
    {"PATCH /distribution/blackouts/{id}", Need::Write},
    {"DELETE /distribution/blackouts/{id}", Need::Write},
    {"GET /distribution/trends/manual", Need::Read},
    {"POST /distribution/trends/manual", Need::Write},
    {"DELETE /distribution/trends/manual/{platform}", Need::Write},
    {"GET /distribution/settings/planning", Need::Read},
    {"PATCH /distribution/settings/planning/platforms/{platform}", Need::Write},
    {"DELETE /distribution/settings/planning/platforms/{platform}", Need::Write},
    {"PATCH /distribution/settings/planning/languages/{language}", Need::Write},
    {"DELETE /distribution/settings/planning/languages/{language}", Need::Write},
    {"GET /distribution/capuse", Need::Read},
    {"GET /distribution/accounts/{id}", Need::Read},
    {"DELETE /distribution/accounts/{id}", Need::Write},
    {"POST /distribution/accounts/{id}/events", Need::Write},
    {"DELETE /distribution/accounts/{id}/events/{eventId}", Need::Write},
    {"GET /distribution/content/{contentId}/versions", Need::Read},
    {"POST /distribution/content/{contentId}/retire", Need::Write},
    {"POST /distribution/content/{contentId}/restore", Need::Write},
    {"DELETE /distribution/content/{contentId}", Need::Write},
    {"GET /distribution/people", Need::Read},
    {"POST /distribution/people", Need::Admin},
    {"PATCH /distribution/people/{id}", Need::Admin},
    {"DELETE /distribution/people/{id}", Need::Admin},
    {"GET /distribution/tokens", Need::Admin},
    {"GET /distribution/workspace", Need::Read},
    {"POST /distribution/workspace", Need::Admin},
    {"PATCH /distribution/workspace", Need::Admin},
    {"GET /distribution/needs", Need::Read},
    {"GET /distribution/unscheduled", Need::Read},
    {"GET /distribution/search", Need::Read},
    {"GET /distribution/audit/newest", Need::Read},
    {"POST /distribution/stop", Need::Read},
    {"GET /distribution/audit", Need::Read},
    {"GET /metrics", Need::Read},
    {"GET /openapi.json", Need::Nothing},
};

struct Principal {
    QString name = {};
    PrincipalKind kind = PrincipalKind::Service;
    core::Scopes scopes = {};
};

const QList<Principal> tokenHolders = {
    {u"reading service"_s, PrincipalKind::Service, Scope::Read},
    {u"writing service"_s, PrincipalKind::Service, Scope::Read | Scope::Write},
    {u"publishing service"_s, PrincipalKind::Service, Scope::Read | Scope::Write | Scope::Publish},
    {u"service that may only publish"_s, PrincipalKind::Service, Scope::Publish},
    {u"reader"_s, PrincipalKind::Human, Scope::Read},
    {u"planner"_s, PrincipalKind::Human, Scope::Read | Scope::Write},
    {u"approver"_s, PrincipalKind::Human, Scope::Read | Scope::Write | Scope::Approve},
    {u"approver who may not write"_s, PrincipalKind::Human, Scope::Read | Scope::Approve},
    {u"owner"_s, PrincipalKind::Human, Scope::Read | Scope::Write | Scope::Approve | Scope::Admin | Scope::Publish},
};

/// The status that keeps a caller out: 401, 403, or 0 where it is let in.
int refusalOfLocal(Need need)
{
    return need == Need::Write || need == Need::WriteOfAPerson || need == Need::Approve || need == Need::Admin ? 401
                                                                                                               : 0;
}

int refusalOf(const Principal &principal, Need need)
{
    switch (need) {
    case Need::Nothing:
        return 0;
    case Need::Read:
        return principal.scopes.testFlag(Scope::Read) ? 0 : 403;
    case Need::WriteOfThe15:
    case Need::Write:
        return principal.scopes.testFlag(Scope::Write) ? 0 : 403;
    case Need::WriteOfAPerson:
        return principal.scopes.testFlag(Scope::Write) && principal.kind == PrincipalKind::Human ? 0 : 403;
    case Need::Approve:
        return principal.scopes.testFlag(Scope::Approve) && principal.kind == PrincipalKind::Human ? 0 : 403;
    case Need::Admin:
        return principal.scopes.testFlag(Scope::Admin) && principal.kind == PrincipalKind::Human ? 0 : 403;
    }
    return 403;
}

QByteArray nameOf(const api::Route &row)
{
    return api::methodName(row.method) + ' ' + row.path.toUtf8();
}

HttpResponse ask(HttpClient &client, const api::Route &row)
{
    const bool hasBody = row.method == api::Method::Post || row.method == api::Method::Patch;
    QString target = row.path; // of nothing that is there
    target.replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"none"_s);
    return client.send(api::methodName(row.method), target.toUtf8(), hasBody ? "{}" : "");
}

} // namespace

/// Who may do what: every row of the table by every kind of caller in every mode.
class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const SafetyMode mode : {SafetyMode::Manual, SafetyMode::SemiAutonomous, SafetyMode::FullAutonomous}) {
            core::Config config;
            config.safetyMode = mode;
            auto server = std::make_unique<TestServer>(config);
            QVERIFY(server->start());
            m_servers[mode] = std::move(server);
        }
    }
    void cleanupTestCase() { m_servers.clear(); }

    void everyRowIsInTheTable()
    {
        QSet<QByteArray> rows;
        for (const api::Route &row : server(SafetyMode::Manual).routes().rows())
            rows.insert(nameOf(row));
        QSet<QByteArray> expected;
        for (const auto &[name, need] : needs)
            expected.insert(name);
        QCOMPARE(rows, expected);
    }

    void everyCallerGetsWhatTheTableSays_data()
    {
        QTest::addColumn<int>("mode");
        for (const auto &[mode, server] : m_servers)
            QTest::addRow("%s", qPrintable(core::safetyModeName(mode))) << int(mode);
    }
    void everyCallerGetsWhatTheTableSays()
    {
        QFETCH(int, mode);
        TestServer &one = server(SafetyMode(mode));
        HttpClient local = one.client();
        HttpClient impostor = one.client("cdx_" + QByteArray(43, 'x'));
        for (const api::Route &row : one.routes().rows()) {
            judge(row, u"nobody"_s, ask(local, row), refusalOfLocal(needs.at(nameOf(row))));
            judge(row, u"impostor"_s, ask(impostor, row), 401);
        }
        for (const Principal &principal : tokenHolders) {
            HttpClient client(one.port(), one.createToken(principal.name, principal.kind, principal.scopes));
            for (const api::Route &row : one.routes().rows())
                judge(row, principal.name, ask(client, row), refusalOf(principal, needs.at(nameOf(row))));
        }
    }

    void noServiceIsGivenWhatOnlyPeopleMayDo()
    {
        TestServer &one = server(SafetyMode::SemiAutonomous);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no token"_s));
        QVERIFY(one.createToken(u"a"_s, PrincipalKind::Service, Scope::Approve).isEmpty());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no token"_s));
        QVERIFY(one.createToken(u"b"_s, PrincipalKind::Service, Scope::Admin).isEmpty());
    }

    /// In FULL_AUTONOMOUS nobody stands between a run and the platforms, so it takes a scope of its own.
    void realRunTakesTheScopePublishInFullAutonomousOnly_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("requested");
        QTest::addColumn<int>("local");
        QTest::addColumn<int>("publisher");
        const int full = int(SafetyMode::FullAutonomous);
        QTest::newRow("full") << full << u"FULL_AUTONOMOUS"_s << 403 << 200;
        QTest::newRow("full, but asked to be stricter") << full << u"SEMI_AUTONOMOUS"_s << 200 << 200;
        QTest::newRow("semi") << int(SafetyMode::SemiAutonomous) << u"FULL_AUTONOMOUS"_s << 200 << 200;
        QTest::newRow("manual") << int(SafetyMode::Manual) << u"FULL_AUTONOMOUS"_s << 400 << 400;
    }
    void realRunTakesTheScopePublishInFullAutonomousOnly()
    {
        QFETCH(int, mode);
        QFETCH(QString, requested);
        QFETCH(int, local);
        QFETCH(int, publisher);
        TestServer &one = server(SafetyMode(mode));
        HttpClient client = one.client();
        const Json plan =
            client.post("/distribution/create", {{"contentId", "c"}, {"platforms", {"linkedin"}}}).json()["plan"];
        client.post("/distribution/plan", {{"planId", plan["id"]}});
        const Json run = {{"planId", plan["id"]}, {"simulate", false}, {"safetyMode", requested}};
        QCOMPARE(client.post("/distribution/run", run).status, local);
        HttpClient holder(one.port(),
                          one.createToken(u"holder"_s, PrincipalKind::Service, Scope::Write | Scope::Publish));
        QCOMPARE(holder.post("/distribution/run", run).status, publisher);
    }

    void realPublishTakesTheScopePublish()
    {
        TestServer &one = server(SafetyMode::FullAutonomous);
        HttpClient local = one.client();
        QCOMPARE(local.post("/distribution/publish", {{"slotId", "none"}}).status, 403);
        HttpClient holder(one.port(),
                          one.createToken(u"sender"_s, PrincipalKind::Service, Scope::Write | Scope::Publish));
        QCOMPARE(holder.post("/distribution/publish", {{"slotId", "none"}}).status, 404);
    }

    void revokedTokenStaysOutWithinASecond()
    {
        TestServer &one = server(SafetyMode::SemiAutonomous);
        const QByteArray token = one.createToken(u"gone"_s, PrincipalKind::Service, Scope::Read);
        HttpClient client(one.port(), token);
        QCOMPARE(client.get("/health").status, 200);
        QVERIFY(one.revokeToken(u"gone"_s));
        QTRY_COMPARE_WITH_TIMEOUT(client.get("/health").status, 401, 2000);
    }

    void localCallersCanBeKeptOut()
    {
        core::Config config;
        config.http.localWithoutToken = false;
        TestServer one(config);
        QVERIFY(one.start());
        HttpClient local = one.client();
        for (const api::Route &row : one.routes().rows())
            judge(row, u"nobody"_s, ask(local, row), needs.at(nameOf(row)) == Need::Nothing ? 0 : 401);
    }

private:
    TestServer &server(SafetyMode mode) { return *m_servers.at(mode); }

    static void judge(const api::Route &row, const QString &who, const HttpResponse &response, int refusal)
    {
        const int got = response.status == 401 || response.status == 403 ? response.status : 0;
        QVERIFY2(response.status != 0 && got == refusal,
                 nameOf(row) + " by " + who.toUtf8() + ": " + QByteArray::number(response.status) + ' '
                     + response.body);
    }

    std::map<SafetyMode, std::unique_ptr<TestServer>> m_servers;
};

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
