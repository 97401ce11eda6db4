// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/captionpane.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 24;
constexpr int padding = 16;
constexpr int headHeight = 56;
constexpr int footHeight = 40;
constexpr int widest = 480;

/// Appends `text` as paragraphs that run in the text's own direction.
void append(QTextCursor &cursor, const QString &text, FontRole role, const QColor &colour, int above)
{
    const bool rightToLeft = text.isRightToLeft();
    QTextBlockFormat block;
    block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    block.setLineHeight(rightToLeft ? 132 : 116, QTextBlockFormat::ProportionalHeight); // to 1.6 and 1.4 of the size
    block.setTopMargin(above);
    QTextCharFormat letters;
    letters.setFont(fontFor(role));
    letters.setForeground(colour);
    if (cursor.document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, letters);
}

QString mediaLine(const core::Media &media)
{
    return isolated(media.path.section(u'/', -1)) + u"  "_s + QLocale().formattedDataSize(media.bytes) + u"  "_s
        + media.sha256.left(12);
}

} // namespace

CaptionPane::CaptionPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"captionPane"_s);
    m_document.setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptionPane::show(const core::ListApprovals::Item &item)
{
    m_item = item;
    compose();
    updateGeometry();
    update();
}

void CaptionPane::compose()
{
    const Tokens &t = tokensOf(palette());
    m_document.clear();
    QTextCursor cursor(&m_document);
    QStringList spoken;
    if (!m_item.text) {
        spoken.append(tr("The library does not hold this content. What is approved is its id alone: %1")
                          .arg(isolated(m_item.slot.contentId)));
        append(cursor, spoken.last(), FontRole::Body, t.text2, 0);
    } else {
        spoken.append(m_item.text->caption);
        append(cursor, spoken.last(), FontRole::Body, t.text, 0);
        if (!m_item.text->hashtags.isEmpty()) {
            spoken.append(u'#' + m_item.text->hashtags.join(u" #"_s));
            spoken.last().replace(u"##"_s, u"#"_s);
            append(cursor, spoken.last(), FontRole::BodyMedium, t.onAccentBg, 10);
        }
        for (const core::Media &media : m_item.text->media)
            append(cursor, mediaLine(media), FontRole::Secondary, t.text3, 10);
    }
    setAccessibleName(m_item.title);
    setAccessibleDescription(spoken.join(u'\n'));
}

QRectF CaptionPane::card() const
{
    const int cardWidth = std::min(widest, width() - 2 * margin);
    return QRectF((width() - cardWidth) / 2, margin, cardWidth, heightForWidth(width()) - 2 * margin);
}

int CaptionPane::textWidth(int width) const
{
    return std::max(80, std::min(widest, width - 2 * margin) - 2 * padding);
}

int CaptionPane::heightForWidth(int width) const
{
    m_document.setTextWidth(textWidth(width));
    return int(std::ceil(m_document.size().height())) + headHeight + footHeight + 2 * padding + 2 * margin;
}

void CaptionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_item.slot.id.isEmpty())
        compose();
}

void CaptionPane::paintEvent(QPaintEvent *)
{
    if (m_item.slot.id.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF box = card();
    drawBox(painter, box, 8, t.base, t.line);

    const QRectF head(box.left() + padding, box.top(), box.width() - 2 * padding, headHeight);
    const QRectF tile = leading(head, 0, 24, direction);
    drawTile(painter, QRectF(tile.left(), head.center().y() - 12, 24, 24), m_item.slot.platform, t);
    const QRectF names = leading(head, 36, head.width() - 36, direction);
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    drawText(painter, QRectF(names.left(), head.top() + 9, names.width(), 20), isolated(m_item.title));
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    const QString where = platformWord(m_item.slot.platform) + u"   "_s + isolated(m_item.account.username) + u"   "_s
        + contentTypeWord(m_item.slot.contentType) + u"   "_s + m_item.slot.language.toUpper();
    drawText(painter, QRectF(names.left(), head.top() + 29, names.width(), 18), where);
    drawHairline(painter, QRectF(box.left() + 1, head.bottom(), box.width() - 2, 1), t.line);

    painter.save();
    painter.translate(box.left() + padding, head.bottom() + padding);
    m_document.setTextWidth(textWidth(width()));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();

    if (!m_item.text)
        return;
    const QRectF foot(box.left() + padding, box.bottom() - footHeight, box.width() - 2 * padding, footHeight);
    drawHairline(painter, QRectF(box.left() + 1, foot.top(), box.width() - 2, 1), t.line);
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text3);
    drawText(painter, foot,
             tr("Characters %1, hashtags %2, files %3")
                 .arg(m_item.text->caption.size())
                 .arg(m_item.text->hashtags.size())
                 .arg(m_item.text->media.size()));
}

} // namespace ui
