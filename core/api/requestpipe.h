// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace api {

/// The socket that QtHttpServer sees in place of a client's: without descriptor, it holds one whole request in memory
/// and swallows whatever is written. It cannot be closed from that side, so QtHttpServer never deletes it.
class RequestPipe final : public QTcpSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPipe)

public:
    explicit RequestPipe(const QHostAddress &client);
    ~RequestPipe() override;

    /// Lets QtHttpServer parse and dispatch the request, before it returns.
    void feed(const QByteArray &request);

    qint64 bytesAvailable() const override;
    void disconnectFromHost() override { }
    void close() override { }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_at = 0;
};

} // namespace api
