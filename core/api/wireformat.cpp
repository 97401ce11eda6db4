// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/wireformat.h"

#include <algorithm>
#include <array>

namespace api {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unnamed"; // RFC 9112, 4: clients ignore the phrase
    }
}

/// Fields about this connection or the framing of the body, which the guard has settled.
bool isSettledByGuard(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 9> settled{"connection", "content-length",    "expect",
                                                           "keep-alive", "proxy-connection",  "te",
                                                           "trailer",    "transfer-encoding", "upgrade"};
    return std::ranges::find(settled, name) != settled.end();
}

constexpr QByteArrayView securityFields = "X-Content-Type-Options: nosniff\r\n"
                                          "Cache-Control: no-store\r\n"
                                          "Content-Security-Policy: frame-ancestors 'none'\r\n";

} // namespace

QByteArray replyHead(const Reply &reply, const Framing &framing)
{
    QByteArray text;
    text.reserve(512);
    text.append("HTTP/1.1 ").append(QByteArray::number(reply.status)).append(' ').append(reasonPhrase(reply.status));
    text.append("\r\n");
    if (reply.status != 204) {
        text.append("Content-Type: ").append(reply.contentType).append("\r\nContent-Length: ");
        text.append(QByteArray::number(reply.body.size())).append("\r\n");
    }
    for (const auto &[name, value] : reply.fields)
        text.append(name).append(": ").append(value).append("\r\n");
    text.append("Date: ").append(framing.date).append("\r\n").append(securityFields);
    if (!framing.keepAlive)
        text.append("Connection: close\r\n");
    else if (framing.isHttp10)
        text.append("Connection: keep-alive\r\n");
    text.append("\r\n");
    return text;
}

PipeHead pipeHead(const Head &head, qsizetype bodySize)
{
    PipeHead pipe;
    pipe.text.reserve(head.text.size() + 32);
    pipe.text.append(head.method).append(' ').append(head.target).append(" HTTP/1.1\r\n");
    for (const Head::Field &field : head.fields) {
        if (isSettledByGuard(field.name))
            continue;
        pipe.text.append(field.name).append(": ").append(field.value).append("\r\n");
        ++pipe.fields;
    }
    if (bodySize > 0) {
        pipe.text.append("content-length: ").append(QByteArray::number(bodySize)).append("\r\n");
        ++pipe.fields;
    }
    pipe.text.append("\r\n");
    return pipe;
}

} // namespace api
