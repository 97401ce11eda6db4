// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QHostAddress>
#include <QTcpServer>

#include "core/api/connection.h"
#include "core/api/headjudge.h"
#include "core/api/httpsettings.h"
#include "core/api/replyto.h"
#include "core/base/clock.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace api {

/// Stands between the network and QtHttpServer: makes the sockets, keeps the connections and their limits, and shows
/// QtHttpServer nothing but whole, judged requests. QtHttpServer 6.4 alone has no limits and crashes when a client
/// leaves during a late reply. Lives in the HTTP thread.
class ConnectionGuard final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionGuard)

public:
    /// `clock` must outlive it.
    ConnectionGuard(const HttpSettings &settings, const core::Clock &clock, std::shared_ptr<ReplyPort> port);
    ~ConnectionGuard() override;

    /// Null `host`: 127.0.0.1 and, where that port is free there too, ::1. False: see errorString().
    bool open(const QHostAddress &host, quint16 port);
    /// Needed before the first connection is accepted, that is before control returns to the event loop.
    void setJudge(std::unique_ptr<HeadJudge> judge) { m_judge = std::move(judge); }

    /// The connection whose request QtHttpServer is handling right now; null at any other time.
    Connection *dispatching() const { return m_dispatching; }
    /// Hands a reply to the request it answers, if that is still awaited.
    void deliver(const AddressedReply &reply);
    QString requestId(quint64 request) const;

    /// Stops accepting, closes what is idle, lets the rest finish within Limits::stopTime; then emits emptied().
    void stop();

    // What its connections need.
    const Limits &limits() const { return m_settings.limits; }
    HeadJudge &judge() { return *m_judge; }
    Peer peerOf(const QHostAddress &client) const;
    quint64 nextRequest() { return ++m_lastRequest; }
    QByteArray date();
    std::unique_ptr<RequestPipe> makePipe(const QHostAddress &client);
    void feed(Connection &connection, RequestPipe &pipe, const QByteArray &request);
    /// 503 where no further request may be handled now.
    std::optional<Fault> reasonNotToDispatch() const;
    void requestBegun() { ++m_inFlight; }
    void requestEnded() { --m_inFlight; }
    void markTimedOut(quint64 request) { m_port->markTimedOut(request); }
    bool isStopping() const { return m_stopping; }
    void remove(quint64 connection);
    /// Has the connection judge its request again when the tokens have been read anew.
    void awaitTokens(quint64 connection);

    /// They have been: whoever waited for it goes on.
    void tokensRead();

Q_SIGNALS:
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;
    void timerEvent(QTimerEvent *event) override;

private:
    class FurtherListener;

    void prepare(QTcpServer &listener);
    std::unique_ptr<QTcpSocket> makeWire(qintptr descriptor);
    void turnAwayAtOnce(int descriptor);
    void announceIfEmpty();
    void readTokens();

    const HttpSettings m_settings;
    const core::Clock &m_clock;
    const std::shared_ptr<ReplyPort> m_port;
    const QString m_idPrefix;
    std::unique_ptr<HeadJudge> m_judge;
    std::unique_ptr<FurtherListener> m_further;

    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_turnedAway; // above the cap, being told so
    std::vector<quint64> m_awaitingTokens; // the reading that is under way will tell them
    std::vector<quint64> m_awaitingNextTokens; // came too late for it
    quint64 m_lastConnection = 0;
    quint64 m_lastRequest = 0;
    int m_inFlight = 0;
    Connection *m_dispatching = nullptr;

    QBasicTimer m_tick; // one for all deadlines
    core::Instant m_dateAt = {};
    QByteArray m_date;
    bool m_loopbackOnly = true;
    bool m_stopping = false;
    Connection::Time m_stopDeadline;
};

} // namespace api
