// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/api/support/planningclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Json;
using core::PrincipalKind;
using core::Scope;
using tests::bytes;
using tests::HttpClient;
using tests::HttpResponse;
using tests::PlanningClient;
using tests::TestServer;

/// Many slots changed at once, what is taken back, what is said about a slot, and copied plans, over REST.
class TestSlotChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void severalSlotsChangeAtOnce();
    void aRefusalNamesTheChange();
    void badChangesAreNamed_data();
    void badChangesAreNamed();
    void aCancelledSlotComesBack();
    void aServiceRestoresNothing();
    void decisionsAreTakenBack();
    void theQueueIsFilledAndEmptied();
    void badListsOfSlotsAreNamed();
    void peopleTalkAboutASlot();
    void aSlotTellsItsTrail();
    void aSlotTellsWhichTextItCarries();
    void aPlanIsCopied();

private:
    HttpClient &http() { return m_person->http(); }
    static Json ok(const HttpResponse &response) { return PlanningClient::ok(response); }
    Json made(std::chrono::hours afterMonday)
    {
        return m_person->createSlot(u"tiktok"_s, m_account, m_person->monday() + afterMonday);
    }
    static QByteArray target(const Json &slot, const char *what = "")
    {
        return "/distribution/slots/" + bytes(slot["id"]) + what;
    }
    static void compareFault(const HttpResponse &response, int status, const QString &code, const QString &field)
    {
        QCOMPARE(response.status, status);
        QCOMPARE(response.json()["code"].get<QString>(), code);
        QCOMPARE(response.json().value("field", QString()), field);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlanningClient> m_person;
    QByteArray m_account;
};

void TestSlotChanges::init()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start());
    m_person = std::make_unique<PlanningClient>(*m_server, u"ana"_s, Scope::Read | Scope::Write | Scope::Approve);
    m_account = m_person->addAccount(u"tiktok"_s, u"en"_s);
}

void TestSlotChanges::cleanup()
{
    m_person.reset();
    m_server.reset();
}

void TestSlotChanges::severalSlotsChangeAtOnce()
{
    const Json first = made(8h), second = made(12h), third = made(16h);
    const Json create = {{"op", "create"},
                         {"platform", "tiktok"},
                         {"datetime", m_person->monday() + 34h},
                         {"accountId", m_account.toStdString()},
                         {"contentId", "c"},
                         {"language", "en"}};
    const Json body = {{"changes",
                        {{{"op", "edit"}, {"slotId", first["id"]}, {"datetime", second["datetime"]}},
                         {{"op", "edit"}, {"slotId", second["id"]}, {"datetime", first["datetime"]}, {"version", 1}},
                         {{"op", "cancel"}, {"slotId", third["id"]}, {"why", "enough"}},
                         create}}};
    const Json answer = ok(http().post("/distribution/slots/changes", body));
    QCOMPARE(answer["slots"].size(), size_t(4));
    QCOMPARE(answer["slots"][0]["datetime"], second["datetime"]);
    QCOMPARE(answer["slots"][1]["datetime"], first["datetime"]);
    QCOMPARE(answer["slots"][2]["status"].get<QString>(), u"SKIPPED"_s);
    QCOMPARE(answer["slots"][3]["datetime"].get<QString>(), core::toIso(m_person->monday() + 34h));
    QVERIFY(answer["moved"].empty());
}

void TestSlotChanges::aRefusalNamesTheChange()
{
    const Json first = made(8h), second = made(12h);
    const Json body = {
        {"changes", {{{"op", "cancel"}, {"slotId", first["id"]}}, {{"op", "restore"}, {"slotId", second["id"]}}}}};
    compareFault(http().post("/distribution/slots/changes", body), 409, u"CONFLICT"_s, u"/changes/1"_s);
    const Json moved = {
        {"changes", {{{"op", "edit"}, {"slotId", first["id"]}, {"datetime", m_person->monday() + 11h}}}}};
    const HttpResponse refused = http().post("/distribution/slots/changes", moved);
    compareFault(refused, 409, u"CONFLICT"_s, u"/changes/0/datetime"_s);
    QVERIFY(refused.json().contains("nearest"));
    QCOMPARE(ok(http().get("/distribution/slots?platform=tiktok"))["slots"][0], first);
}

