// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace core {

enum class DiffKind { Same, Removed, Inserted };

/// A stretch of text that stayed, went or came.
struct DiffPart {
    DiffKind kind = DiffKind::Same;
    QString text = {}; ///< Never empty.

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What became of `before` by whole words: the parts that are not inserted make `before` again, those that are not
/// removed make `after`, and as many words as possible stay the same. No two neighbours are of one kind; what went
/// stands before what came in its place. Words changed side by side are one part, with the blanks between them. Texts
/// of more than about 4,000 changed words are told as one text replaced by the other.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

/// How many words the text has: stretches without a blank that hold a letter, a digit or a symbol.
int wordCount(const QString &text);

} // namespace core
