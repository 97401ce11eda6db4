// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/rawclient.h"
#include "tests/api/support/testserver.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

/// Clients that go away while their reply is still being made, and servers that stop or die under pending replies: what
/// crashed QtHttpServer on its own. DE_FULL=1 runs the long counts.
class TestLeavingClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theServerOutlivesLeavingClients();
    void theServerStopsUnderPendingReplies();
    void theServerDiesUnderPendingReplies();
    void repliesDoNotReachTheNextClient();

private:
    std::vector<std::unique_ptr<RawClient>> waitingClients(const TestServer &server);

    bool m_full = qEnvironmentVariableIntValue("DE_FULL") == 1;
    QRandomGenerator m_random;
};

namespace {

QByteArray later(int ms)
{
    return "GET /later?ms=" + QByteArray::number(ms) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

bool answers(quint16 port)
{
    RawClient client(port);
    client.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return client.receive().value_or(RawResponse{}).status == 200;
}

} // namespace

void TestLeavingClients::initTestCase()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
}

/// Four clients whose requests have reached their handler.
std::vector<std::unique_ptr<RawClient>> TestLeavingClients::waitingClients(const TestServer &server)
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(later(m_random.bounded(4)));
    }
    while (server.laterBegun() < 4)
        QThread::yieldCurrentThread();
    return clients;
}

void TestLeavingClients::theServerOutlivesLeavingClients()
{
    const int count = m_full ? 10'000 : 2'000;
    TestServer server;
    for (int i = 0; i < count; ++i) {
        RawClient client(server.port());
        QVERIFY2(client.isConnected(), qPrintable(u"client %1"_s.arg(i)));
        const QByteArray request = later(m_random.bounded(3));
        switch (m_random.bounded(5)) {
        case 0: // leaves in order
            client.send(request);
            break;
        case 1: // is cut off
            client.send(request);
            client.reset();
            break;
        case 2: // in the middle of a second request
            client.send(request + request.first(m_random.bounded(int(request.size()))));
            break;
        case 3: // with more asked than can be answered
            client.send(request.repeated(3));
            client.closeSending();
            break;
        default: // about when the reply comes
            client.send(request);
            QThread::usleep(m_random.bounded(2000));
            client.reset();
        }
        if (i % 200 == 199)
            QTRY_VERIFY(answers(server.port())); // 503 while those who left are still being noticed
    }
    QTRY_VERIFY(answers(server.port()));
    QVERIFY(server.stop());
}

void TestLeavingClients::theServerStopsUnderPendingReplies()
{
    const int count = m_full ? 1'000 : 200;
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        TestServer server;
        std::vector<std::unique_ptr<RawClient>> clients = waitingClients(server);
        clients.pop_back(); // one leaves
        server.beginStop();
        for (const auto &client : clients) {
            const auto response = client->receive();
            QVERIFY2(response, "what is in flight gets its answer");
            QCOMPARE(response->status, 200);
            QVERIFY(client->receivesEnd());
            ++answered;
        }
        clients.clear();
        QVERIFY(server.awaitStop());
    }
    QCOMPARE(answered, count * 3);
}

void TestLeavingClients::theServerDiesUnderPendingReplies()
{
    const int count = m_full ? 1'000 : 200;
    for (int i = 0; i < count; ++i) {
        TestServer server;
        const std::vector<std::unique_ptr<RawClient>> clients = waitingClients(server);
        QThread::usleep(m_random.bounded(3000));
        server.destroy(); // the workers still post through their door
        for (const auto &client : clients) {
            // Its reply or the end, never half a reply.
            if (const auto response = client->receive())
                QCOMPARE(response->status, 200);
            QVERIFY(client->receivesEnd());
        }
    }
}

void TestLeavingClients::repliesDoNotReachTheNextClient()
{
    TestServer server;
    for (int i = 0; i < 200; ++i) {
        {
            RawClient leaving(server.port());
            leaving.send(later(2));
        }
        RawClient next(server.port());
        next.send("GET /echo/mine HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto response = next.receive();
        QVERIFY(response);
        QVERIFY2(response->body.contains("mine"), response->body.constData());
    }
}

QTEST_GUILESS_MAIN(TestLeavingClients)
#include "tst_leavingclients.moc"
