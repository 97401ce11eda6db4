// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

#include "core/api/reply.h"

#include <functional>
#include <memory>
#include <vector>

namespace api {

/// A reply on its way to the request it answers.
struct AddressedReply {
    quint64 connection = 0;
    quint64 request = 0; ///< Unique in the server's life.
    Reply reply;
};

/// The locked door through which any thread posts replies and other news into the HTTP thread. The server that owns it
/// shuts it before it goes; what comes later is dropped. Thread-safe.
class ReplyPort final
{
public:
    /// `wake` is called, in the posting thread, when there is something to take; it must only post an event.
    explicit ReplyPort(std::function<void()> wake);

    void post(AddressedReply reply);
    std::vector<AddressedReply> takeAll();
    /// The tokens have been read anew.
    void postTokensRead();
    bool takeTokensRead();
    void shut();

    /// The 504 has been sent: work for this request may stop.
    void markTimedOut(quint64 request);
    bool hasTimedOut(quint64 request) const;

private:
    mutable QMutex m_mutex;
    std::function<void()> m_wake; // empty once shut
    std::vector<AddressedReply> m_waiting;
    bool m_tokensRead = false;
    QSet<quint64> m_timedOut; // until their late replies arrive
};

/// Where the reply to one request goes: numbers and the door, no pointer to anything that may have gone. May be copied
/// to any thread. A handler that returns no reply calls send() exactly once, later; a second one, one after the
/// time-out and one to a client that has left are dropped.
class ReplyTo final
{
public:
    ReplyTo() = default;
    ReplyTo(std::shared_ptr<ReplyPort> port, quint64 connection, quint64 request, QString requestId);

    void send(Reply reply) const;
    /// send(failure(error, requestId()))
    void fail(const core::Error &error) const;

    /// True once the client got a 504: long work should stop and change nothing.
    bool hasTimedOut() const;
    const QString &requestId() const { return m_requestId; }

private:
    std::shared_ptr<ReplyPort> m_port;
    quint64 m_connection = 0;
    quint64 m_request = 0;
    QString m_requestId;
};

} // namespace api
