// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtHttpServer/QAbstractHttpServer>

#include "core/api/authenticator.h"
#include "core/api/httpsettings.h"
#include "core/api/replyto.h"
#include "core/api/routes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <memory>

namespace api {

class ConnectionGuard;

/// The REST server: answers the routes of one table, at once or later. Lives in the HTTP thread with everything it
/// owns: made, used and destroyed there.
class RestServer final : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestServer)

public:
    /// `authenticator` and `clock` must outlive it.
    RestServer(Routes routes, const Authenticator &authenticator, const core::Clock &clock, HttpSettings settings = {});
    ~RestServer() override;

    /// Listens on `host` alone; on a null address: on 127.0.0.1 and, where the port is free there too, ::1. Port 0
    /// takes any. Returns the real port; Unavailable where it cannot. Once.
    core::Result<quint16> start(const QHostAddress &host, quint16 port);

    /// Stops accepting, answers what is in flight within Limits::stopTime, closes, then emits stopped().
    void stop();

Q_SIGNALS:
    void stopped();

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    using Channel = QTcpSocket *;
#else
    using Channel = QHttpServerResponder &;
#endif
    bool handleRequest(const QHttpServerRequest &request, Channel channel) override;
    void missingHandler(const QHttpServerRequest &, Channel) override { } // handleRequest() takes all

private:
    using QAbstractHttpServer::bind; // an unguarded server must never be bound
    using QAbstractHttpServer::listen;

    void takeFromPort();

    const Routes m_routes;
    const Authenticator &m_authenticator;
    const core::Clock &m_clock;
    const HttpSettings m_settings;
    const std::shared_ptr<ReplyPort> m_port;
    std::unique_ptr<ConnectionGuard> m_guard;
};

} // namespace api
