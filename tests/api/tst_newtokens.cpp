// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMutex>
#include <QTest>

#include "tests/api/support/rawclient.h"
#include "tests/api/support/testserver.h"

#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Tokens elsewhere that are known here only once they have been read, which takes until the test says so.
class SlowTokens final : public api::Authenticator
{
public:
    std::optional<core::Caller> byToken(const QByteArray &secret) const override
    {
        const QMutexLocker locked(&m_mutex);
        if (!m_known.contains(secret))
            return std::nullopt;
        return core::Caller{u"peer"_s, u"peer"_s, core::PrincipalKind::Service, core::Scope::Read};
    }
    void refresh(std::function<void()> done) const override
    {
        const QMutexLocker locked(&m_mutex);
        ++m_readings;
        m_mostAtOnce = std::max(m_mostAtOnce, int(m_running.size()) + 1);
        m_running.push_back(std::move(done));
    }

    void make(const QByteArray &secret)
    {
        const QMutexLocker locked(&m_mutex);
        m_made.insert(secret);
    }
    /// Ends the readings that are under way, in this thread.
    void finishReading()
    {
        std::vector<std::function<void()>> running;
        {
            const QMutexLocker locked(&m_mutex);
            m_known = m_made;
            running.swap(m_running);
        }
        for (const auto &done : running)
            done();
    }
    int readings() const
    {
        const QMutexLocker locked(&m_mutex);
        return m_readings;
    }
    int mostAtOnce() const
    {
        const QMutexLocker locked(&m_mutex);
        return m_mostAtOnce;
    }

private:
    mutable QMutex m_mutex; // guards the rest
    QSet<QByteArray> m_made;
    QSet<QByteArray> m_known;
    mutable std::vector<std::function<void()>> m_running;
    mutable int m_readings = 0;
    mutable int m_mostAtOnce = 0;
};

QByteArray request(const QByteArray &token)
{
    return "GET /health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
}

int statusOf(RawClient &client)
{
    const auto response = client.receive();
    return response ? response->status : 0;
}

} // namespace

/// A token that nobody knows yet is looked up once before its bearer is turned away; a flood of bad ones costs little.
class TestNewTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tokens = std::make_unique<SlowTokens>();
        m_server =
            std::make_unique<TestServer>(api::HttpSettings{}, QHostAddress(QHostAddress::LocalHost), m_tokens.get());
    }
    void cleanup()
    {
        m_server.reset();
        m_tokens.reset();
    }

    void tokenMadeAMomentAgoIsGood()
    {
        m_tokens->make("new");
        RawClient client(m_server->port());
        client.send(request("new"));
        QTRY_COMPARE(m_tokens->readings(), 1);
        m_tokens->finishReading();
        QCOMPARE(statusOf(client), 200);
        client.send(request("new")); // on the same connection, known by now
        QCOMPARE(statusOf(client), 200);
        QCOMPARE(m_tokens->readings(), 1);
    }

    void unknownTokenIsRefusedAfterOneReading()
    {
        RawClient client(m_server->port());
        client.send(request("none"));
        QTRY_COMPARE(m_tokens->readings(), 1);
        m_tokens->finishReading();
        QCOMPARE(statusOf(client), 401);
        QCOMPARE(m_tokens->readings(), 1);
    }

    void requestsWithoutATokenDoNotWait()
    {
        RawClient stuck(m_server->port());
        stuck.send(request("none"));
        QTRY_COMPARE(m_tokens->readings(), 1);
        RawClient other(m_server->port());
        other.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(statusOf(other), 200);
    }

    /// What came while a reading was under way may be newer than what it read, so it waits for the next, all together.
    void aFloodWaitsTogetherForOneReadingAtATime()
    {
        constexpr int count = 60;
        RawClient first(m_server->port());
        first.send(request("flood"));
        QTRY_COMPARE(m_tokens->readings(), 1);
        std::vector<std::unique_ptr<RawClient>> later;
        for (int i = 0; i < count; ++i) {
            later.push_back(std::make_unique<RawClient>(m_server->port()));
            later.back()->send(request(i % 2 == 0 ? "late" : "bad"));
        }
        m_tokens->make("late");
        RawClient known(m_server->port()); // its answer shows that the server has seen the others
        known.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(statusOf(known), 200);

        m_tokens->finishReading();
        QCOMPARE(statusOf(first), 401);
        QTRY_COMPARE(m_tokens->readings(), 2);
        m_tokens->finishReading();
        for (int i = 0; i < count; ++i)
            QCOMPARE(statusOf(*later[size_t(i)]), i % 2 == 0 ? 200 : 401);
        QCOMPARE(m_tokens->readings(), 2);
        QCOMPARE(m_tokens->mostAtOnce(), 1);
    }

    void clientsMayLeaveWhileTheyWait()
    {
        for (int i = 0; i < 20; ++i) {
            RawClient leaving(m_server->port());
            leaving.send(request("none"));
            leaving.reset();
        }
        RawClient staying(m_server->port());
        staying.send(request("none"));
        auto status = std::async(std::launch::async, [&staying] { return statusOf(staying); });
        QTRY_VERIFY((m_tokens->finishReading(), status.wait_for(0s) == std::future_status::ready));
        QCOMPARE(status.get(), 401);
    }

    void readingThatNeverEndsIsA503()
    {
        api::HttpSettings hasty;
        hasty.limits.headTime = std::chrono::milliseconds(200);
        TestServer server(hasty, QHostAddress(QHostAddress::LocalHost), m_tokens.get());
        RawClient client(server.port());
        client.send(request("none"));
        const auto response = client.receive();
        QVERIFY(response);
        QCOMPARE(response->status, 503);
        QCOMPARE(response->fields.value("retry-after"), QByteArray("1"));
    }

    void serverMayStopAndGoWhileTheyWait()
    {
        RawClient client(m_server->port());
        client.send(request("none"));
        QTRY_COMPARE(m_tokens->readings(), 1);
        m_server->beginStop();
        m_tokens->finishReading();
        QVERIFY(m_server->awaitStop());

        TestServer gone({}, QHostAddress(QHostAddress::LocalHost), m_tokens.get());
        RawClient other(gone.port());
        other.send(request("none"));
        QTRY_COMPARE(m_tokens->readings(), 2);
        gone.destroy();
        m_tokens->finishReading(); // nobody is there to be told
        QVERIFY(other.receivesEnd());
    }

private:
    std::unique_ptr<SlowTokens> m_tokens;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestNewTokens)
#include "tst_newtokens.moc"
