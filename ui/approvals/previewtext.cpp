// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewtext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace ui {

namespace {

/// One document, laid out in the direction of what it holds; lines 1.4 high, Arabic ones 1.6.
class Text final
{
public:
    Text(const QString &words, qreal width)
        : m_cursor(&m_document)
    {
        m_document.setDocumentMargin(0);
        m_document.setTextWidth(std::max(20.0, width));
        const bool rightToLeft = words.isRightToLeft();
        QTextOption option = m_document.defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_document.setDefaultTextOption(option);
        m_block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_block.setLineHeight(rightToLeft ? 132 : 116, QTextBlockFormat::ProportionalHeight);
        m_cursor.setBlockFormat(m_block);
    }

    void append(const QString &words, FontRole role, const QColor &colour)
    {
        QTextCharFormat letters;
        letters.setFont(fontFor(role));
        letters.setForeground(colour);
        m_cursor.insertText(words, letters);
    }

    qreal height() const { return std::ceil(m_document.size().height()); }

    void draw(QPainter &painter, const QPointF &at)
    {
        painter.save();
        painter.translate(at);
        m_document.documentLayout()->draw(&painter, {});
        painter.restore();
    }

private:
    QTextDocument m_document;
    QTextCursor m_cursor;
    QTextBlockFormat m_block;
};

} // namespace

qreal drawPreviewText(QPainter *painter, const QRectF &place, const core::PostPreview::Part &part,
                      const core::PostPreview &preview, const Tokens &t)
{
    if (part.text.isEmpty() && preview.hashtags.isEmpty())
        return 0;
    Text text(part.text, place.width());
    text.append(part.text, FontRole::Body, t.text);
    if (!preview.hashtags.isEmpty()) {
        if (!part.text.isEmpty())
            text.append(QStringLiteral(" "), FontRole::Body, t.text);
        text.append(preview.hashtags.join(u' '), FontRole::Body, t.onAccentBg);
    }
    if (part.folded)
        text.append(preview.moreMark, FontRole::BodyMedium, t.text2);
    if (painter)
        text.draw(*painter, place.topLeft());
    return text.height();
}

qreal previewTextHeight(const core::PostPreview::Part &part, const core::PostPreview &preview, qreal width)
{
    return drawPreviewText(nullptr, QRectF(0, 0, width, 0), part, preview, tokens(Scheme::Light));
}

qreal previewLines(QPainter *painter, const QRectF &place, const QString &words, FontRole role, const QColor &colour)
{
    Text text(words, place.width());
    text.append(words, role, colour);
    if (painter)
        text.draw(*painter, place.topLeft());
    return text.height();
}

QString initialOf(const QString &account)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, account);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0; from = to, to = letters.toNextBoundary()) {
        const QString letter = account.mid(from, to - from);
        if (letter.at(0).isLetterOrNumber() || letter.at(0).isSurrogate())
            return letter.toUpper();
    }
    return {};
}

} // namespace ui
