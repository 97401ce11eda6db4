// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// "?, ?, ?" for the values of an IN list.
inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// `list`, its last value repeated up to the next power of two: IN lists of every length share few prepared statements.
/// An empty list stays empty.
inline QStringList padded(QStringList list)
{
    qsizetype size = 1;
    while (size < list.size())
        size *= 2;
    while (!list.isEmpty() && list.size() < size)
        list.append(list.constLast());
    return list;
}

} // namespace core
