// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace api {

using ReplyFields = QList<std::pair<QByteArray, QByteArray>>;

/// Why the HTTP layer itself refuses a request. Its codes stand beside those of core::Error in the same place of the
/// body.
struct [[nodiscard]] Fault {
    int status = 400;
    const char *code = "BAD_REQUEST";
    QString sentence = {}; ///< For people, without a full stop.
    ReplyFields fields = {}; ///< Allow, Retry-After.

    friend bool operator==(const Fault &, const Fault &) = default;
};

template<typename T>
using Judged = tl::expected<T, Fault>;

inline tl::unexpected<Fault> badRequest(QString sentence)
{
    return tl::unexpected(Fault{400, "BAD_REQUEST", std::move(sentence), {}});
}

/// 413: the body exceeds what its route takes.
Fault tooLarge(qint64 limit);

} // namespace api
