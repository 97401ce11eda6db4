// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

namespace {

/// A body that is well-formed but for its `count` nested lists.
QByteArray nested(int count)
{
    return R"({"contentId":"c","x":)" + QByteArray(count, '[') + QByteArray(count, ']') + '}';
}

QByteArray create(const QByteArray &members)
{
    return R"({"contentId":"c",)" + members + '}';
}

} // namespace

/// What bad requests get: the status, the code and the field of rest-api.md, a sentence, and no change of anything.
class TestBadRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<HttpClient>(
            m_server->port(),
            m_server->createToken(u"ana"_s, core::PrincipalKind::Human,
                                  core::Scope::Read | core::Scope::Write | core::Scope::Approve));
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_server.reset();
    }

    void isRefusedNamingTheFault_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");

        const auto row = [](const char *name, const char *method, const QByteArray &target, const QByteArray &body,
                            int status, const char *code, const char *field = "") {
            QTest::newRow(name) << QByteArray(method) << target << body << status << QString::fromLatin1(code)
                                << QString::fromLatin1(field);
        };
        const auto field = [&](const char *name, const QByteArray &target, const QByteArray &body, const char *at) {
            row(name, "POST", target, body, 400, "INVALID_FIELD", at);
        };
        const auto query = [&](const char *name, const QByteArray &target, const char *at) {
            row(name, "GET", target, {}, 400, "INVALID_FIELD", at);
        };
        const auto json = [&](const char *name, const QByteArray &body) {
            row(name, "POST", "/distribution/create", body, 400, "INVALID_JSON");
        };

        json("empty body", "");
        json("no object", "[]");
        json("a bare string", R"("contentId")");
        json("cut off", R"({"contentId":"c")");
        json("trailing comma", R"({"contentId":"c",})");
        json("something behind", R"({"contentId":"c"} x)");
        json("single quotes", R"({'contentId':'c'})");
        json("duplicate key", R"({"contentId":"c","contentId":"d"})");
        json("byte-order mark", "\xEF\xBB\xBF{\"contentId\":\"c\"}");
        json("broken UTF-8", "{\"contentId\":\"\xC3\x28\"}");
        json("overlong UTF-8", "{\"contentId\":\"\xC0\xAF\"}");
        json("lone surrogate", R"({"contentId":"\ud800"})");
        json("U+0000", R"({"contentId":"a\u0000b"})");
        json("NaN", create(R"("velocity":NaN)"));
        json("a number beyond every range", create(R"("velocity":1e999)"));
        json("an integer beyond 2^53", create(R"("priority":9007199254740993)"));
        json("nested 65 deep", nested(64));
        json("nested 100,000 deep", nested(100'000));
        json("20,000 members", create("\"x\":[" + QByteArray("0,").repeated(20'000) + "0]"));

        const QByteArray plans = "/distribution/create";
        field("contentId missing", plans, "{}", "/contentId");
        field("contentId null", plans, R"({"contentId":null})", "/contentId");
        field("contentId empty", plans, R"({"contentId":""})", "/contentId");
        field("contentId a number", plans, R"({"contentId":7})", "/contentId");
        field("contentId of 257 characters", plans, "{\"contentId\":\"" + QByteArray(257, 'c') + "\"}", "/contentId");
        field("contentId with a control character", plans, R"({"contentId":"a\u0007b"})", "/contentId");
        field("platforms empty", plans, create(R"("platforms":[])"), "/platforms");
        field("platforms a string", plans, create(R"("platforms":"tiktok")"), "/platforms");
        field("platforms null", plans, create(R"("platforms":null)"), "/platforms");
        field("platform unknown", plans, create(R"("platforms":["tiktok","myspace"])"), "/platforms/1");
        field("platform in capitals", plans, create(R"("platforms":["TikTok"])"), "/platforms/0");
        field("platform a number", plans, create(R"("platforms":[1])"), "/platforms/0");
        field("platform twice", plans, create(R"("platforms":["tiktok","tiktok"])"), "/platforms/1");
        field("languages empty", plans, create(R"("languages":[])"), "/languages");
        field("language not configured", plans, create(R"("languages":["en","fr"])"), "/languages/1");
        field("language twice", plans, create(R"("languages":["en","en"])"), "/languages/1");
        field("language no tag", plans, create(R"("languages":["english!"])"), "/languages/0");
        field("velocity a string", plans, create(R"("velocity":"2")"), "/velocity");
        field("velocity 0", plans, create(R"("velocity":0)"), "/velocity");
        field("velocity just too small", plans, create(R"("velocity":0.0999)"), "/velocity");
        field("velocity too large", plans, create(R"("velocity":10.5)"), "/velocity");
        field("velocity negative", plans, create(R"("velocity":-1)"), "/velocity");
        field("trendWeighted a string", plans, create(R"("trendWeighted":"yes")"), "/trendWeighted");
        field("trendWeighted a number", plans, create(R"("trendWeighted":1)"), "/trendWeighted");
        field("timezone unknown", plans, create(R"("timezone":"Mars/Olympus")"), "/timezone");
        field("weekStart no date", plans, create(R"("weekStart":"next monday")"), "/weekStart");
        field("weekStart a day that is not", plans, create(R"("weekStart":"2026-02-30")"), "/weekStart");
        field("contentType unknown", plans, create(R"("contentType":"podcast")"), "/contentType");
        field("fill unknown", plans, create(R"("fill":"everything")"), "/fill");
        field("priority a fraction", plans, create(R"("priority":1.5)"), "/priority");
        field("shares a list", plans, create(R"("languageShares":[1])"), "/languageShares");
        field("share negative", plans, create(R"("languageShares":{"en":-1})"), "/languageShares/en");
        field("share of an unknown language", plans, create(R"("languageShares":{"fr":1})"), "/languageShares/fr");
        field("zone of a language unknown", plans, create(R"("languageTimezones":{"en":"Nowhere"})"),
              "/languageTimezones/en");
        field("title too long", plans, create("\"title\":\"" + QByteArray(301, 't') + "\""), "/title");

        const QByteArray preview = "/distribution/plans/preview";
        field("account event without kind", "/distribution/accounts/x/events", R"({"at":"2026-01-01T00:00:00Z"})",
              "/kind");
        field("account event of no kind", "/distribution/accounts/x/events",
              R"({"kind":"LUCK","at":"2026-01-01T00:00:00Z"})", "/kind");
        field("account event without time", "/distribution/accounts/x/events", R"({"kind":"FAILURE"})", "/at");
        field("content with no texts", "/distribution/content", R"({"variants":[]})", "/variants");
        field("content with a text that is none", "/distribution/content", R"({"variants":[3]})", "/variants/0");
        field("content with a text without caption", "/distribution/content",
              R"({"variants":[{"language":"en","caption":"a"},{"language":"en"}]})", "/variants/1/caption");
        field("content with a text in no language", "/distribution/content",
              R"({"variants":[{"language":"fr","caption":"a"}]})", "/variants/0/language");
        field("content with a file outside", "/distribution/content",
              R"({"variants":[{"language":"en","caption":"a","media":[{"path":"../x"}]}]})", "/variants/0/media/0");
        field("preview without content", preview, "{}", "/contentId");
        field("preview too fast", preview, create(R"("velocity":11)"), "/velocity");
        field("preview in an unknown language", preview, create(R"("languages":["en","fr"])"), "/languages/1");

        field("planId missing", "/distribution/plan", "{}", "/planId");
        field("planId a number", "/distribution/plan", R"({"planId":1})", "/planId");
        field("planId a path", "/distribution/plan", R"({"planId":"../../etc"})", "/planId");
        row("no such plan to plan", "POST", "/distribution/plan", R"({"planId":"none"})", 404, "NOT_FOUND", "/planId");
        row("no such plan to run", "POST", "/distribution/run", R"({"planId":"none"})", 404, "NOT_FOUND", "/planId");
        row("no such plan to simulate", "POST", "/distribution/simulate", R"({"planId":"none"})", 404, "NOT_FOUND",
            "/planId");
        const QByteArray simulate = "/distribution/simulate";
        field("simulation without plan", simulate, R"({"runs":100})", "/planId");
        field("too few runs", simulate, R"({"planId":"p","runs":99})", "/runs");
        field("too many runs", simulate, R"({"planId":"p","runs":100001})", "/runs");
        field("runs a fraction", simulate, R"({"planId":"p","runs":1000.5})", "/runs");
        field("runs a string", simulate, R"({"planId":"p","runs":"many"})", "/runs");
        field("runs null", simulate, R"({"planId":"p","runs":null})", "/runs");
        field("seed negative", simulate, R"({"planId":"p","seed":-1})", "/seed");
        field("seed a fraction", simulate, R"({"planId":"p","seed":0.5})", "/seed");
        field("seed a list", simulate, R"({"planId":"p","seed":[1]})", "/seed");
        field("compared with a path", simulate, R"({"planId":"p","compareWith":"../x"})", "/compareWith");
        field("compared with a number", simulate, R"({"planId":"p","compareWith":3})", "/compareWith");
        field("compared with itself", simulate, R"({"planId":"p","compareWith":"p"})", "/compareWith");
        const QByteArray mitigate = "/distribution/plans/none/mitigate";
        row("no such plan to make safer", "GET", "/distribution/plans/none/mitigations", {}, 404, "NOT_FOUND",
            "/planId");
        row("no such plan to mitigate", "POST", mitigate, R"({"all":true})", 404, "NOT_FOUND", "/planId");
        field("nothing to mitigate", mitigate, "{}", "/proposals");
        field("all and some", mitigate, R"({"all":true,"proposals":[]})", "/proposals");
        field("all a word", mitigate, R"({"all":"yes"})", "/all");
        field("no proposals", mitigate, R"({"proposals":[]})", "/proposals");
        field("proposals an object", mitigate, R"({"proposals":{}})", "/proposals");
        field("a proposal that is none", mitigate, R"({"proposals":["s"]})", "/proposals/0");
        field("a proposal without slot", mitigate,
              R"({"proposals":[{"accountId":"a","datetime":"2099-01-01T10:00:00Z"}]})", "/proposals/0/slotId");
        field("a proposal without account", mitigate,
              R"({"proposals":[{"slotId":"s","datetime":"2099-01-01T10:00:00Z"}]})", "/proposals/0/accountId");
        field("a proposal without time", mitigate, R"({"proposals":[{"slotId":"s","accountId":"a"}]})",
              "/proposals/0/datetime");
        field("a proposal at no time", mitigate, R"({"proposals":[{"slotId":"s","accountId":"a","datetime":"noon"}]})",
              "/proposals/0/datetime");
        field("a proposal of version 0", mitigate,
              R"({"proposals":[{"slotId":"s","accountId":"a","datetime":"2099-01-01T10:00:00Z","version":0}]})",
              "/proposals/0/version");
        field("versions a list", mitigate, R"({"all":true,"versions":[1]})", "/versions");
        field("a version that is none", mitigate, R"({"all":true,"versions":{"s":"1"}})", "/versions/s");
        row("no such plan to see", "GET", "/distribution/status?planId=none", {}, 404, "NOT_FOUND", "/planId");
        field("simulate a string", "/distribution/run", R"({"planId":"p","simulate":"false"})", "/simulate");
        field("safetyMode unknown", "/distribution/run", R"({"planId":"p","safetyMode":"OFF"})", "/safetyMode");
        field("weekStart of a calendar", "/distribution/calendar", R"({"weekStart":5})", "/weekStart");
        field("slotId missing", "/distribution/publish", R"({"simulate":true})", "/slotId");
        field("platform to publish on", "/distribution/publish", R"({"slotId":"s","platform":"x","simulate":true})",
              "/platform");
        field("sourcePlatform missing", "/distribution/repurpose", R"({"contentId":"c"})", "/sourcePlatform");
        field("targetPlatforms empty", "/distribution/repurpose",
              R"({"contentId":"c","sourcePlatform":"youtube","targetPlatforms":[]})", "/targetPlatforms");
        field("target language", "/distribution/language", R"({"contentId":"c","targetLanguages":["tlh"]})",
              "/targetLanguages/0");
        field("platforms of trends", "/distribution/trends", R"({"platforms":["tiktok",2]})", "/platforms/1");
        field("availablePlatforms", "/distribution/platforms", R"({"contentId":"c","availablePlatforms":{}})",
              "/availablePlatforms");
        field("reason to stop", "/distribution/stop", R"({"reason":false})", "/reason");

        query("velocity without platform", "/distribution/velocity", "/platform");
        query("velocity of an unknown platform", "/distribution/velocity?platform=myspace", "/platform");
        query("accounts without platform", "/distribution/accounts", "/platform");
        query("accounts of an empty platform", "/distribution/accounts?platform=", "/platform");
        query("problem without plan", "/distribution/problem?platform=tiktok", "/planId");
        query("limit 0", "/distribution/status?limit=0", "/limit");
        query("limit 501", "/distribution/slots?limit=501", "/limit");
        query("limit no number", "/distribution/approvals?limit=many", "/limit");
        query("limit with a sign", "/distribution/status?limit=%2B5", "/limit");
        query("cursor of our own making", "/distribution/status?cursor=me", "/cursor");
        query("slots of an unknown platform", "/distribution/slots?platform=vine", "/platform");
        query("slots of an unknown status", "/distribution/slots?status=DONE", "/status");
        query("slots from no time", "/distribution/slots?from=yesterday", "/from");
        query("unscheduled of no week", "/distribution/unscheduled?to=2026-01-02T00:00:00Z", "/from");
        query("unscheduled of no span", "/distribution/unscheduled?from=2026-01-02T00:00:00Z&to=2026-01-02T00:00:00Z",
              "/to");
        query("slots until before from", "/distribution/slots?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z",
              "/to");
        query("unknown state of approval", "/distribution/approvals?state=MAYBE", "/state");
        query("audit since no number", "/distribution/audit?since=-1", "/since");
        row("no such calendar", "GET", "/distribution/slots?calendarId=none", {}, 404, "NOT_FOUND", "/calendarId");

        const QByteArray slot =
            R"("platform":"tiktok","datetime":"2099-01-01T10:00:00Z","accountId":"a","contentId":"c")";
        field("slot without time", "/distribution/slots",
              R"({"platform":"tiktok","accountId":"a","contentId":"c","language":"en"})", "/datetime");
        field("slot at no time", "/distribution/slots",
              R"({"platform":"tiktok","datetime":"noon","accountId":"a","contentId":"c","language":"en"})",
              "/datetime");
        field("slot without language", "/distribution/slots", '{' + slot + '}', "/language");
        field("slot in an unknown language", "/distribution/slots", '{' + slot + R"(,"language":"fr"})", "/language");
        row("no such slot to move", "PATCH", "/distribution/slots/none", R"({"pinned":true})", 404, "NOT_FOUND",
            "/slotId");
        row("version of a slot", "PATCH", "/distribution/slots/none", R"({"version":0})", 400, "INVALID_FIELD",
            "/version");
        row("no such slot to cancel", "DELETE", "/distribution/slots/none", {}, 404, "NOT_FOUND", "/slotId");
        query("what if at no time", "/distribution/slots/none/whatif?datetime=noon", "/datetime");
        query("what if on no account", "/distribution/slots/none/whatif?accountId=", "/accountId");
        row("what if of no slot", "GET", "/distribution/slots/none/whatif", {}, 404, "NOT_FOUND", "/slotId");
        row("why of no slot", "GET", "/distribution/slots/none/why", {}, 404, "NOT_FOUND", "/slotId");
        row("council of no slot", "GET", "/distribution/slots/none/council", {}, 404, "NOT_FOUND", "/slotId");
        query("why empty without platform", "/distribution/plans/none/why?language=en", "/platform");
        query("why empty in an unknown language", "/distribution/plans/none/why?platform=tiktok&language=fr",
              "/language");
        query("why empty at no time", "/distribution/plans/none/why?platform=tiktok&language=en", "/datetime");
        row("why empty in no plan", "GET",
            "/distribution/plans/none/why?platform=tiktok&language=en&datetime=2099-01-01T10:00:00Z", {}, 404,
            "NOT_FOUND", "/planId");
        row("repair of no slot", "GET", "/distribution/slots/none/repair", {}, 404, "NOT_FOUND", "/slotId");
        row("repair of no plan", "GET", "/distribution/plans/none/repair", {}, 404, "NOT_FOUND", "/planId");
        row("no such slot to repair", "POST", "/distribution/slots/none/repair", "{}", 404, "NOT_FOUND", "/slotId");
        row("no such plan to repair", "POST", "/distribution/plans/none/repair", "{}", 404, "NOT_FOUND", "/planId");
        field("nothing to plan together", "/distribution/plans/replan", R"({"planIds":[]})", "/planIds");
        field("no list to plan together", "/distribution/plans/replan", R"({"planIds":"p"})", "/planIds");
        field("planIds missing", "/distribution/plans/replan", "{}", "/planIds");
        field("a plan twice", "/distribution/plans/replan", R"({"planIds":["p","p"]})", "/planIds/1");
        row("no such plan to plan together", "POST", "/distribution/plans/replan", R"({"planIds":["none"]})", 404,
            "NOT_FOUND", "/planId");
        field("fingerprint of a repair", "/distribution/plans/none/repair", R"({"fingerprint":"short"})",
              "/fingerprint");
        field("nothing to decide", "/distribution/approvals/decide", R"({"items":[],"decision":"APPROVE"})", "/items");
        field("decision missing", "/distribution/approvals/decide", R"({"items":[{"slotId":"s"}]})", "/decision");
        field("decision unknown", "/distribution/approvals/decide", R"({"items":[{"slotId":"s"}],"decision":"OK"})",
              "/decision");
        field("item no object", "/distribution/approvals/decide", R"({"items":["s"],"decision":"APPROVE"})",
              "/items/0");
        field("item without slot", "/distribution/approvals/decide", R"({"items":[{}],"decision":"APPROVE"})",
              "/items/0/slotId");
        field("501 items", "/distribution/approvals/decide",
              "{\"decision\":\"APPROVE\",\"items\":[" + QByteArray("{\"slotId\":\"s\"},").repeated(500)
                  + "{\"slotId\":\"s\"}]}",
              "/items");
        field("account without name", "/distribution/accounts", R"({"platform":"tiktok"})", "/username");
        field("account in an unknown language", "/distribution/accounts",
              R"({"platform":"tiktok","username":"u","language":"fr"})", "/language");
        row("no such account", "PATCH", "/distribution/accounts/none", R"({"status":"ACTIVE"})", 404, "NOT_FOUND",
            "/accountId");
        const QByteArray now = R"("measuredAt":"2026-11-23T00:00:00Z")";
        field("outcome without slot", "/distribution/outcomes", "{" + now + R"(,"likes":1})", "/slotId");
        field("outcome without time", "/distribution/outcomes", R"({"slotId":"s","likes":1})", "/measuredAt");
        field("outcome without a number", "/distribution/outcomes", R"({"slotId":"s",)" + now + "}", "/engagement");
        field("outcome below nothing", "/distribution/outcomes", R"({"slotId":"s","likes":-1,)" + now + "}", "/likes");
        field("half a like", "/distribution/outcomes", R"({"slotId":"s","likes":0.5,)" + now + "}", "/likes");
        field("whole less than its parts", "/distribution/outcomes",
              R"({"slotId":"s","likes":3,"saves":4,"engagement":6,)" + now + "}", "/engagement");
        row("outcome of no slot", "POST", "/distribution/outcomes", R"({"slotId":"s","likes":1,)" + now + "}", 404,
            "NOT_FOUND", "/slotId");
        query("outcomes of no platform", "/distribution/outcomes?platform=myspace", "/platform");
        query("outcomes at no cursor", "/distribution/outcomes?cursor=x", "/cursor");
        const QByteArray test = R"({"name":"n",)";
        field("experiment without kind", "/distribution/experiments", test + R"("arms":{"A":"a","B":"b"}})", "/kind");
        field("experiment of a new kind", "/distribution/experiments", test + R"("kind":"colour"})", "/kind");
        field("experiment without arms", "/distribution/experiments", test + R"("kind":"timing"})", "/arms");
        field("experiment with one arm", "/distribution/experiments",
              test + R"("kind":"timing","platform":"tiktok","arms":{"A":"10:00"}})", "/arms/B");
        field("experiment at no time", "/distribution/experiments",
              test + R"("kind":"timing","platform":"tiktok","arms":{"A":"25:00","B":"10:00"}})", "/arms/A");
        field("experiment of near times", "/distribution/experiments",
              test + R"("kind":"timing","platform":"tiktok","arms":{"A":"23:00","B":"01:00"}})", "/arms/B");
        field("timing without platform", "/distribution/experiments",
              test + R"("kind":"timing","arms":{"A":"10:00","B":"18:00"}})", "/platform");
        field("platform against itself", "/distribution/experiments",
              test + R"("kind":"platform","arms":{"A":"tiktok","B":"tiktok"}})", "/arms/B");
        field("labels without slots", "/distribution/experiments/none/slots", "{}", "/slots");
        field("label without arm", "/distribution/experiments/none/slots", R"({"slots":[{"slotId":"s"}]})",
              "/slots/0/arm");
        field("label of a third arm", "/distribution/experiments/none/slots", R"({"slots":[{"slotId":"s","arm":"C"}]})",
              "/slots/0/arm");
        row("labels of no experiment", "POST", "/distribution/experiments/none/slots",
            R"({"slots":[{"slotId":"s","arm":"A"}]})", 404, "NOT_FOUND", "/experimentId");
        row("stop of no experiment", "POST", "/distribution/experiments/none/stop", "{}", 404, "NOT_FOUND",
            "/experimentId");
        row("account's status", "PATCH", "/distribution/accounts/none", R"({"status":"HAPPY"})", 400, "INVALID_FIELD",
            "/status");
        field("content without text", "/distribution/content", R"({"language":"en"})", "/caption");
        field("media outside its folder", "/distribution/content",
              R"({"language":"en","caption":"x","media":[{"path":"../../etc/passwd"}]})", "/media/0");
        field("media at the root", "/distribution/content",
              R"({"language":"en","caption":"x","media":[{"path":"/etc/passwd"}]})", "/media/0");
        row("no such content", "GET", "/distribution/content/none", {}, 404, "NOT_FOUND", "/contentId");

        const QByteArray blackouts = "/distribution/blackouts";
        const auto block = [](const QByteArray &members) { return R"({"scope":"all","reason":"r",)" + members + '}'; };
        const QByteArray day = R"("from":"2099-01-01T10:00:00Z","to":"2099-01-01T12:00:00Z")";
        const QByteArray night = R"("fromTime":"22:00","toTime":"07:00")";
        field("blackout without scope", blackouts, '{' + day + R"(,"reason":"r"})", "/scope");
        field("blackout of an unknown scope", blackouts, R"({"scope":"everyone"})", "/scope");
        field("blackout without reason", blackouts, R"({"scope":"all",)" + day + '}', "/reason");
        field("blackout for a blank reason", blackouts, R"({"scope":"all","reason":"  ",)" + day + '}', "/reason");
        field("blackout without time", blackouts, R"({"scope":"all","reason":"r"})", "/from");
        field("blackout without end", blackouts, block(R"("from":"2099-01-01T10:00:00Z")"), "/to");
        field("blackout from no time", blackouts, block(R"("from":"noon","to":"2099-01-01T12:00:00Z")"), "/from");
        field("blackout that ends as it begins", blackouts,
              block(R"("from":"2099-01-01T10:00:00Z","to":"2099-01-01T11:00:00+01:00")"), "/to");
        field("blackout that is over", blackouts, block(R"("from":"2020-01-01T10:00:00Z","to":"2020-01-02T10:00:00Z")"),
              "/to");
        field("blackout both once and weekly", blackouts, block(day + ',' + night), "/from");
        field("blackout once with a zone", blackouts, block(day + R"(,"timezone":"UTC")"), "/timezone");
        field("blackout of all with a target", blackouts, block(day + R"(,"target":"tiktok")"), "/target");
        field("blackout of no platform", blackouts, R"({"scope":"platform","reason":"r",)" + day + '}', "/target");
        field("blackout of an unknown platform", blackouts,
              R"({"scope":"platform","target":"vine","reason":"r",)" + day + '}', "/target");
        field("blackout of an unconfigured language", blackouts,
              R"({"scope":"language","target":"fr","reason":"r",)" + day + '}', "/target");
        row("blackout of an unknown account", "POST", blackouts,
            R"({"scope":"account","target":"none","reason":"r",)" + day + '}', 404, "NOT_FOUND", "/target");
        field("weekly without end", blackouts, block(R"("fromTime":"22:00")"), "/toTime");
        field("weekly with days alone", blackouts, block(R"("days":[1])"), "/fromTime");
        field("weekly at 24:00", blackouts, block(R"("fromTime":"20:00","toTime":"24:00")"), "/toTime");
        field("weekly in an unknown zone", blackouts, block(night + R"(,"timezone":"Mars/Olympus")"), "/timezone");
        field("day 0", blackouts, block(night + R"(,"days":[1,0])"), "/days/1");
        field("day 8", blackouts, block(night + R"(,"days":[8])"), "/days/0");
        field("day of no week", blackouts, block(night + R"(,"days":["someday"])"), "/days/0");
        field("one day in two ways", blackouts, block(night + R"(,"days":[1,"Mon"])"), "/days/1");
        field("no days", blackouts, block(night + R"(,"days":[])"), "/days");
        row("no such blackout", "DELETE", "/distribution/blackouts/none", {}, 404, "NOT_FOUND", "/blackoutId");

        const QByteArray trends = "/distribution/trends/manual";
        field("trend without platform", trends, R"({"score":0.5})", "/platform");
        field("trend without score", trends, R"({"platform":"tiktok"})", "/score");
        field("trend beyond 1", trends, R"({"platform":"tiktok","score":1.01})", "/score");
        field("trend of 21 topics", trends,
              R"({"platform":"tiktok","score":1,"topics":[)" + QByteArray(R"("t",)").repeated(20) + R"("t"]})",
              "/topics");
        field("trend at 24:00", trends, R"({"platform":"tiktok","score":1,"peakHours":[7,24]})", "/peakHours/1");
        field("trend twice at noon", trends, R"({"platform":"tiktok","score":1,"peakHours":[12,12]})", "/peakHours/1");
        row("no trend to take back", "DELETE", trends + "/tiktok", {}, 404, "NOT_FOUND", "/platform");
        row("trend of no platform", "DELETE", trends + "/vine", {}, 404, "NOT_FOUND", "/platform");

        const QByteArray rules = "/distribution/settings/planning";
        const auto rule = [&](const char *name, const QByteArray &body, const char *at) {
            row(name, "PATCH", rules + "/platforms/tiktok", body, 400, "INVALID_FIELD", at);
        };
        rule("cap 0", R"({"maxPostsPerDay":0})", "/maxPostsPerDay");
        rule("cap 1.5", R"({"maxPostsPerDay":1.5})", "/maxPostsPerDay");
        rule("cap null", R"({"maxPostsPerDay":null})", "/maxPostsPerDay");
        rule("gap of a minute", R"({"minGapHours":0.016})", "/minGapHours");
        rule("gap of eight days", R"({"minGapHours":192})", "/minGapHours");
        rule("no peak hours", R"({"peakHours":[]})", "/peakHours");
        rule("peak hour 24", R"({"peakHours":[24]})", "/peakHours/0");
        rule("no content types", R"({"contentTypes":[]})", "/contentTypes");
        rule("content type unknown", R"({"contentTypes":["video","podcast"]})", "/contentTypes/1");
        rule("reset of nothing", R"({"reset":["everything"]})", "/reset/0");
        rule("set and reset at once", R"({"maxPostsPerDay":3,"reset":["maxPostsPerDay"]})", "/reset/0");
        rule("blank reason", R"({"reason":""})", "/reason");
        row("cap above the table without the owner", "PATCH", rules + "/platforms/tiktok",
            R"({"maxPostsPerDay":6,"reason":"r"})", 403, "FORBIDDEN", "/maxPostsPerDay");
        row("gap below the table without the owner", "PATCH", rules + "/platforms/tiktok",
            R"({"minGapHours":3.75,"reason":"r"})", 403, "FORBIDDEN", "/minGapHours");
        row("rules of no platform", "PATCH", rules + "/platforms/vine", "{}", 404, "NOT_FOUND", "/platform");
        row("rules of no platform reset", "DELETE", rules + "/platforms/vine", {}, 404, "NOT_FOUND", "/platform");
        row("no zone", "PATCH", rules + "/languages/es", "{}", 400, "INVALID_FIELD", "/timezone");
        row("unknown zone", "PATCH", rules + "/languages/es", R"({"timezone":"Mars/Olympus"})", 400, "INVALID_FIELD",
            "/timezone");
        row("zone of no language", "PATCH", rules + "/languages/fr", R"({"timezone":"UTC"})", 404, "NOT_FOUND",
            "/language");
        row("zone of no language reset", "DELETE", rules + "/languages/fr", {}, 404, "NOT_FOUND", "/language");

        row("no such route", "GET", "/distribution/nothing", {}, 404, "NOT_FOUND");
        row("wrong method", "DELETE", "/distribution/create", {}, 405, "METHOD_NOT_ALLOWED");
        row("a GET of a POST", "GET", "/distribution/plan", {}, 405, "METHOD_NOT_ALLOWED");
        row("3 MiB", "POST", "/distribution/create", create("\"title\":\"" + QByteArray(3 << 20, 't') + "\""), 413,
            "PAYLOAD_TOO_LARGE");
    }
    void isRefusedNamingTheFault()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);

        const QByteArray before = m_client->get("/distribution/audit?limit=500").body;
        const HttpResponse response = m_client->send(method, target, body);
        QVERIFY2(response.status == status, QByteArray::number(response.status) + ' ' + response.body);
        const Json json = response.json();
        QVERIFY(!json["ok"].get<bool>());
        QCOMPARE(json["code"].get<QString>(), code);
        QCOMPARE(json.value("field", Json("")).get<QString>(), field);
        QVERIFY(json["error"].get<QString>().size() > 10);
        QVERIFY(!json["requestId"].get<QString>().isEmpty());
        QCOMPARE(m_client->get("/distribution/audit?limit=500").body, before);
    }

    void otherMediaTypesAreRefused()
    {
        HttpClient client(m_server->port());
        QByteArray text = "POST /distribution/create HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                          "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write(text);
        while (socket.waitForReadyRead(5000)) { }
        const QByteArray answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 415 "), answer);
        QVERIFY(answer.contains("UNSUPPORTED_MEDIA_TYPE"));
    }

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestBadRequests)
#include "tst_badrequests.moc"
