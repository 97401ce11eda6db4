// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/restserver.h"

#include "core/api/connectionguard.h"

#include <QtHttpServer/QHttpServerRequest>

using namespace Qt::StringLiterals;

namespace api {

namespace {

/// The address as a Host field shows it; nothing for loopback, which is allowed anyway, and for "all addresses".
QStringList ownName(const QHostAddress &host)
{
    const bool isAny = host == QHostAddress::Any || host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6;
    if (host.isNull() || host.isLoopback() || isAny)
        return {};
    const bool isIPv6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    return {isIPv6 ? u"[%1]"_s.arg(host.toString()) : host.toString()};
}

} // namespace

RestServer::RestServer(Routes routes, const Authenticator &authenticator, const core::Clock &clock,
                       HttpSettings settings)
    : m_routes(std::move(routes))
    , m_authenticator(authenticator)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_port(std::make_shared<ReplyPort>(
          [this] { QMetaObject::invokeMethod(this, &RestServer::takeFromPort, Qt::QueuedConnection); }))
{
}

RestServer::~RestServer()
{
    m_port->shut();
}

core::Result<quint16> RestServer::start(const QHostAddress &host, quint16 port)
{
    Q_ASSERT(!m_guard);
    auto guard = std::make_unique<ConnectionGuard>(m_settings, m_clock, m_port);
    if (!guard->open(host, port)) {
        const QString address = (host.isNull() ? QHostAddress(QHostAddress::LocalHost) : host).toString();
        return core::fail(core::Error::Code::Unavailable,
                          u"Cannot listen on %1, port %2: %3"_s.arg(address).arg(port).arg(guard->errorString()));
    }
    HostRules hosts(guard->serverPort(), m_settings.allowedHosts + ownName(host));
    guard->setJudge(std::make_unique<HeadJudge>(m_routes, m_authenticator, std::move(hosts), m_settings, m_clock));
    connect(guard.get(), &ConnectionGuard::emptied, this, &RestServer::stopped);
    bind(guard.get());
    m_guard = std::move(guard);
    return m_guard->serverPort();
}

void RestServer::stop()
{
    if (m_guard)
        m_guard->stop();
    else
        QMetaObject::invokeMethod(this, &RestServer::stopped, Qt::QueuedConnection);
}

bool RestServer::handleRequest(const QHttpServerRequest &request, Channel)
{
    Connection *const connection = m_guard->dispatching();
    Q_ASSERT(connection);
    const InboundRequest &inbound = connection->request();
    // QtHttpServer drops fields that it cannot read; what it read must be what was judged.
    if (request.headers().size() != connection->fedFields() || request.body() != inbound.body)
        return true; // unhandled: the connection answers 400

    const Route &row = *inbound.admission.row;
    const QString requestId = m_guard->requestId(inbound.number);
    const Request whole{.method = row.method,
                        .route = row.path,
                        .segments = inbound.admission.segments,
                        .parameters = inbound.admission.parameters,
                        .head = inbound.head,
                        .body = request.body(),
                        .caller = inbound.admission.caller,
                        .requestId = requestId,
                        .idempotencyKey = QString::fromLatin1(inbound.admission.idempotencyKey)};
    connection->setHandled(row.handler(whole, ReplyTo(m_port, connection->number(), inbound.number, requestId)));
    return true;
}

void RestServer::takeFromPort()
{
    if (m_port->takeTokensRead())
        m_guard->tokensRead();
    for (const AddressedReply &reply : m_port->takeAll())
        m_guard->deliver(reply);
}

} // namespace api
