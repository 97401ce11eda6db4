// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpclient.h"

namespace tests {

namespace {

constexpr int patienceMs = 90'000; // longer than any handler may take

} // namespace

core::Json HttpResponse::json() const
{
    return core::Json::parse(body.constBegin(), body.constEnd(), nullptr, false);
}

HttpClient::HttpClient(quint16 port, QByteArray token)
    : m_port(port)
    , m_token(std::move(token))
{
}

HttpResponse HttpClient::get(const QByteArray &target)
{
    return send("GET", target);
}

HttpResponse HttpClient::post(const QByteArray &target, const core::Json &body, const Fields &fields)
{
    return send("POST", target, core::toBytes(body), fields);
}

HttpResponse HttpClient::patch(const QByteArray &target, const core::Json &body)
{
    return send("PATCH", target, core::toBytes(body));
}

HttpResponse HttpClient::remove(const QByteArray &target)
{
    return send("DELETE", target);
}

bool HttpClient::connectIfNeeded()
{
    m_socket.waitForReadyRead(0); // notices that the server has closed
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    return m_socket.waitForConnected(patienceMs);
}

HttpResponse HttpClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const Fields &fields)
{
    if (!connectIfNeeded())
        return {};
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (!m_token.isEmpty())
        text += "Authorization: Bearer " + m_token + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PATCH")
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : fields)
        text += name + ": " + value + "\r\n";
    m_socket.write(text + "\r\n" + body);
    const auto response = readResponse();
    if (!response || response->fields.value("connection") == "close")
        m_socket.abort();
    return response.value_or(HttpResponse{});
}

std::optional<HttpResponse> HttpClient::readResponse()
{
    QByteArray input;
    const auto more = [&] {
        const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patienceMs);
        input += m_socket.readAll();
        return came;
    };
    qsizetype end = -1;
    while ((end = input.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return std::nullopt;
    }
    const QList<QByteArray> lines = input.first(end).split('\n');
    HttpResponse response;
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        response.fields.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = response.fields.value("content-length").toLongLong();
    input.remove(0, end + 4);
    while (input.size() < length) {
        if (!more())
            return std::nullopt;
    }
    response.body = input.first(length);
    return response;
}

} // namespace tests
