// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

/// The same Idempotency-Key and body: the same answer, and nothing done twice.
class TestIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<HttpClient>(m_server->port());
    }
    void cleanup() { m_server.reset(); }

    /// A command, a planning, a query, and refusals of either kind.
    void repeatIsAnsweredByteByByte_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("command") << QByteArray("/distribution/create") << QByteArray(R"({"contentId":"c"})") << 200;
        QTest::newRow("planning") << QByteArray("/distribution/calendar") << QByteArray(R"({"platforms":["linkedin"]})")
                                  << 200;
        QTest::newRow("query") << QByteArray("/distribution/trends") << QByteArray("{}") << 200;
        QTest::newRow("command not found")
            << QByteArray("/distribution/run") << QByteArray(R"({"planId":"none","simulate":false})") << 404;
        QTest::newRow("query not found") << QByteArray("/distribution/simulate") << QByteArray(R"({"planId":"none"})")
                                         << 404;
        QTest::newRow("planning not found")
            << QByteArray("/distribution/plan") << QByteArray(R"({"planId":"none"})") << 404;
        QTest::newRow("bad field") << QByteArray("/distribution/create") << QByteArray(R"({"contentId":7})") << 400;
        QTest::newRow("no JSON") << QByteArray("/distribution/create") << QByteArray("?") << 400;
        QTest::newRow("refused publish") << QByteArray("/distribution/publish") << QByteArray(R"({"slotId":"s"})")
                                         << 400;
    }
    void repeatIsAnsweredByteByByte()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const HttpResponse first = keyed(target, body);
        QVERIFY2(first.status == status, first.body);
        const int rows = auditRows();
        const HttpResponse again = keyed(target, body);
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QCOMPARE(auditRows(), rows);
    }

    void repeatAcrossARestartIsAnsweredByteByByte()
    {
        const HttpResponse first = keyed("/distribution/create", R"({"contentId":"c"})");
        QVERIFY(m_server->restart());
        m_client = std::make_unique<HttpClient>(m_server->port());
        QCOMPARE(keyed("/distribution/create", R"({"contentId":"c"})").body, first.body);
        QCOMPARE(m_client->get("/distribution/status").json()["plans"].size(), size_t(1));
    }

    void anotherBodyOrRouteWithTheKeyConflicts()
    {
        keyed("/distribution/create", R"({"contentId":"c"})");
        QCOMPARE(keyed("/distribution/create", R"({"contentId":"d"})").status, 409);
        QCOMPARE(keyed("/distribution/trends", R"({"contentId":"c"})").status, 409);
        QCOMPARE(m_client->get("/distribution/status").json()["plans"].size(), size_t(1));
    }

    void keysOfDifferentPrincipalsAreDifferentKeys()
    {
        keyed("/distribution/create", R"({"contentId":"c"})");
        HttpClient peer(m_server->port(),
                        m_server->createToken(u"peer"_s, core::PrincipalKind::Service, core::Scope::Write));
        const HttpResponse other =
            peer.send("POST", "/distribution/create", R"({"contentId":"d"})", {{"Idempotency-Key", "k"}});
        QCOMPARE(other.status, 200);
    }

    void withoutAKeyEveryRequestCounts()
    {
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_client->send("POST", "/distribution/create", R"({"contentId":"c"})").status, 200);
        QCOMPARE(m_client->get("/distribution/status").json()["plans"].size(), size_t(2));
    }

    void badKeyIsRefused()
    {
        const auto with = [this](const QByteArray &key) {
            return m_client->send("POST", "/distribution/create", R"({"contentId":"c"})", {{"Idempotency-Key", key}})
                .status;
        };
        QCOMPARE(with(QByteArray(128, 'k')), 200);
        QCOMPARE(with(QByteArray(129, 'k')), 400);
        QCOMPARE(with("two words"), 400);
    }

    /// Eight at once: one does it, and each gets its answer or is told that it still runs.
    void concurrentRepeatsDoItOnce_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("command") << QByteArray("/distribution/create") << QByteArray(R"({"contentId":"c"})");
        QTest::newRow("planning") << QByteArray("/distribution/calendar") << QByteArray("{}");
    }
    void concurrentRepeatsDoItOnce()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QList<QFuture<HttpResponse>> running;
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        for (int i = 0; i < 8; ++i)
            running.append(QtConcurrent::run(&pool, [port = m_server->port(), target, body] {
                return HttpClient(port).send("POST", target, body, {{"Idempotency-Key", "k"}});
            }));
        QByteArray answer;
        for (const auto &one : running) {
            const HttpResponse response = one.result();
            if (response.status == 409) {
                QCOMPARE(response.fields["retry-after"], QByteArray("1"));
                continue;
            }
            QCOMPARE(response.status, 200);
            if (answer.isEmpty())
                answer = response.body;
            QCOMPARE(response.body, answer);
        }
        QVERIFY(!answer.isEmpty());
        QCOMPARE(keyed(target, body).body, answer);
    }

private:
    HttpResponse keyed(const QByteArray &target, const QByteArray &body)
    {
        return m_client->send("POST", target, body, {{"Idempotency-Key", "k"}});
    }

    int auditRows() { return int(m_client->get("/distribution/audit?limit=500").json()["audit"].size()); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
