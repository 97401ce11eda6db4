// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/replyto.h"

#include <utility>

namespace api {

ReplyPort::ReplyPort(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

void ReplyPort::post(AddressedReply reply)
{
    const QMutexLocker locked(&m_mutex);
    if (!m_wake || m_timedOut.remove(reply.request))
        return;
    m_waiting.push_back(std::move(reply));
    if (m_waiting.size() == 1)
        m_wake(); // under the lock, so that shut() cannot return while the receiver is being used
}

std::vector<AddressedReply> ReplyPort::takeAll()
{
    const QMutexLocker locked(&m_mutex);
    return std::exchange(m_waiting, {});
}

void ReplyPort::postTokensRead()
{
    const QMutexLocker locked(&m_mutex);
    m_tokensRead = true;
    if (m_wake)
        m_wake();
}

bool ReplyPort::takeTokensRead()
{
    const QMutexLocker locked(&m_mutex);
    return std::exchange(m_tokensRead, false);
}

void ReplyPort::shut()
{
    const QMutexLocker locked(&m_mutex);
    m_wake = nullptr;
    m_waiting.clear();
}

void ReplyPort::markTimedOut(quint64 request)
{
    const QMutexLocker locked(&m_mutex);
    m_timedOut.insert(request);
}

bool ReplyPort::hasTimedOut(quint64 request) const
{
    const QMutexLocker locked(&m_mutex);
    return m_timedOut.contains(request);
}

ReplyTo::ReplyTo(std::shared_ptr<ReplyPort> port, quint64 connection, quint64 request, QString requestId)
    : m_port(std::move(port))
    , m_connection(connection)
    , m_request(request)
    , m_requestId(std::move(requestId))
{
}

void ReplyTo::send(Reply reply) const
{
    if (m_port)
        m_port->post({m_connection, m_request, std::move(reply)});
}

void ReplyTo::fail(const core::Error &error) const
{
    send(failure(error, m_requestId));
}

bool ReplyTo::hasTimedOut() const
{
    return m_port && m_port->hasTimedOut(m_request);
}

} // namespace api
