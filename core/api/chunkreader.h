// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include "core/api/fault.h"

namespace api {

/// Takes the chunked coding (RFC 9112, 7.1) off a body, however it is cut on the wire. Extensions and trailer fields
/// are read and dropped.
class ChunkReader final
{
public:
    explicit ChunkReader(qint64 bodyLimit);

    /// Takes what belongs to the body from the front of `input`, appends its data to `body` and returns how many bytes
    /// it took: all, unless the body ends before. 400 where the coding is broken, 413 above the limit.
    Judged<qsizetype> take(QByteArrayView input, QByteArray &body);

    bool isDone() const { return m_place == Place::Done; }

private:
    enum class Place { Size, Extension, SizeFeed, Data, DataReturn, DataFeed, Trailer, TrailerFeed, Done };

    Judged<void> takeFraming(char c, qsizetype bodySize);
    Judged<void> takeSize(char c, qsizetype bodySize);
    void endSizeLine();
    void endTrailerLine();

    qint64 m_bodyLimit;
    Place m_place = Place::Size;
    qint64 m_chunkLeft = 0;
    int m_sizeDigits = 0;
    int m_lineBytes = 0; // of this trailer line
    int m_extraBytes = 0; // extensions and trailers of the whole body
};

} // namespace api
