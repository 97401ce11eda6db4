// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// How a platform counts the length of a text.
enum class LengthUnit {
    Characters, ///< Unicode code points.
    Weighted, ///< As X counts, see weightedLength().
    Bytes ///< Of its UTF-8.
};

/// X's own count (docs.x.com, "Counting characters"): Latin, Arabic and other low ranges weigh 1, the rest 2; an emoji
/// is 2 however many code points it takes; every link is 23. Over NFC.
int weightedLength(const QString &text);

/// The length of `text` in `unit`, over NFC.
int lengthIn(const QString &text, LengthUnit unit);

/// "280 characters", "5000 bytes": for sentences.
QString lengthWords(int length, LengthUnit unit);

} // namespace core
