// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/connectionguard.h"

#include "core/api/requestpipe.h"
#include "core/api/wireformat.h"
#include "core/base/hash.h"
#include "core/base/logging.h"

#include <QLocale>
#include <QSslSocket>
#include <QTimer>
#include <QTimerEvent>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr std::chrono::milliseconds tick{100};

Fault unavailable(QString sentence)
{
    return {503, "UNAVAILABLE", std::move(sentence), {{"Retry-After", "1"}}};
}

Fault tooManyClients()
{
    return unavailable(u"Too many clients are connected; try again"_s);
}

} // namespace

/// QTcpServer listens on one address. This one passes its connections on.
class ConnectionGuard::FurtherListener final : public QTcpServer
{
public:
    explicit FurtherListener(ConnectionGuard &guard)
        : m_guard(guard)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_guard.incomingConnection(descriptor); }

private:
    ConnectionGuard &m_guard;
};

ConnectionGuard::ConnectionGuard(const HttpSettings &settings, const core::Clock &clock,
                                 std::shared_ptr<ReplyPort> port)
    : m_settings(settings)
    , m_clock(clock)
    , m_port(std::move(port))
    , m_idPrefix(core::randomText(6) + u'-')
{
}

ConnectionGuard::~ConnectionGuard()
{
    // Their destructors look at the members below.
    m_connections.clear();
    m_turnedAway.clear();
}

void ConnectionGuard::prepare(QTcpServer &listener)
{
    listener.setListenBacklogSize(limits().backlog);
    // Qt stops accepting for good when, say, descriptors ran out; some may be free again.
    connect(&listener, &QTcpServer::acceptError, &listener,
            [&listener] { QTimer::singleShot(tick, &listener, &QTcpServer::resumeAccepting); });
}

bool ConnectionGuard::open(const QHostAddress &host, quint16 port)
{
    prepare(*this);
    if (!listen(host.isNull() ? QHostAddress(QHostAddress::LocalHost) : host, port))
        return false;
    m_loopbackOnly = serverAddress().isLoopback();
    if (host.isNull()) {
        m_further = std::make_unique<FurtherListener>(*this);
        prepare(*m_further);
        if (!m_further->listen(QHostAddress::LocalHostIPv6, serverPort()))
            qCInfo(core::logHttp).noquote() << "not listening on ::1:" << m_further->errorString();
    }
    return true;
}

std::unique_ptr<QTcpSocket> ConnectionGuard::makeWire(qintptr descriptor)
{
    if (!m_settings.tls) {
        auto wire = std::make_unique<QTcpSocket>();
        return wire->setSocketDescriptor(descriptor) ? std::move(wire) : nullptr;
    }
    auto wire = std::make_unique<QSslSocket>();
    if (!wire->setSocketDescriptor(descriptor))
        return nullptr;
    wire->setSslConfiguration(*m_settings.tls);
    wire->startServerEncryption();
    return wire;
}

void ConnectionGuard::incomingConnection(qintptr descriptor)
{
    const auto cap = std::size_t(limits().connections);
    const bool isFull = m_connections.size() >= cap;
    if (isFull && m_turnedAway.size() >= cap)
        return turnAwayAtOnce(int(descriptor));
    auto wire = makeWire(descriptor);
    if (!wire) {
        ::close(int(descriptor));
        return;
    }
    const quint64 number = ++m_lastConnection;
    auto connection = std::make_unique<Connection>(number, std::move(wire), *this);
    Connection &one = *connection;
    (isFull ? m_turnedAway : m_connections).emplace(number, std::move(connection));
    if (!m_tick.isActive())
        m_tick.start(int(tick.count()), this);
    if (isFull)
        one.turnAway(tooManyClients());
}

