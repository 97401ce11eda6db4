// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QUuid>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>

namespace core {

namespace {

constexpr int counterBits = 12;

/// A number that rises from id to id of the same millisecond, so that they sort in the order of their making.
quint64 countWithin(quint64 ms)
{
    static std::atomic<quint64> last = 0; // the millisecond, and the count behind it
    constexpr quint64 most = (quint64(1) << counterBits) - 1;
    quint64 before = last.load();
    quint64 now = 0;
    do {
        const bool same = before >> counterBits == ms;
        now = ms << counterBits | (same ? (before + 1) & most : 0);
    } while (!last.compare_exchange_weak(before, now));
    return now & most;
}

} // namespace

QString newId(Instant now)
{
    std::array<quint8, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    const auto ms = quint64(toMs(now));
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(ms >> (40 - 8 * i));
    const quint64 count = countWithin(ms);
    bytes[6] = quint8(0x70 | count >> 8);
    bytes[7] = quint8(count);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), 16);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

bool isPlainId(const QString &text)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'_' || c == u':' || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 128 && std::ranges::all_of(text, plain);
}

bool isContentId(const QString &text)
{
    const auto visible = [](QChar c) { return c.category() != QChar::Other_Control; };
    return !text.isEmpty() && text.size() <= 256 && std::ranges::all_of(text, visible);
}

} // namespace core
