// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// `text` anywhere, for "lower(column) LIKE ? ESCAPE '\'".
inline QString likePattern(const QString &text)
{
    QString escaped = text.toLower();
    for (const QChar c : {u'\\', u'%', u'_'})
        escaped.replace(c, QString(u'\\') + c);
    return u'%' + escaped + u'%';
}

} // namespace core
