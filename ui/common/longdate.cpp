// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/longdate.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

QString longDateFormat()
{
    static const QRegularExpression weekday(u"^dddd[,،]?\\s*"_s);
    const QString format = QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
    static const QRegularExpression dayFirst(u"^d\\b.*MMMM.*yyyy$"_s); // not so in American English
    return dayFirst.match(format).hasMatch() ? format : u"d MMMM yyyy"_s;
}

QString longDayFormat()
{
    static const QRegularExpression year(u"(\\s*'[^']*')?[\\s,،]*yyyy$"_s);
    return longDateFormat().remove(year);
}

} // namespace ui
