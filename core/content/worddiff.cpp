// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/worddiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr qsizetype mostCells = 16'000'000; ///< Of the table of common lengths: 32 MB for a moment.

/// The text cut at word boundaries; the pieces make the text again.
QStringList piecesOf(const QString &text)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype to = words.toNextBoundary(); to >= 0; to = words.toNextBoundary()) {
        letters.setPosition(to);
        if (!letters.isAtBoundary()) // some emoji sequences are cut by the rules for words
            continue;
        pieces.append(text.mid(from, to - from));
        from = to;
    }
    return pieces;
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// Neighbours of one kind become one part.
void append(QList<DiffPart> &parts, DiffKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

/// Walks a longest common sequence of the two; `a` and `b` share neither head nor tail.
QList<DiffPart> middle(const QStringList &a, const QStringList &b)
{
    const auto rows = size_t(a.size()), columns = size_t(b.size());
    QList<DiffPart> parts;
    if (a.size() * b.size() > mostCells) {
        append(parts, DiffKind::Removed, a.join(QString()));
        append(parts, DiffKind::Inserted, b.join(QString()));
        return parts;
    }
    std::vector<quint16> longest((rows + 1) * (columns + 1)); // of what follows (row, column)
    const auto at = [&](size_t row, size_t column) -> quint16 & { return longest[row * (columns + 1) + column]; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            at(row, column) = a[qsizetype(row)] == b[qsizetype(column)]
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    size_t row = 0, column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && a[qsizetype(row)] == b[qsizetype(column)]) {
            append(parts, DiffKind::Same, a[qsizetype(row)]);
            ++row, ++column;
        } else if (column == columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            append(parts, DiffKind::Removed, a[qsizetype(row++)]);
        } else {
            append(parts, DiffKind::Inserted, b[qsizetype(column++)]);
        }
    }
    return parts;
}

/// Of each run of changes makes one removal and one insertion; a blank that stayed between two changes joins them.
QList<DiffPart> gathered(const QList<DiffPart> &parts)
{
    QList<DiffPart> result;
    QString removed, inserted;
    const auto flush = [&] {
        append(result, DiffKind::Removed, std::exchange(removed, {}));
        append(result, DiffKind::Inserted, std::exchange(inserted, {}));
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DiffPart &part = parts[i];
        const bool between = i > 0 && i + 1 < parts.size() && !(removed.isEmpty() && inserted.isEmpty());
        if (part.kind == DiffKind::Removed) {
            removed += part.text;
        } else if (part.kind == DiffKind::Inserted) {
            inserted += part.text;
        } else if (between && isBlank(part.text)) {
            removed += part.text;
            inserted += part.text;
        } else {
            flush();
            append(result, DiffKind::Same, part.text);
        }
    }
    flush();
    return result;
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const QStringList a = piecesOf(before), b = piecesOf(after);
    const auto [endA, endB] = std::ranges::mismatch(a, b);
    const qsizetype head = endA - a.begin();
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;

    QList<DiffPart> parts;
    append(parts, DiffKind::Same, a.mid(0, head).join(QString()));
    for (const DiffPart &part : middle(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail)))
        append(parts, part.kind, part.text);
    append(parts, DiffKind::Same, a.mid(a.size() - tail).join(QString()));
    return gathered(parts);
}

int wordCount(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(words, [](const QString &word) {
        return std::ranges::any_of(word,
                                   [](QChar c) { return c.isLetterOrNumber() || c.isSymbol() || c.isSurrogate(); });
    }));
}

} // namespace core