void TestSlotChanges::badChangesAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << QByteArray("{}") << u"/changes"_s;
    QTest::newRow("empty") << QByteArray(R"({"changes":[]})") << u"/changes"_s;
    QTest::newRow("no object") << QByteArray(R"({"changes":[1]})") << u"/changes/0"_s;
    QTest::newRow("no op") << QByteArray(R"({"changes":[{"slotId":"a"}]})") << u"/changes/0/op"_s;
    QTest::newRow("unknown op") << QByteArray(R"({"changes":[{"op":"swap","slotId":"a"}]})") << u"/changes/0/op"_s;
    QTest::newRow("no slot") << QByteArray(R"({"changes":[{"op":"cancel"}]})") << u"/changes/0/slotId"_s;
    QTest::newRow("bad time") << QByteArray(R"({"changes":[{"op":"edit","slotId":"a","datetime":"soon"}]})")
                              << u"/changes/0/datetime"_s;
    QTest::newRow("incomplete") << QByteArray(R"({"changes":[{"op":"create"}]})") << u"/changes/0/platform"_s;
}

void TestSlotChanges::badChangesAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    compareFault(http().send("POST", "/distribution/slots/changes", body), 400, u"INVALID_FIELD"_s, field);
}

void TestSlotChanges::aCancelledSlotComesBack()
{
    const Json slot = made(8h);
    compareFault(http().post(target(slot, "/restore"), Json::object()), 409, u"CONFLICT"_s, {});
    ok(http().remove(target(slot)));
    const Json back = ok(http().post(target(slot, "/restore"), {{"datetime", m_person->monday() + 9h}}))["slot"];
    QCOMPARE(back["status"].get<QString>(), u"PLANNED"_s);
    QCOMPARE(back["datetime"].get<QString>(), core::toIso(m_person->monday() + 9h));
    compareFault(http().post(target(slot, "/restore"), {{"datetime", 3}}), 400, u"INVALID_FIELD"_s, u"/datetime"_s);
}

void TestSlotChanges::aServiceRestoresNothing()
{
    const Json slot = made(8h);
    ok(http().remove(target(slot)));
    HttpClient service =
        m_server->client(m_server->createToken(u"brain"_s, PrincipalKind::Service, Scope::Read | Scope::Write));
    QCOMPARE(service.post(target(slot, "/restore"), Json::object()).status, 403);
}

void TestSlotChanges::decisionsAreTakenBack()
{
    const Json slot = made(8h);
    const Json ids = {{"slotIds", {slot["id"]}}};
    ok(http().post("/distribution/approvals/request", ids));
    const Json item = ok(http().get("/distribution/approvals"))["approvals"][0];
    ok(http().post(
        "/distribution/approvals/decide",
        {{"items", {{{"slotId", slot["id"]}, {"fingerprint", item["fingerprint"]}}}}, {"decision", "APPROVE"}}));
    const Json back = ok(http().post("/distribution/approvals/takeback", ids))["results"][0];
    QVERIFY(back["ok"].get<bool>());
    QCOMPARE(back["slot"]["approval"].get<QString>(), u"PENDING"_s);
    QCOMPARE(back["fingerprint"], item["fingerprint"]);
    const Json again = ok(http().post("/distribution/approvals/takeback", ids))["results"][0];
    QVERIFY(!again["ok"].get<bool>());
    QCOMPARE(again["code"].get<QString>(), u"CONFLICT"_s);
}

void TestSlotChanges::theQueueIsFilledAndEmptied()
{
    const Json slot = made(8h);
    const Json ids = {{"slotIds", {slot["id"], "nowhere"}}};
    const Json sent = ok(http().post("/distribution/approvals/request", ids))["results"];
    QCOMPARE(sent[0]["slot"]["approval"].get<QString>(), u"PENDING"_s);
    QCOMPARE(sent[1]["slotId"].get<QString>(), u"nowhere"_s);
    QCOMPARE(sent[1]["code"].get<QString>(), u"NOT_FOUND"_s);
    QVERIFY(!sent[1].contains("slot"));
    const Json taken = ok(http().post("/distribution/approvals/withdraw", ids))["results"];
    QCOMPARE(taken[0]["slot"]["approval"].get<QString>(), u"NONE"_s);
    QVERIFY(!taken[1]["ok"].get<bool>());
}

