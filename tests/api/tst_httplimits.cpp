// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/rawclient.h"
#include "tests/api/support/replyshape.h"
#include "tests/api/support/testserver.h"

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// That no client costs more than its share, and that the server stops in order.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowHeadsAndBodiesTimeOut();
    void idleConnectionsClose();
    void connectionsAboveTheCapAreTurnedAway();
    void requestsAboveTheCapAreTurnedAway();
    void aConnectionServesSoManyRequests();
    void aClientThatDoesNotReadIsDropped();
    void aHalfClosedClientGetsAnImmediateAnswer();
    void timedOutWorkLearnsOfIt();
    void rateLimitsHoldForEveryPrincipal();
    void stoppingAnswersWhatIsInFlight();
    void stoppingTurnsNewRequestsAway();
};

namespace {

const QByteArray plainGet = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

api::HttpSettings withLimits(const std::function<void(api::Limits &)> &change)
{
    api::HttpSettings settings;
    change(settings.limits);
    return settings;
}

} // namespace

void TestHttpLimits::slowHeadsAndBodiesTimeOut()
{
    const TestServer server(withLimits([](api::Limits &limits) { limits.headTime = limits.bodyTime = 300ms; }));
    RawClient head(server.port());
    head.send("GET /health HTTP/1.1\r\nHo");
    RawClient body(server.port());
    body.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
    for (RawClient *client : {&head, &body}) {
        const auto response = client->receive();
        QVERIFY(response);
        QCOMPARE(response->status, 408);
        QCOMPARE(shapeFault(*response), QByteArray());
        QVERIFY(client->receivesEnd());
    }
}

void TestHttpLimits::idleConnectionsClose()
{
    const TestServer server(withLimits([](api::Limits &limits) { limits.idleTime = 300ms; }));
    RawClient fresh(server.port());
    RawClient used(server.port());
    used.send(plainGet);
    QVERIFY(used.receive());
    QVERIFY(fresh.receivesEnd()); // without a word: nothing was asked
    QVERIFY(used.receivesEnd());
}

void TestHttpLimits::connectionsAboveTheCapAreTurnedAway()
{
    const TestServer server(withLimits([](api::Limits &limits) { limits.connections = 3; }));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(plainGet);
        QVERIFY(clients.back()->receive());
    }
    RawClient fourth(server.port());
    fourth.send(plainGet);
    auto response = fourth.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 503);
    QCOMPARE(shapeFault(*response), QByteArray());
    QVERIFY(fourth.receivesEnd());

    for (int i = 0; i < 12; ++i) { // more than the server keeps to be polite to
        clients.push_back(std::make_unique<RawClient>(server.port()));
        response = clients.back()->receive();
        QVERIFY(response);
        QCOMPARE(response->status, 503);
        QCOMPARE(shapeFault(*response), QByteArray());
    }

    clients.clear();
    const auto isServed = [&server] {
        RawClient again(server.port());
        again.send(plainGet);
        return again.receive().value_or(RawResponse{}).status == 200;
    };
    bool served = false; // once is enough: the next one may come before this one has left
    QTRY_VERIFY(served || (served = isServed()));
}

void TestHttpLimits::requestsAboveTheCapAreTurnedAway()
{
    TestServer server(withLimits([](api::Limits &limits) { limits.requestsInFlight = 2; }));
    RawClient first(server.port());
    RawClient second(server.port());
    first.send(get("/later?ms=500"));
    second.send(get("/later?ms=500"));
    RawClient third(server.port());
    const auto isTurnedAway = [&third] {
        third.send(plainGet);
        const auto response = third.receive();
        return response && response->status == 503 && shapeFault(*response).isEmpty();
    };
    bool turnedAway = false;
    QTRY_VERIFY(turnedAway || (turnedAway = isTurnedAway())); // once both have arrived
    QCOMPARE(first.receive().value_or(RawResponse{}).status, 200);
    QCOMPARE(second.receive().value_or(RawResponse{}).status, 200);
    third.send(plainGet);
    QCOMPARE(third.receive().value_or(RawResponse{}).status, 200);
}

void TestHttpLimits::aConnectionServesSoManyRequests()
{
    const TestServer server(withLimits([](api::Limits &limits) { limits.requestsPerConnection = 5; }));
    RawClient client(server.port());
    client.send(plainGet.repeated(6));
    for (int i = 1; i <= 5; ++i) {
        const auto response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->fields.contains("connection"), i == 5);
    }
    QVERIFY(client.receivesEnd());
}

void TestHttpLimits::aClientThatDoesNotReadIsDropped()
{
    const TestServer server(withLimits([](api::Limits &limits) { limits.stallTime = 300ms; }));
    RawClient client(server.port());
    client.shrinkReceiveBuffer();
    client.send(get("/big?bytes=8000000").repeated(2));
    // A send fails once the server has reset the connection.
    QTRY_VERIFY(!client.send("x"));
}

void TestHttpLimits::aHalfClosedClientGetsAnImmediateAnswer()
{
    const TestServer server;
    RawClient client(server.port());
    client.send(plainGet);
    client.closeSending();
    const auto response = client.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QVERIFY(client.receivesEnd());
}

void TestHttpLimits::timedOutWorkLearnsOfIt()
{
    TestServer server;
    RawClient client(server.port());
    client.send(get("/late"));
    QCOMPARE(client.receive().value_or(RawResponse{}).status, 504);
    QTRY_COMPARE(server.sawTimeOut(), 1);
}

void TestHttpLimits::rateLimitsHoldForEveryPrincipal()
{
    api::HttpSettings settings;
    settings.rates.onLoopback = true;
    settings.rates.read = {.perSecond = 0.01, .burst = 2};
    const TestServer server(settings);
    RawClient client(server.port());
    for (const QByteArray principal : {"reader", "writer"}) {
        for (const int status : {200, 200, 429}) {
            client.send("GET /health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + principal + "\r\n\r\n");
            const auto response = client.receive();
            QVERIFY(response);
            QCOMPARE(response->status, status);
            QCOMPARE(shapeFault(*response), QByteArray());
        }
    }
}

void TestHttpLimits::stoppingAnswersWhatIsInFlight()
{
    TestServer server;
    RawClient busy(server.port());
    busy.send(get("/later?ms=400"));
    RawClient idle(server.port());
    idle.send(plainGet);
    QVERIFY(idle.receive());
    QVERIFY(server.stop());
    const auto response = busy.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->fields.value("connection"), QByteArray("close"));
    QVERIFY(idle.receivesEnd());
    QVERIFY(!RawClient(server.port()).isConnected());
}

void TestHttpLimits::stoppingTurnsNewRequestsAway()
{
    TestServer server(withLimits([](api::Limits &limits) { limits.stopTime = 300ms; }));
    RawClient half(server.port());
    half.send(plainGet + plainGet.first(10));
    QVERIFY(half.receive());
    RawClient stuck(server.port());
    stuck.send(get("/later?ms=5000"));
    QVERIFY(server.stop()); // although a reply is still owed
    const auto response = half.receive();
    QVERIFY(response);
    QCOMPARE(response->status, 503);
    QCOMPARE(shapeFault(*response), QByteArray());
    QVERIFY(stuck.receivesEnd());
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
