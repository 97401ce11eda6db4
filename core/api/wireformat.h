// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/api/head.h"
#include "core/api/reply.h"

namespace api {

/// How a reply goes onto the wire.
struct Framing {
    bool keepAlive = true;
    bool isHttp10 = false; ///< Keeping the connection must be said.
    bool headOnly = false; ///< HEAD: the length of a body that does not follow.
    QByteArray date = {}; ///< The Date field.
};

/// Status line and fields, up to and with the empty line; the body follows apart, unless `headOnly`.
QByteArray replyHead(const Reply &reply, const Framing &framing);

/// A whole request's head as QtHttpServer is to read it.
struct PipeHead {
    QByteArray text;
    qsizetype fields = 0;
};

/// Writes the head anew without the fields that concern the connection and the framing; Content-Length alone is added,
/// where there is a body.
PipeHead pipeHead(const Head &head, qsizetype bodySize);

} // namespace api
