// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include "core/api/fault.h"
#include "core/api/request.h"

namespace api {

/// What a request asks for, decoded.
struct Target {
    QStringList segments; ///< "/a/b%20c" is "a", "b c".
    QList<Parameter> parameters;

    friend bool operator==(const Target &, const Target &) = default;
};

/// Reads the target of a head ("/path?query"): percent-escapes are undone once, segment by segment, into strict UTF-8.
/// Refuses (400) bad escapes, escaped control characters, "." and ".." segments and a parameter that stands twice.
Judged<Target> parseTarget(QByteArrayView target);

} // namespace api
