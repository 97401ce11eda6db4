// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "core/api/fault.h"
#include "core/api/httpsettings.h"

#include <optional>

namespace api {

/// The part of a request before its body, checked for syntax. Copies share one buffer that the views point into; it is
/// never written after parsing.
struct Head {
    /// Names in lower case, values without surrounding blanks.
    struct Field {
        QByteArrayView name;
        QByteArrayView value;
    };

    QByteArray text; ///< What the views point into.
    qsizetype size = 0; ///< Bytes of the input that it took.
    QByteArrayView method; ///< As sent: "GET".
    QByteArrayView target; ///< Origin form ("/a/b?c=d", visible ASCII), or "*" with OPTIONS.
    QList<Field> fields;
    std::optional<qint64> contentLength;
    bool chunked = false;
    bool isHttp10 = false;
    bool keepAlive = true; ///< From version and Connection field.
    bool expectsContinue = false;

    /// The value of the first field of this lower-case name; empty where absent.
    QByteArrayView field(QByteArrayView lowerName) const;
    qsizetype count(QByteArrayView lowerName) const;
    bool has(QByteArrayView lowerName) const { return count(lowerName) > 0; }
    bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

/// Judges framing and syntax of what has arrived so far. Nothing while the head is not whole; the same input in any
/// pieces gets the same answer. Refuses what two parsers could read in two ways (RFC 9112, section 11.2) and what
/// exceeds `limits`: 400, 414, 417, 431, 501, 505.
Judged<std::optional<Head>> parseHead(QByteArrayView input, const Limits &limits);

/// The elements of a comma-separated field value, without blanks around them; empty ones are left out.
QList<QByteArrayView> listElements(QByteArrayView value);

} // namespace api
