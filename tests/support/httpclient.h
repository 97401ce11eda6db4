// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QTcpSocket>

#include "core/base/json.h"

namespace tests {

struct HttpResponse {
    int status = 0; ///< 0: no answer came.
    QMap<QByteArray, QByteArray> fields = {}; ///< By lower-case name.
    QByteArray body = {};

    /// The body; null where it is no JSON.
    core::Json json() const;
};

/// A blocking client on one keep-alive connection to 127.0.0.1. Connects again where the server has closed it.
class HttpClient final
{
public:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    explicit HttpClient(quint16 port, QByteArray token = {});

    HttpResponse get(const QByteArray &target);
    HttpResponse post(const QByteArray &target, const core::Json &body, const Fields &fields = {});
    HttpResponse patch(const QByteArray &target, const core::Json &body);
    HttpResponse remove(const QByteArray &target);

    /// `body` as it is; with application/json where it is not empty.
    HttpResponse send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                      const Fields &fields = {});

private:
    bool connectIfNeeded();
    std::optional<HttpResponse> readResponse();

    const quint16 m_port;
    const QByteArray m_token;
    QTcpSocket m_socket;
};

} // namespace tests
