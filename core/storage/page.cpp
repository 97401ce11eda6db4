// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/page.h"

using namespace Qt::StringLiterals;

namespace core {

QString Cursor::toText() const
{
    const QByteArray plain = QByteArray::number(toMs(at)) + '|' + id.toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<std::optional<Cursor>> Cursor::fromText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto read = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype bar = read ? read.decoded.indexOf('|') : -1;
    bool isNumber = false;
    const qint64 ms = bar > 0 ? read.decoded.left(bar).toLongLong(&isNumber) : 0;
    const Cursor cursor{fromMs(ms), bar > 0 ? QString::fromUtf8(read.decoded.mid(bar + 1)) : QString()};
    // Whatever prints otherwise was not made here.
    if (!isNumber || cursor.toText() != text)
        return fail(Error::Code::InvalidField, u"cursor must be the nextCursor of the page before"_s, u"/cursor"_s);
    return cursor;
}

} // namespace core
