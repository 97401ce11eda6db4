// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include "core/learning/experiment.h"
#include "core/storage/experimentstore.h"
#include "core/storage/slotstore.h"
#include "tests/support/schemacheck.h"
#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::SchemaCheck;
using tests::TestServer;

namespace {

QByteArray lower(const QByteArray &method)
{
    return method.toLower();
}

QByteArray bytes(const Json &text)
{
    return text.get<QString>().toUtf8();
}

} // namespace

/// Holds the OpenAPI document against the running server, both ways.
class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_token =
            m_server->createToken(u"ana"_s, core::PrincipalKind::Human,
                                  core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin);
        m_document = m_server->client().get("/openapi.json").json();
        QCOMPARE(m_document["openapi"].get<QString>(), u"3.1.0"_s);
        prepareWorkspace();
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyRowIsDescribedAndNothingElse()
    {
        QSet<QByteArray> described;
        for (const auto &[path, operations] : m_document["paths"].items()) {
            for (const auto &[method, operation] : operations.items())
                described.insert(QByteArray::fromStdString(method + ' ' + path));
        }
        QSet<QByteArray> served;
        for (const api::Route &row : m_server->routes().rows())
            served.insert(lower(api::methodName(row.method)) + ' ' + row.path.toUtf8());
        QCOMPARE(described, served);
    }

    void securityIsWhatTheRowAsksFor()
    {
        for (const api::Route &row : m_server->routes().rows()) {
            Json expected = Json::array();
            if (row.scope) {
                if (!row.tokenNeeded)
                    expected.push_back(Json::object());
                expected.push_back({{"bearer", {core::scopeName(*row.scope)}}});
            }
            QCOMPARE(operationOf(row)["security"], expected);
        }
    }

    void segmentsOfThePathAreParameters()
    {
        for (const api::Route &row : m_server->routes().rows()) {
            QStringList named;
            for (const Json &parameter : operationOf(row).value("parameters", Json::array())) {
                const Json &whole = SchemaCheck(m_document).resolved(parameter);
                if (whole["in"] == "path")
                    named.append(u"{"_s + whole["name"].get<QString>() + u"}"_s);
            }
            const qsizetype expected = row.path.count(u"{"_s);
            QCOMPARE(named.size(), expected);
            for (const QString &name : named)
                QVERIFY(row.path.contains(name));
        }
    }

    void everyReferenceLeadsSomewhere()
    {
        QSet<QString> used;
        collectReferences(m_document, used);
        for (const QString &pointer : used)
            QVERIFY2(m_document.contains(Json::json_pointer(pointer.sliced(1).toStdString())), qPrintable(pointer));
        for (const auto &[name, schema] : m_document["components"]["schemas"].items())
            QVERIFY2(used.contains(u"#/components/schemas/"_s + QString::fromStdString(name)), name.c_str());
    }

    /// The specification's examples and ours: what the document allows the server takes, and its answer is as
    /// described.
    void sampleIsTakenAndAnsweredAsDescribed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        const auto sample = [](const char *method, const char *path, QByteArray target, QByteArray body) {
            QTest::addRow("%s %s %s", method, target.constData(), body.left(40).constData())
                << QByteArray(method) << QByteArray(path) << target << body;
        };
        const auto get = [&](const char *path, const QByteArray &query = {}) { sample("get", path, path + query, {}); };
        const auto post = [&](const char *path, const QByteArray &body) { sample("post", path, path, body); };
        const QByteArray plan = "{\"planId\":\"" + m_planId + "\"}";

        get("/health");
        post("/distribution/create", R"({"contentId":"c"})");
        post(
            "/distribution/create",
            R"({"contentId":"my-video-001","platforms":["tiktok","youtube","instagram"],)"
            R"("languages":["en","es"],"velocity":2.0,"trendWeighted":true,"timezone":"Europe/Madrid",)"
            R"("weekStart":"2099-11-23","contentType":"video","title":"T","niche":"N",)"
            R"("languageTimezones":{"es":"Europe/Madrid"},"languageShares":{"en":2,"es":1},"fill":"value","priority":3,"askModels":false,"explore":true})");
        post(
            "/distribution/plans/preview",
            R"({"contentId":"clip","platforms":["tiktok","youtube"],"languages":["en","es"],"weekStart":"2099-11-23"})");
        post("/distribution/plan", "{\"planId\":\"" + m_draftId + "\"}");
        post("/distribution/plans/replan", "{\"planIds\":[\"" + m_planId + "\"]}");
        post("/distribution/run", plan);
        post("/distribution/run", "{\"planId\":\"" + m_planId + "\",\"simulate\":false}");
        get("/distribution/status");
        get("/distribution/status", "?planId=" + m_planId);
        post("/distribution/calendar", R"({"platforms":["tiktok","youtube"],"languages":["en","es"]})");
        get("/distribution/slots");
        get("/distribution/slots", "?limit=3&planId=" + m_planId);
        post(
            "/distribution/repurpose",
            R"({"contentId":"clip","sourcePlatform":"youtube","targetPlatforms":["tiktok","instagram"],"language":"en"})");
        post("/distribution/language", R"({"contentId":"clip","targetLanguages":["en","es","ar"]})");
        get("/distribution/velocity", "?platform=tiktok");
        post("/distribution/trends", R"({"platforms":["tiktok","youtube","instagram"]})");
        get("/distribution/accounts", "?platform=tiktok");
        post("/distribution/platforms",
             R"({"contentId":"content-123","availablePlatforms":["tiktok","youtube","instagram"]})");
        post("/distribution/publish",
             R"({"slotId":"slot-uuid","accountId":"account-uuid","contentId":"content-123",)"
             R"("platform":"tiktok","safetyMode":"SEMI_AUTONOMOUS","simulate":true})");
        post("/distribution/simulate", plan);
        get("/distribution/approvals");
        get("/distribution/problem", "?platform=tiktok&planId=" + m_planId);
        const QByteArray slot = "/distribution/slots/" + m_slotId;
        const QByteArray whole = "/distribution/plans/" + m_planId;
        const QByteArray soon = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate).toUtf8();
        sample("get", "/distribution/slots/{id}/whatif", slot + "/whatif", {});
        sample("get", "/distribution/slots/{id}/whatif", slot + "/whatif?datetime=2099-01-01T10:00:00Z", {});
        sample("get", "/distribution/slots/{id}/why", slot + "/why", {});
        sample("get", "/distribution/slots/{id}/council", slot + "/council", {});
        sample("get", "/distribution/plans/{id}/why", whole + "/why?platform=tiktok&language=en&datetime=" + soon, {});
        for (const QByteArray &target : {slot, whole}) {
            const char *path = target == slot ? "/distribution/slots/{id}/repair" : "/distribution/plans/{id}/repair";
            sample("get", path, target + "/repair", {});
            sample("post", path, target + "/repair", "{}");
        }
        post("/distribution/approvals/decide",
             "{\"items\":[{\"slotId\":\"" + m_slotId + "\"}],\"decision\":\"APPROVE\",\"note\":\"seen\"}");
        post("/distribution/slots",
             "{\"platform\":\"linkedin\",\"datetime\":\"2099-01-01T10:00:00Z\",\"accountId\":\"" + m_accountId
                 + "\",\"contentId\":\"clip\",\"language\":\"en\"}");
        sample("patch", "/distribution/slots/{id}", "/distribution/slots/" + m_slotId, R"({"pinned":true})");
        sample("delete", "/distribution/slots/{id}", "/distribution/slots/" + m_slotId, {});
        sample("post", "/distribution/slots/{id}/restore", slot + "/restore", "{}");
        const QByteArray ids = "{\"slotIds\":[\"" + m_slotId + "\"]}";
        post("/distribution/approvals/request", ids);
        post("/distribution/approvals/withdraw", ids);
        post("/distribution/approvals/takeback", ids);
        post("/distribution/slots/changes",
             "{\"changes\":[{\"op\":\"edit\",\"slotId\":\"" + m_slotId + "\",\"pinned\":true}]}");
        sample("post", "/distribution/slots/{id}/comments", slot + "/comments", R"({"text":"Hm","private":true})");
        sample("get", "/distribution/slots/{id}/comments", slot + "/comments", {});
        sample("get", "/distribution/slots/{id}/trail", slot + "/trail?limit=3", {});
        sample("post", "/distribution/plans/{id}/duplicate", whole + "/duplicate", R"({"weekStart":"2099-11-23"})");
        get("/distribution/content");
        sample("get", "/distribution/content/{contentId}", "/distribution/content/clip", {});
        post("/distribution/content", R"({"language":"es","caption":"Hola","hashtags":["olives"],"title":"T"})");
        sample("patch", "/distribution/content/{contentId}", "/distribution/content/clip",
               R"({"language":"en","caption":"Hello again"})");
        post("/distribution/accounts", R"({"platform":"youtube","username":"new","language":"en","timezone":"UTC"})");
        sample("patch", "/distribution/accounts/{id}", "/distribution/accounts/" + m_accountId,
               R"({"status":"ACTIVE"})");
        post("/distribution/outcomes",
             R"({"slotId":"published","measuredAt":"2026-01-05T10:00:00Z","source":"a file","views":900,"likes":7,)"
             R"("comments":2,"shares":1,"saves":0,"engagement":12})");
        get("/distribution/outcomes", "?platform=tiktok&slotId=published&limit=5");
        post(
            "/distribution/experiments",
            R"({"name":"Noon","kind":"timing","platform":"tiktok","timezone":"UTC","arms":{"A":"12:00","B":"18:00"}})");
        post("/distribution/experiments",
             R"({"name":"Where","kind":"platform","arms":{"A":"tiktok","B":"instagram"}})");
        sample("post", "/distribution/experiments/{id}/slots", "/distribution/experiments/both/slots",
               "{\"slots\":[{\"slotId\":\"planned\",\"arm\":\"" + m_arm + "\"}]}");
        get("/distribution/experiments", "?limit=1");
        sample("post", "/distribution/experiments/{id}/stop", "/distribution/experiments/both/stop",
               R"({"reason":"Seen enough"})");
        post("/distribution/blackouts",
             R"({"scope":"all","from":"2099-01-01T10:00:00Z","to":"2099-01-01T12:00:00Z","reason":"Holiday"})");
        post(
            "/distribution/blackouts",
            R"({"scope":"platform","target":"tiktok","days":["monday",7],"fromTime":"22:00","toTime":"07:00","timezone":"Europe/Madrid","reason":"Quiet hours"})");
        get("/distribution/blackouts");
        sample("patch", "/distribution/blackouts/{id}", "/distribution/blackouts/" + m_blackoutId,
               R"({"scope":"all","fromTime":"22:00","toTime":"07:00","reason":"Quiet hours"})");
        sample("delete", "/distribution/blackouts/{id}", "/distribution/blackouts/" + m_blackoutId, {});
        post("/distribution/trends/manual",
             R"({"platform":"youtube","topics":["olive oil","harvest"],"score":0.9,"peakHours":[7,19]})");
        get("/distribution/trends/manual");
        sample("delete", "/distribution/trends/manual/{platform}", "/distribution/trends/manual/linkedin", {});
        get("/distribution/settings/planning");
        const QByteArray rules = "/distribution/settings/planning";
        sample(
            "patch", "/distribution/settings/planning/platforms/{platform}", rules + "/platforms/tiktok",
            R"({"maxPostsPerDay":3,"minGapHours":5.5,"peakHours":[7,12],"contentTypes":["short","video"],"reason":"Calm"})");
        sample("patch", "/distribution/settings/planning/platforms/{platform}", rules + "/platforms/tiktok",
               R"({"reset":["peakHours"]})");
        sample("delete", "/distribution/settings/planning/platforms/{platform}", rules + "/platforms/tiktok", {});
        sample("patch", "/distribution/settings/planning/languages/{language}", rules + "/languages/es",
               R"({"timezone":"America/Mexico_City"})");
        sample("delete", "/distribution/settings/planning/languages/{language}", rules + "/languages/es", {});
        const QByteArray account = "/distribution/accounts/" + m_accountId;
        sample("get", "/distribution/accounts/{id}", account, {});
        sample("get", "/distribution/capuse", "/distribution/capuse?from=2026-01-05T00:00:00Z&to=2026-01-12T00:00:00Z",
               {});
        sample("post", "/distribution/accounts/{id}/events", account + "/events",
               R"({"kind":"FAILURE","at":"2026-01-05T10:00:00Z"})");
        sample("delete", "/distribution/accounts/{id}/events/{eventId}", account + "/events/" + m_eventId, {});
        sample("delete", "/distribution/accounts/{id}", account, {});
        sample("patch", "/distribution/accounts/{id}", account, R"({"retired":false,"twoPersonRule":true})");
        post("/distribution/content",
             R"({"title":"W","contentType":"reel","variants":[{"language":"en","caption":"A","hashtags":["b"]},)"
             R"({"language":"en","platform":"tiktok","caption":"B"}]})");
        const QByteArray clip = "/distribution/content/clip";
        sample("patch", "/distribution/content/{contentId}", "/distribution/content/" + m_wholeId,
               R"({"baseVersion":1,"title":"X","contentType":"video","variants":[{"language":"es","caption":"C"}]})");
        get("/distribution/content", "?language=en&platform=tiktok&contentType=video&retired=false&limit=3");
        sample("get", "/distribution/content/{contentId}/versions", clip + "/versions", {});
        sample("post", "/distribution/content/{contentId}/retire", clip + "/retire", "{}");
        sample("post", "/distribution/content/{contentId}/restore", clip + "/restore", "{}");
        sample("delete", "/distribution/content/{contentId}", "/distribution/content/" + m_wholeId, {});
        get("/distribution/needs");
        get("/distribution/unscheduled", "?from=2026-01-05T00:00:00Z&to=2026-01-12T00:00:00Z&limit=20");
        get("/distribution/search", "?text=u&limit=5");
        get("/distribution/audit/newest", "?actor=ana&action=ACCOUNT_ADDED&text=u&from=2020-01-01T00:00:00Z&limit=1");
        get("/distribution/tokens");
        get("/distribution/people");
        post("/distribution/people", R"({"name":"Marta","role":"planner"})");
        sample("patch", "/distribution/people/{id}", "/distribution/people/" + m_personId, R"({"role":"reader"})");
        sample("delete", "/distribution/people/{id}", "/distribution/people/" + m_personId, {});
        get("/distribution/workspace");
        post("/distribution/workspace", R"({"personName":"Olga","timezone":"UTC","workspaceName":"Molino"})");
        sample("patch", "/distribution/workspace", "/distribution/workspace",
               R"({"name":"M","approvalLeadMinutes":5,"reset":["timezone"]})");
        post("/distribution/stop", R"({"reason":"test"})");
        get("/distribution/audit", "?limit=5");
        sample("delete", "/distribution/plans/{id}", "/distribution/plans/" + m_planId, {});
    }
    void sampleIsTakenAndAnsweredAsDescribed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        const SchemaCheck check(m_document);
        const Json &operation = m_document["paths"][path.toStdString()][method.toStdString()];
        if (!body.isEmpty()) {
            const Json &schema = operation["requestBody"]["content"]["application/json"]["schema"];
            const QStringList faults = check.faults(Json::parse(body.toStdString()), schema);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        HttpClient client = m_server->client(m_token);
        const HttpResponse response = client.send(method.toUpper(), target, body);
        QVERIFY2(response.status == 200, response.body);
        const Json &schema = operation["responses"]["200"]["content"]["application/json"]["schema"];
        const QStringList faults = check.faults(response.json(), schema);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// A required member left out is refused by name: what the document demands the server demands.
    void requiredMembersAreRequired()
    {
        const SchemaCheck check(m_document);
        HttpClient client = m_server->client(m_token);
        int tried = 0;
        for (const api::Route &row : m_server->routes().rows()) {
            const Json &operation = operationOf(row);
            const QByteArray target = row.path.toUtf8()
                                          .replace("{id}", "none")
                                          .replace("{eventId}", "none")
                                          .replace("{contentId}", "none")
                                          .replace("{platform}", "tiktok")
                                          .replace("{language}", "en");
            if (operation.contains("requestBody")) {
                const Json &schema = check.resolved(operation["requestBody"]["content"]["application/json"]["schema"]);
                const Json required = schema.value("required", Json::array());
                const HttpResponse response = client.send(api::methodName(row.method), target, "{}");
                const bool named = response.status == 400
                    && std::ranges::find(required, response.json().value("field", " ").substr(1)) != required.end();
                QVERIFY2(named == !required.empty(), target + ' ' + response.body);
                ++tried;
            }
            for (const Json &parameter : operation.value("parameters", Json::array())) {
                const Json &whole = check.resolved(parameter);
                if (whole["in"] != "query" || !whole.value("required", false))
                    continue;
                const HttpResponse response = client.get(target);
                QCOMPARE(response.status, 400);
                ++tried;
            }
        }
        QVERIFY(tried > 15);
    }

    void failuresAreAsDescribed()
    {
        const SchemaCheck check(m_document);
        const Json &schema = m_document["components"]["schemas"]["Error"];
        HttpClient client = m_server->client(m_token);
        for (const HttpResponse &response :
             {client.get("/distribution/velocity"), client.get("/distribution/nothing"), client.remove("/health"),
              client.send("POST", "/distribution/create", "{"), m_server->client("cdx_no").get("/health")}) {
            QVERIFY(response.status >= 400);
            const QStringList faults = check.faults(response.json(), schema);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

private:
    const Json &operationOf(const api::Route &row)
    {
        return m_document["paths"][row.path.toStdString()][lower(api::methodName(row.method)).toStdString()];
    }

    static void collectReferences(const Json &json, QSet<QString> &used)
    {
        if (json.is_object() && json.contains("$ref"))
            used.insert(json["$ref"].get<QString>());
        for (const Json &member : json.is_structured() ? json : Json::array())
            collectReferences(member, used);
    }

    /// One of everything, so that no list is empty.
    void prepareWorkspace()
    {
        HttpClient client = m_server->client(m_token);
        client.post("/distribution/content",
                    {{"contentId", "clip"}, {"language", "en"}, {"caption", "Hello"}, {"hashtags", {"#a"}}});
        for (const char *platform : {"tiktok", "linkedin"})
            m_accountId = bytes(client.post("/distribution/accounts", {{"platform", platform}, {"username", "u"}})
                                    .json()["account"]["id"]);
        m_blackoutId = bytes(client
                                 .post("/distribution/blackouts",
                                       {{"scope", "language"},
                                        {"target", "ar"},
                                        {"fromTime", "00:00"},
                                        {"toTime", "06:00"},
                                        {"reason", "Night"}})
                                 .json()["blackout"]["id"]);
        m_eventId = bytes(client
                              .post("/distribution/accounts/" + m_accountId + "/events",
                                    {{"kind", "SUSPENSION"}, {"at", "2026-01-05T10:00:00Z"}})
                              .json()["event"]["id"]);
        m_wholeId =
            bytes(client.post("/distribution/content", {{"variants", {{{"language", "en"}, {"caption", "All of it"}}}}})
                      .json()["content"]["contentId"]);
        m_personId =
            bytes(client.post("/distribution/people", {{"name", "Eva"}, {"role", "approver"}}).json()["person"]["id"]);
        client.post("/distribution/trends/manual", {{"platform", "linkedin"}, {"score", 0.2}});
        const auto create = [&] {
            const Json body = {{"contentId", "clip"}, {"platforms", {"tiktok"}}};
            return bytes(client.post("/distribution/create", body).json()["plan"]["id"]);
        };
        m_draftId = create();
        m_planId = create();
        const Json planned = client.post("/distribution/plan", {{"planId", m_planId.toStdString()}}).json();
        m_slotId = bytes(planned["plan"]["slots"].back()["id"]);
        QVERIFY(m_server->write([this](core::Database &database) { return addMeasurable(database); }));
    }

    /// A slot that was published, and a test of platforms with a slot that may count for it.
    core::Result<void> addMeasurable(core::Database &database)
    {
        core::Slot published;
        published.id = u"published"_s;
        published.accountId = published.contentId = u"x"_s;
        published.language = u"en"_s;
        published.state = core::SlotState::Published;
        published.dueAt = *core::instantFromIso(u"2026-01-01T10:00:00Z"_s);
        published.publishedAt = published.dueAt;
        core::Slot planned = published;
        planned.id = u"planned"_s;
        planned.state = core::SlotState::Planned;
        planned.publishedAt.reset();
        planned.dueAt = core::SystemClock().now() + std::chrono::hours(24);
        DE_TRY(core::SlotStore(database).insert({published, planned}));
        core::Experiment both;
        both.id = u"both"_s;
        both.name = u"Both"_s;
        both.kind = core::ExperimentKind::Platform;
        both.arms = {core::ExperimentArm{core::Platform::TikTok, 0}, core::ExperimentArm{core::Platform::TikTok, 0}};
        both.timezone = u"UTC"_s;
        both.startedAt = core::SystemClock().now();
        m_arm = core::armName(core::armOfDay(both, core::localDate(planned.dueAt, QTimeZone::utc()))).toLatin1();
        return core::ExperimentStore(database).insert(both);
    }

    std::unique_ptr<TestServer> m_server;
    QByteArray m_arm; ///< That the planned slot's day belongs to.
    Json m_document;
    QByteArray m_token;
    QByteArray m_draftId;
    QByteArray m_planId;
    QByteArray m_slotId;
    QByteArray m_accountId;
    QByteArray m_blackoutId;
    QByteArray m_personId;
    QByteArray m_eventId;
    QByteArray m_wholeId;
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
