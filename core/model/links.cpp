// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

QStringList linksIn(const QString &text)
{
    static const QRegularExpression form(uR"(\b(?:https?://|www\.)[^\s<>"]*[^\s<>"\p{P}]/?)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    QStringList links;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        links.append(matches.next().captured());
    return links;
}

} // namespace core
