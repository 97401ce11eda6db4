// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/api/head.h"
#include "core/model/principal.h"

#include <optional>

namespace api {

/// What a route answers to. HEAD and OPTIONS follow from GET and from the rows of a path; no row names them.
enum class Method { Get, Post, Put, Patch, Delete };

/// One name with its value, percent-decoded once, strict UTF-8.
struct Parameter {
    QString name;
    QString value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// One whole request that has passed every check of head, token and size. A value: it may go to any thread.
struct Request {
    Method method = Method::Get;
    QString route; ///< The row that answers it: "/distribution/slots/{id}".
    QList<Parameter> segments; ///< The {named} segments of the path, in its order; never empty texts.
    QList<Parameter> parameters; ///< The query, in its order; no name stands twice.
    Head head; ///< Fields with lower-case names, as received.
    QByteArray body; ///< Without framing; at most the row's body limit.
    core::Caller caller;
    QString requestId; ///< Stands in every error body and in the log.
    QString idempotencyKey; ///< 1-128 visible ASCII characters; empty where none was sent.

    /// The named segment of the path. The row must have it.
    QString segment(QStringView name) const;
    /// The query parameter; nothing where absent, empty text for "name=" and "name".
    std::optional<QString> parameter(QStringView name) const;
    /// The value of the first field of this lower-case name; empty where absent.
    QByteArrayView field(QByteArrayView lowerName) const { return head.field(lowerName); }
};

} // namespace api
