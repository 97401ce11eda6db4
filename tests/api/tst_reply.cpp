// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/reply.h"
#include "core/api/routes.h"
#include "core/api/wireformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

/// The values between handlers and the wire: replies, errors, and the table that finds who answers.
class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsStatus_data();
    void everyCodeHasItsStatus();
    void anErrorTellsWhatItKnows();
    void anInternalErrorTellsNothing();
    void successIsAddedToTheMembers();
    void theWireFormIsExact();
    void literalSegmentsWinOverNamedOnes();
    void rowsOfOnePathMayNameItsSegmentsDifferently();
};

void TestReply::everyCodeHasItsStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryAfter");
    QTest::newRow("InvalidJson") << int(Error::Code::InvalidJson) << 400 << false;
    QTest::newRow("InvalidField") << int(Error::Code::InvalidField) << 400 << false;
    QTest::newRow("ApprovalRequired") << int(Error::Code::ApprovalRequired) << 400 << false;
    QTest::newRow("Unauthenticated") << int(Error::Code::Unauthenticated) << 401 << false;
    QTest::newRow("Forbidden") << int(Error::Code::Forbidden) << 403 << false;
    QTest::newRow("RiskTooHigh") << int(Error::Code::RiskTooHigh) << 403 << false;
    QTest::newRow("NotFound") << int(Error::Code::NotFound) << 404 << false;
    QTest::newRow("Conflict") << int(Error::Code::Conflict) << 409 << false;
    QTest::newRow("StaleApproval") << int(Error::Code::StaleApproval) << 409 << false;
    QTest::newRow("RateLimited") << int(Error::Code::RateLimited) << 429 << true;
    QTest::newRow("Internal") << int(Error::Code::Internal) << 500 << false;
    QTest::newRow("Unavailable") << int(Error::Code::Unavailable) << 503 << true;
    QTest::newRow("Timeout") << int(Error::Code::Timeout) << 504 << false;
}

void TestReply::everyCodeHasItsStatus()
{
    QFETCH(int, code);
    QFETCH(int, status);
    QFETCH(bool, retryAfter);
    const api::Reply reply = api::failure(Error{Error::Code(code), u"No"_s, {}, {}}, u"r1"_s, 7);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.fields.contains(std::pair<QByteArray, QByteArray>("Retry-After", "7")), retryAfter);
    QVERIFY(reply.body.contains("\"code\":\"" + core::errorCodeName(Error::Code(code)).toLatin1() + '"'));
}

void TestReply::anErrorTellsWhatItKnows()
{
    const Error error{Error::Code::Conflict, u"Too close to the next"_s, u"/datetime"_s,
                      core::instantFromIso(u"2026-11-22T10:00:00Z"_s)};
    QCOMPARE(api::failure(error, u"r1"_s).body,
             QByteArray(R"({"code":"CONFLICT","error":"Too close to the next","field":"/datetime",)"
                        R"("nearest":"2026-11-22T10:00:00.000Z","ok":false,"requestId":"r1"})"));
}

void TestReply::anInternalErrorTellsNothing()
{
    QTest::ignoreMessage(QtWarningMsg, "request r1 failed: disk /home/me is full");
    const api::Reply reply = api::failure(Error{Error::Code::Internal, u"disk /home/me is full"_s, {}, {}}, u"r1"_s);
    QVERIFY(!reply.body.contains("/home"));
    QVERIFY(reply.body.contains("r1"));
}

void TestReply::successIsAddedToTheMembers()
{
    QCOMPARE(api::success({{"slots", core::Json::array()}}).body, QByteArray(R"({"ok":true,"slots":[]})"));
    QCOMPARE(api::success().body, QByteArray(R"({"ok":true})"));
}

void TestReply::theWireFormIsExact()
{
    const api::Reply reply{.status = 405, .body = "{}", .fields = {{"Allow", "GET"}}};
    QCOMPARE(api::replyHead(reply, {.keepAlive = false, .date = "Sun, 22 Nov 2026 10:00:00 GMT"}),
             QByteArray("HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                        "Allow: GET\r\nDate: Sun, 22 Nov 2026 10:00:00 GMT\r\nX-Content-Type-Options: nosniff\r\n"
                        "Cache-Control: no-store\r\nContent-Security-Policy: frame-ancestors 'none'\r\n"
                        "Connection: close\r\n\r\n"));
}

void TestReply::literalSegmentsWinOverNamedOnes()
{
    api::Routes routes;
    routes.add(api::Method::Get, u"/a/{id}"_s, core::Scope::Read, {});
    routes.add(api::Method::Get, u"/a/fixed"_s, core::Scope::Read, {});
    routes.add(api::Method::Get, u"/{x}/b"_s, core::Scope::Read, {});
    const auto found = [&routes](const QStringList &segments) {
        const auto rows = routes.find(segments);
        return rows.isEmpty() ? QString() : rows.first()->path;
    };
    QCOMPARE(found({u"a"_s, u"fixed"_s}), u"/a/fixed"_s);
    QCOMPARE(found({u"a"_s, u"b"_s}), u"/a/{id}"_s);
    QCOMPARE(found({u"c"_s, u"b"_s}), u"/{x}/b"_s);
    QCOMPARE(found({u"a"_s, u""_s}), QString());
    QCOMPARE(found({u"a"_s}), QString());
}

void TestReply::rowsOfOnePathMayNameItsSegmentsDifferently()
{
    api::Routes routes;
    routes.add(api::Method::Get, u"/a/{id}/b"_s, core::Scope::Read, {});
    routes.add(api::Method::Delete, u"/a/{name}/b"_s, core::Scope::Write, {});
    const QStringList segments{u"a"_s, u"7"_s, u"b"_s};
    const auto rows = routes.find(segments);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(api::allowedMethods(rows), QByteArray("GET, HEAD, DELETE, OPTIONS"));
    QCOMPARE(api::namedSegments(*rows.at(0), segments), QList<api::Parameter>({{u"id"_s, u"7"_s}}));
    QCOMPARE(api::namedSegments(*rows.at(1), segments), QList<api::Parameter>({{u"name"_s, u"7"_s}}));
}

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
