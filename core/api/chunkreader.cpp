// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/chunkreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr int maxSizeDigits = 15;
constexpr int maxExtraBytes = 8 * 1024;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isText(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && c != '\x7f');
}

tl::unexpected<Fault> broken()
{
    return badRequest(u"The chunked coding of the body is broken"_s);
}

} // namespace

ChunkReader::ChunkReader(qint64 bodyLimit)
    : m_bodyLimit(bodyLimit)
{
}

Judged<qsizetype> ChunkReader::take(QByteArrayView input, QByteArray &body)
{
    qsizetype at = 0;
    while (at < input.size() && m_place != Place::Done) {
        if (m_place == Place::Data) {
            const qsizetype length = std::min<qint64>(m_chunkLeft, input.size() - at);
            body.append(input.sliced(at, length));
            at += length;
            m_chunkLeft -= length;
            if (m_chunkLeft == 0)
                m_place = Place::DataReturn;
        } else if (const auto taken = takeFraming(input.at(at++), body.size()); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    return at;
}

Judged<void> ChunkReader::takeFraming(char c, qsizetype bodySize)
{
    switch (m_place) {
    case Place::Size:
        return takeSize(c, bodySize);
    case Place::Extension:
        if (c == '\r')
            m_place = Place::SizeFeed;
        else if (!isText(c) || ++m_extraBytes > maxExtraBytes)
            return broken();
        return {};
    case Place::SizeFeed:
        if (c != '\n')
            return broken();
        endSizeLine();
        return {};
    case Place::DataReturn:
        if (c != '\r')
            return broken();
        m_place = Place::DataFeed;
        return {};
    case Place::DataFeed:
        if (c != '\n')
            return broken();
        m_place = Place::Size;
        return {};
    case Place::Trailer:
        if (c == '\r')
            m_place = Place::TrailerFeed;
        else if (!isText(c) || ++m_extraBytes > maxExtraBytes)
            return broken();
        else
            ++m_lineBytes;
        return {};
    case Place::TrailerFeed:
        if (c != '\n')
            return broken();
        endTrailerLine();
        return {};
    case Place::Data:
    case Place::Done:
        break;
    }
    Q_UNREACHABLE();
}

Judged<void> ChunkReader::takeSize(char c, qsizetype bodySize)
{
    if (const int digit = hexDigit(c); digit >= 0) {
        if (++m_sizeDigits > maxSizeDigits)
            return broken();
        m_chunkLeft = m_chunkLeft * 16 + digit;
        if (bodySize + m_chunkLeft > m_bodyLimit)
            return tl::unexpected(tooLarge(m_bodyLimit));
        return {};
    }
    if (m_sizeDigits == 0 || (c != '\r' && c != ';'))
        return broken();
    m_place = c == '\r' ? Place::SizeFeed : Place::Extension;
    return {};
}

void ChunkReader::endSizeLine()
{
    m_sizeDigits = 0;
    m_place = m_chunkLeft > 0 ? Place::Data : Place::Trailer;
}

void ChunkReader::endTrailerLine()
{
    m_place = m_lineBytes == 0 ? Place::Done : Place::Trailer;
    m_lineBytes = 0;
}

} // namespace api
