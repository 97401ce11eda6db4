// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/conformancecases.h"
#include "tests/api/support/rawclient.h"
#include "tests/api/support/replyshape.h"
#include "tests/api/support/testserver.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Raw bytes against a running server: what each request gets, whole and cut.
class TestConnectionGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestGetsItsAnswer_data();
    void everyRequestGetsItsAnswer();
    void continueComesOnlyWhenTheBodyIsWanted();
    void allowNamesTheMethodsOfAPath();
    void headHasTheLengthOfGet();
    void bothLoopbackAddressesAnswer();
    void anExplicitHostListensAlone();
    void withoutLocalCallersATokenIsNeeded();

private:
    void check(const ConformanceCase &one, qsizetype pieceSize);

    TestServer m_server;
};

namespace {

const QByteArray plainGet = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

void TestConnectionGuard::everyRequestGetsItsAnswer_data()
{
    QTest::addColumn<ConformanceCase>("one");
    const QList<ConformanceCase> all = framingCases() + routingCases();
    QVERIFY(all.size() >= 150);
    for (const ConformanceCase &one : all)
        QTest::newRow(one.name) << one;
}

void TestConnectionGuard::everyRequestGetsItsAnswer()
{
    QFETCH(ConformanceCase, one);
    check(one, one.request.size());
    if (QTest::currentTestFailed())
        return;
    // Every byte on its own, long ones in odd pieces.
    check(one, one.request.size() <= 1000 ? 1 : one.request.size() / 97 + 1);
}

void TestConnectionGuard::check(const ConformanceCase &one, qsizetype pieceSize)
{
    RawClient client(m_server.port());
    client.sendInPieces(one.request, pieceSize); // the server may refuse before the last piece
    const bool isHead = one.request.startsWith("HEAD");
    std::optional<RawResponse> response;
    for (const int status : one.statuses) {
        response = client.receive(isHead);
        while (response && response->status == 100)
            response = client.receive(isHead);
        QVERIFY2(response, "no response");
        QCOMPARE(response->status, status);
        if (!isHead)
            QCOMPARE(shapeFault(*response), QByteArray());
    }
    if (!one.code.isEmpty())
        QVERIFY2(response->body.contains("\"code\":\"" + one.code + '"'), response->body.constData());
    QVERIFY2(response->body.contains(one.holds), response->body.left(1000).constData());

    QCOMPARE(response->fields.value("connection") == "close", one.closes);
    if (one.closes) {
        QVERIFY2(client.receivesEnd(), "the connection stays open");
        return;
    }
    QVERIFY(client.send(plainGet));
    const auto next = client.receive();
    QVERIFY2(next && next->status == 200, "the connection is of no further use");
}

void TestConnectionGuard::continueComesOnlyWhenTheBodyIsWanted()
{
    const QByteArray fields = " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n";
    RawClient wanted(m_server.port());
    wanted.send("POST /echo" + fields + "Content-Type: application/json\r\n\r\n");
    auto response = wanted.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 100);
    wanted.send("{}");
    response = wanted.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 200);

    for (const auto &[request, status] :
         {std::pair("POST /nowhere" + fields, 404), std::pair("POST /echo" + fields, 415),
          std::pair("POST /small" + fields.chopped(3) + "00\r\n", 415)}) {
        RawClient refused(m_server.port());
        refused.send(request + "\r\n");
        response = refused.receive();
        QVERIFY(response);
        QCOMPARE(response->status, status);
    }
}

void TestConnectionGuard::allowNamesTheMethodsOfAPath()
{
    for (const QByteArray method : {"OPTIONS", "PUT"}) {
        RawClient client(m_server.port());
        client.send(method + " /echo/a HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->fields.value("allow"), QByteArray("GET, HEAD, PATCH, DELETE, OPTIONS"));
    }
}

void TestConnectionGuard::headHasTheLengthOfGet()
{
    RawClient client(m_server.port());
    client.send(plainGet);
    const auto whole = client.receive();
    client.send("HEAD" + plainGet.sliced(3));
    const auto head = client.receive(true);
    QVERIFY(whole && head);
    QCOMPARE(head->fields.value("content-length"), whole->fields.value("content-length"));
    QVERIFY(client.send(plainGet));
    QVERIFY(client.receive()); // nothing of a body lies in between
}

void TestConnectionGuard::bothLoopbackAddressesAnswer()
{
    if (QTcpServer probe; !probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    RawClient client(m_server.port(), true);
    QVERIFY(client.isConnected()); // a server that does not listen there is no reason to skip
    client.send("GET /echo HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(m_server.port()) + "\r\n\r\n");
    const auto response = client.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QVERIFY(response->body.contains(R"("caller":"local")"));
}

void TestConnectionGuard::anExplicitHostListensAlone()
{
    TestServer server({}, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(RawClient(server.port()).isConnected());
    QVERIFY(!RawClient(server.port(), true).isConnected());
}

void TestConnectionGuard::withoutLocalCallersATokenIsNeeded()
{
    api::HttpSettings settings;
    settings.localWithoutToken = false;
    const TestServer closed(settings);
    const TestServer everywhere({}, QHostAddress(QHostAddress::AnyIPv4));
    for (const quint16 port : {closed.port(), everywhere.port()}) {
        RawClient client(port);
        client.send(plainGet);
        auto response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(response->fields.value("www-authenticate"), QByteArray("Bearer"));
        client.send("GET /health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer reader\r\n\r\n");
        response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        client.send(get("/open"));
        response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->status, 200);
    }
}

QTEST_GUILESS_MAIN(TestConnectionGuard)
#include "tst_connectionguard.moc"