void TestSlotChanges::badListsOfSlotsAreNamed()
{
    for (const char *route : {"request", "withdraw", "takeback"}) {
        const QByteArray path = QByteArray("/distribution/approvals/") + route;
        compareFault(http().post(path, Json::object()), 400, u"INVALID_FIELD"_s, u"/slotIds"_s);
        compareFault(http().post(path, {{"slotIds", Json::array()}}), 400, u"INVALID_FIELD"_s, u"/slotIds"_s);
        compareFault(http().post(path, {{"slotIds", {"a", 1}}}), 400, u"INVALID_FIELD"_s, u"/slotIds/1"_s);
    }
}

void TestSlotChanges::peopleTalkAboutASlot()
{
    const Json slot = made(8h);
    const QByteArray path = target(slot, "/comments");
    const Json said = ok(http().post(path, {{"text", "Is this final?"}}))["comment"];
    QCOMPARE(said["author"].get<QString>(), u"ana"_s);
    ok(http().post(path, {{"text", "Between us"}, {"private", true}}));
    QCOMPARE(ok(http().get(path))["comments"].size(), size_t(2));
    HttpClient service = m_server->client(m_server->createToken(u"brain"_s, PrincipalKind::Service, Scope::Read));
    QCOMPARE(ok(service.get(path))["comments"], Json::array({said}));
    HttpClient local = m_server->client();
    QCOMPARE(ok(local.get(path))["comments"], Json::array({said}));
    compareFault(http().post(path, Json::object()), 400, u"INVALID_FIELD"_s, u"/text"_s);
    compareFault(http().post(path, {{"text", "  "}}), 400, u"INVALID_FIELD"_s, u"/text"_s);
    compareFault(http().post(path, {{"text", "a"}, {"private", 1}}), 400, u"INVALID_FIELD"_s, u"/private"_s);
    QCOMPARE(http().get("/distribution/slots/nowhere/comments").status, 404);
}

void TestSlotChanges::aSlotTellsItsTrail()
{
    const Json slot = made(8h);
    made(16h);
    ok(http().remove(target(slot)));
    const Json trail = ok(http().get(target(slot, "/trail")))["trail"];
    QCOMPARE(trail.size(), size_t(2));
    QCOMPARE(trail[0]["action"].get<QString>(), u"CANCELLED"_s);
    QCOMPARE(trail[1]["action"].get<QString>(), u"SLOT_CREATED"_s);
    QCOMPARE(ok(http().get(target(slot, "/trail?limit=1")))["trail"].size(), size_t(1));
    QCOMPARE(http().get("/distribution/slots/nowhere/trail").status, 404);
}

void TestSlotChanges::aSlotTellsWhichTextItCarries()
{
    QVERIFY(!made(8h).contains("variantId")); // nothing is known of its content yet
    const Json text = {{"language", "en"}, {"platform", "tiktok"}, {"hashtags", Json::array()}, {"caption", "one"}};
    Json other = text;
    other["caption"] = "two";
    const Json content = ok(http().post("/distribution/content",
                                        {{"contentId", "c"}, {"title", "C"}, {"variants", {text, other}}}))["content"];
    const Json second = made(16h); // the one before it carries the first text
    QCOMPARE(second["variantId"], content["variants"][1]["id"]);
    const QByteArray list = "/distribution/slots?accountId=" + m_account;
    QCOMPARE(ok(http().get(list))["slots"][1]["variantId"], second["variantId"]);
}

void TestSlotChanges::aPlanIsCopied()
{
    const Json id = m_person->createPlan({u"en"_s});
    const QByteArray path = "/distribution/plans/" + bytes(id) + "/duplicate";
    const Json copy = ok(http().post(path, {{"weekStart", "2099-11-23"}, {"title", "Again"}}))["plan"];
    QVERIFY(copy["id"] != id);
    QCOMPARE(copy["status"].get<QString>(), u"DRAFT"_s);
    QCOMPARE(copy["contentId"].get<QString>(), u"c"_s);
    QVERIFY(copy["slots"].empty());
    compareFault(http().post(path, Json::object()), 400, u"INVALID_FIELD"_s, u"/weekStart"_s);
    compareFault(http().post(path, {{"weekStart", "someday soon"}}), 400, u"INVALID_FIELD"_s, u"/weekStart"_s);
    QCOMPARE(http().post("/distribution/plans/nowhere/duplicate", {{"weekStart", "2099-11-23"}}).status, 404);
}

QTEST_GUILESS_MAIN(TestSlotChanges)
#include "tst_slotchanges.moc"
