// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/api/replyto.h"
#include "core/api/request.h"
#include "core/model/principal.h"

#include <chrono>
#include <functional>
#include <optional>

namespace api {

/// Which bucket of the rate limits a request draws from.
enum class Cost { Read, Write, Model };

/// Called in the HTTP thread, must not block. Returns the reply, or nothing and answers later through `ReplyTo`.
using Handler = std::function<std::optional<Reply>(const Request &, const ReplyTo &)>;

/// One row of the table: what it takes to be let in, and who answers.
struct Route {
    Method method = Method::Get;
    QString path; ///< "/distribution/slots/{id}"
    QStringList segments; ///< Of the path: "distribution", "slots", "{id}".
    std::optional<core::Scope> scope; ///< Nothing: anybody may, without a token, from everywhere.
    Handler handler;
    bool tokenNeeded = false; ///< Also on a loopback address.
    qint64 bodyLimit = 1024 * 1024; ///< Bytes.
    std::chrono::milliseconds handlerTime = std::chrono::seconds(10);
    Cost cost = Cost::Read;

    Route &needsToken();
    Route &within(std::chrono::milliseconds time);
    Route &costs(Cost value);
    Route &takes(qint64 bytes);
};

/// The values of the {named} segments of the row's path; `segments` must fit it.
QList<Parameter> namedSegments(const Route &row, const QStringList &segments);

/// The table of all routes. Filled before the server starts, read only afterwards. Literal segments win over named
/// ones.
class Routes final
{
public:
    /// A GET costs a read, everything else a write; the reference lives until the next add().
    Route &add(Method method, const QString &path, std::optional<core::Scope> scope, Handler handler);

    const QList<Route> &rows() const { return m_rows; }
    QList<const Route *> allRows() const;

    /// The rows whose path fits, one a method; `segments` are decoded. Empty where no path fits.
    QList<const Route *> find(const QStringList &segments) const;

private:
    struct Path {
        QStringList segments; // named ones without their names, which are each row's own matter
        QList<qsizetype> rows; // indices: the rows move when the list grows
    };
    Path &pathFor(QStringList segments);

    QList<Route> m_rows;
    QList<Path> m_paths;
};

QByteArray methodName(Method method); ///< "GET"
std::optional<Method> methodFromName(QByteArrayView name);
/// "GET, HEAD, OPTIONS"
QByteArray allowedMethods(const QList<const Route *> &rows);

} // namespace api
