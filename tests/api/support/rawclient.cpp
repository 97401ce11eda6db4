// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/rawclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

RawClient::RawClient(quint16 port, bool overIPv6)
    : m_socket(::socket(overIPv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    v6.sin6_addr = in6addr_loopback;

    const auto *address = overIPv6 ? reinterpret_cast<const sockaddr *>(&v6) : reinterpret_cast<const sockaddr *>(&v4);
    if (::connect(m_socket, address, overIPv6 ? sizeof v6 : sizeof v4) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return;
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool RawClient::sendInPieces(QByteArrayView bytes, qsizetype pieceSize)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (!send(bytes.sliced(at, std::min(pieceSize, bytes.size() - at))))
            return false;
    }
    return true;
}

void RawClient::closeSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset()
{
    const linger at{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &at, sizeof at);
    ::close(m_socket);
    m_socket = -1;
}

void RawClient::shrinkReceiveBuffer()
{
    const int bytes = 4096;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool RawClient::receiveMore()
{
    pollfd one{.fd = m_socket, .events = POLLIN, .revents = 0};
    if (::poll(&one, 1, int(patience.count())) != 1)
        return false;
    char buffer[16 * 1024];
    const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (count <= 0)
        return false;
    m_received.append(buffer, count);
    return true;
}

std::optional<RawResponse> RawClient::receive(bool toHead)
{
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receiveMore())
            return std::nullopt;
    }
    RawResponse response;
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        response.fields.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    m_received.remove(0, end + 4);

    const qsizetype length = toHead ? 0 : response.fields.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!receiveMore())
            return std::nullopt;
    }
    response.body = m_received.first(length);
    m_received.remove(0, length);
    return response;
}

bool RawClient::receivesEnd()
{
    if (!m_received.isEmpty())
        return false;
    pollfd one{.fd = m_socket, .events = POLLIN, .revents = 0};
    if (::poll(&one, 1, int(patience.count())) != 1)
        return false;
    char byte = 0;
    return ::recv(m_socket, &byte, 1, 0) <= 0;
}
