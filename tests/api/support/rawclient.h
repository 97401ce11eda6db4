// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

/// One response as it came off the wire.
struct RawResponse {
    int status = 0;
    QHash<QByteArray, QByteArray> fields; // lower-case names
    QByteArray body;
};

/// A blocking socket to a local port that sends exactly the bytes it is given, also broken ones. Not a Qt socket: what
/// is tested must not be the tool. Every wait ends after `patience`.
class RawClient final
{
public:
    static constexpr std::chrono::milliseconds patience{20'000};

    explicit RawClient(quint16 port, bool overIPv6 = false);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_socket >= 0; }
    /// False where the other side has closed.
    bool send(QByteArrayView bytes);
    /// Sends in pieces of `pieceSize` bytes, each on its own.
    bool sendInPieces(QByteArrayView bytes, qsizetype pieceSize);
    void closeSending();
    /// Resets the connection instead of closing it in order.
    void reset();
    /// Leaves the receive buffer small, so that the other side soon cannot write.
    void shrinkReceiveBuffer();

    /// The next response; nothing where the connection ends or time runs out before it is whole.
    std::optional<RawResponse> receive(bool toHead = false);
    /// True where the other side closes without a further byte.
    bool receivesEnd();

private:
    bool receiveMore();

    int m_socket = -1;
    QByteArray m_received;
};