/// In a flood: without an object, a timer or a wait for the client to read.
void ConnectionGuard::turnAwayAtOnce(int descriptor)
{
    if (!m_settings.tls) {
        const Reply reply = failure(tooManyClients(), requestId(nextRequest()));
        const QByteArray text = replyHead(reply, {.keepAlive = false, .date = date()}) + reply.body;
        ::send(descriptor, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        std::array<char, 4096> dropped; // unread input would turn the close into a reset
        ::recv(descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT);
    }
    ::close(descriptor);
}

void ConnectionGuard::remove(quint64 connection)
{
    for (auto *map : {&m_connections, &m_turnedAway}) {
        if (const auto found = map->find(connection); found != map->end()) {
            found->second.release()->deleteLater(); // it may be calling; the guard is its parent
            map->erase(found);
        }
    }
    announceIfEmpty();
}

void ConnectionGuard::awaitTokens(quint64 connection)
{
    // One reading at a time, whatever a flood of bad tokens asks for. It may have begun before this one's token was
    // made.
    if (!m_awaitingTokens.empty()) {
        m_awaitingNextTokens.push_back(connection);
        return;
    }
    m_awaitingTokens.push_back(connection);
    readTokens();
}

void ConnectionGuard::readTokens()
{
    m_judge->authenticator().refresh([port = m_port] { port->postTokensRead(); });
}

void ConnectionGuard::tokensRead()
{
    const auto waiting = std::exchange(m_awaitingTokens, std::exchange(m_awaitingNextTokens, {}));
    if (!m_awaitingTokens.empty())
        readTokens();
    for (const quint64 number : waiting) {
        if (const auto found = m_connections.find(number); found != m_connections.end())
            found->second->judgeAgain();
    }
}

void ConnectionGuard::announceIfEmpty()
{
    if (m_connections.empty() && m_turnedAway.empty() && m_stopping)
        QMetaObject::invokeMethod(this, &ConnectionGuard::emptied, Qt::QueuedConnection);
}

void ConnectionGuard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        return QTcpServer::timerEvent(event);

    std::vector<Connection *> all; // a deadline may remove its connection
    all.reserve(m_connections.size() + m_turnedAway.size());
    for (const auto *map : {&m_connections, &m_turnedAway}) {
        for (const auto &[number, connection] : *map)
            all.push_back(connection.get());
    }
    const auto now = std::chrono::steady_clock::now();
    const bool isOver = m_stopping && now >= m_stopDeadline;
    for (Connection *one : all)
        isOver ? one->end() : one->checkDeadline(now);

    if (m_connections.empty() && m_turnedAway.empty())
        m_tick.stop();
}

Peer ConnectionGuard::peerOf(const QHostAddress &client) const
{
    return m_loopbackOnly && client.isLoopback() ? Peer::Loopback : Peer::Elsewhere;
}

QString ConnectionGuard::requestId(quint64 request) const
{
    return m_idPrefix + QString::number(request);
}

QByteArray ConnectionGuard::date()
{
    const core::Instant now = m_clock.now();
    const core::Instant second = std::chrono::floor<std::chrono::seconds>(now);
    if (second != m_dateAt || m_date.isEmpty()) {
        m_dateAt = second;
        const auto utc = QDateTime::fromMSecsSinceEpoch(core::toMs(second), Qt::UTC);
        m_date = QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_date;
}

std::unique_ptr<RequestPipe> ConnectionGuard::makePipe(const QHostAddress &client)
{
    auto pipe = std::make_unique<RequestPipe>(client);
    addPendingConnection(pipe.get()); // QtHttpServer connects itself to it before this returns
    return pipe;
}

void ConnectionGuard::feed(Connection &connection, RequestPipe &pipe, const QByteArray &request)
{
    m_dispatching = &connection;
    pipe.feed(request);
    m_dispatching = nullptr;
}

std::optional<Fault> ConnectionGuard::reasonNotToDispatch() const
{
    if (m_stopping)
        return unavailable(u"The server is stopping"_s);
    if (m_inFlight >= limits().requestsInFlight)
        return unavailable(u"Too many requests are being handled; try again"_s);
    return std::nullopt;
}

void ConnectionGuard::deliver(const AddressedReply &reply)
{
    const auto found = m_connections.find(reply.connection);
    if (found != m_connections.end() && found->second->awaits(reply.request))
        found->second->answerLater(reply.reply);
}

void ConnectionGuard::stop()
{
    m_stopping = true;
    m_stopDeadline = std::chrono::steady_clock::now() + limits().stopTime;
    close();
    m_further.reset();
    std::vector<Connection *> all;
    for (const auto &[number, connection] : m_connections)
        all.push_back(connection.get());
    for (Connection *one : all)
        one->stop();
    announceIfEmpty();
}

} // namespace api
