// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/instant.h"
#include "core/base/result.h"

#include <limits>
#include <optional>

namespace core {

/// Which part of a list is wanted.
struct PageRequest {
    int limit = 50; ///< Rows at most; 0: all of them.
    QString cursor = {}; ///< Page::nextCursor of the page before; empty: from the start.
};

/// A part of a list, and how to go on.
template<typename T>
struct Page {
    QList<T> items = {};
    QString nextCursor = {}; ///< Empty: nothing follows.
};

/// The place in a list ordered by time, then id. Printed it is opaque text of URL-safe characters.
struct Cursor {
    Instant at = {};
    QString id = {};

    QString toText() const;
    /// Nothing for empty text; InvalidField "/cursor" for text that toText() did not make.
    static Result<std::optional<Cursor>> fromText(const QString &text);

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// One row more than wanted tells whether something follows; every row for PageRequest::limit 0.
inline qint64 fetchLimit(const PageRequest &page)
{
    return page.limit > 0 ? qint64(page.limit) + 1 : std::numeric_limits<qint64>::max();
}

/// The wanted part of `rows`, fetched with fetchLimit(); `cursorOf` names a row's place.
template<typename T, typename CursorOf>
Page<T> cutPage(const PageRequest &page, QList<T> rows, CursorOf cursorOf)
{
    if (page.limit <= 0 || rows.size() <= page.limit)
        return {std::move(rows), {}};
    rows.resize(page.limit);
    const QString next = cursorOf(rows.constLast()).toText();
    return {std::move(rows), next};
}

} // namespace core
