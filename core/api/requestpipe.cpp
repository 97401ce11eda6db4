// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/requestpipe.h"

#include <algorithm>
#include <cstring>

namespace api {

RequestPipe::RequestPipe(const QHostAddress &client)
{
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState); // QtHttpServer deletes an unconnected socket after a request
    setPeerAddress(client);
}

RequestPipe::~RequestPipe()
{
    setSocketState(QAbstractSocket::UnconnectedState); // so that the base class has nothing to abort
}

void RequestPipe::feed(const QByteArray &request)
{
    m_request = request;
    m_at = 0;
    Q_EMIT readyRead();
}

qint64 RequestPipe::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_request.size() - m_at;
}

qint64 RequestPipe::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_request.size() - m_at);
    std::memcpy(data, m_request.constData() + m_at, std::size_t(size));
    m_at += size;
    return size;
}

qint64 RequestPipe::readLineData(char *data, qint64 maxSize)
{
    return QIODevice::readLineData(data, maxSize);
}

qint64 RequestPipe::writeData(const char *, qint64 size)
{
    return size;
}

} // namespace api
