// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include "core/api/chunkreader.h"
#include "core/api/head.h"
#include "core/api/headjudge.h"
#include "core/api/reply.h"

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace api {

class ConnectionGuard;
class RequestPipe;

/// A request that has been let in, and its place in the server.
struct InboundRequest {
    quint64 number = 0; ///< Unique in the server's life.
    Head head;
    Admission admission;
    QByteArray body;
};

/// One client on the wire, one request at a time: reads and judges the head, collects the body, has the whole
/// dispatched, writes the reply. What follows a request waits unread until its reply has gone, so replies keep their
/// order. Owned by the guard, lives in the HTTP thread.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    using Time = std::chrono::steady_clock::time_point;

    Connection(quint64 number, std::unique_ptr<QTcpSocket> wire, ConnectionGuard &guard);
    ~Connection() override;

    quint64 number() const { return m_number; }
    const InboundRequest &request() const { return m_request; }
    /// Whether the reply to that request is still owed.
    bool awaits(quint64 request) const { return m_state == State::Busy && m_request.number == request; }

    /// Answers what the client has not even asked yet, and closes.
    void turnAway(const Fault &fault);
    /// How many fields QtHttpServer must find in the request.
    qsizetype fedFields() const { return m_fedFields; }
    /// Called while its request is being dispatched: the handler's reply, or nothing where it follows.
    void setHandled(std::optional<Reply> reply);
    /// The reply that followed.
    void answerLater(const Reply &reply);
    /// The tokens have been read anew: its own may be among them.
    void judgeAgain();
    /// Closes at once where nothing is owed, else after the reply.
    void stop();
    /// Acts on a deadline that has passed.
    void checkDeadline(Time now);
    void end();

private:
    enum class State { Head, Identifying, Body, Busy, Writing, Lingering, Ended };

    void onReadyRead();
    void onBytesWritten();
    void advance();
    bool readHead();
    bool readBody();
    void receive(Head head);
    void admit(Judged<Admission> admission);
    void beginBody();
    void dispatch();
    void refuse(const Fault &fault);
    void answer(const Reply &reply);
    void write(QByteArrayView bytes);
    void finishWriting();
    void linger();
    void dropInput();
    void pullInput();
    void enter(State state, std::chrono::milliseconds time);

    const quint64 m_number;
    ConnectionGuard &m_guard;
    std::unique_ptr<QTcpSocket> m_wire;
    std::unique_ptr<RequestPipe> m_pipe; // made for the first whole request
    const Peer m_peer;
    const bool m_isTls;

    State m_state = State::Head;
    Time m_deadline;
    QByteArray m_input; // taken from the wire, not yet read
    bool m_headBegun = false;
    InboundRequest m_request;
    std::optional<ChunkReader> m_chunks;
    qsizetype m_fedFields = 0;
    bool m_handled = false;
    std::optional<Reply> m_reply;
    bool m_closing = false;
    int m_served = 0;
    qint64 m_dropped = 0;
};

} // namespace api
