// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewpainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/approvals/previewmarks.h"
#include "ui/approvals/previewtext.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal pad = 12;
constexpr qreal overlayLeast = 224; ///< Height that the buttons over a media take.

QRectF below(const QRectF &card, qreal y, qreal inset, qreal height)
{
    return QRectF(card.left() + inset, card.top() + y, card.width() - 2 * inset, height);
}

} // namespace

qreal previewWidth(const core::PostPreview &preview, qreal room)
{
    const qreal wanted = preview.layout == core::PostLayout::Overlay ? 288
        : preview.layout == core::PostLayout::Picture                ? 328
                                                                     : 420;
    return std::max(160.0, std::min(wanted, room));
}

PreviewPainter::PreviewPainter(QPainter *painter, const QRectF &card, const Look &look, const Tokens &tokens)
    : m_painter(painter)
    , m_card(card)
    , m_look(look)
    , m_tokens(tokens)
{
}

qreal PreviewPainter::paint()
{
    if (m_painter) {
        m_painter->save();
        m_painter->setLayoutDirection(m_look.direction);
    }
    switch (m_look.preview.layout) {
    case core::PostLayout::Picture:
        paintPicture();
        break;
    case core::PostLayout::Overlay:
        paintOverlay();
        break;
    case core::PostLayout::Watch:
        paintWatch();
        break;
    case core::PostLayout::Thread:
        paintThread();
        break;
    case core::PostLayout::Article:
        paintArticle();
        break;
    }
    if (m_painter)
        m_painter->restore();
    return m_y;
}

void PreviewPainter::paintPicture()
{
    head(32);
    mediaBelow();
    actions();
    if (!m_look.preview.texts.isEmpty())
        m_y += text(m_look.preview.texts.first(), below(m_card, m_y, pad, 0), m_tokens, true);
    m_y += pad;
}

/// The media fills the card; the words lie over its lower part, on a scrim that is dark in both schemes.
void PreviewPainter::paintOverlay()
{
    const Tokens &dark = tokens(Scheme::Dark);
    const qreal textWidth = m_card.width() - 2 * pad - 48; // the buttons stand at the end
    const core::PostPreview::Part words =
        m_look.preview.texts.isEmpty() ? core::PostPreview::Part() : m_look.preview.texts.first();
    const qreal whole = std::round(m_card.width() / m_look.preview.ratio);
    const qreal tall = std::min(previewTextHeight(words, m_look.preview, textWidth), whole * 0.6);
    const qreal height = std::max(heightOfMedia(m_card.width()), std::min(whole, std::max(overlayLeast, tall + 100)));
    const QRectF frame(m_card.left(), m_card.top(), m_card.width(), height);
    const auto place = [&](qreal top, qreal high) {
        return leading(QRectF(frame.left() + pad, top, frame.width() - 2 * pad, high), 0, textWidth, m_look.direction);
    };
    if (m_painter) {
        const qreal top = frame.bottom() - tall - 52;
        media(frame, dark, top - 48 - frame.top());
        QLinearGradient scrim(0, top - 48, 0, top + 8);
        scrim.setColorAt(0, faded(dark.sunken, 0));
        scrim.setColorAt(1, faded(dark.sunken, 0.82));
        m_painter->fillRect(QRectF(frame.left(), top - 48, frame.width(), frame.bottom() - top + 48), scrim);
        drawActionColumn(*m_painter, frame, m_look.direction, dark.text);
        line(place(top + 8, 20), FontRole::BodyStrong, dark.text, isolated(m_look.preview.account));
        text(words, place(top + 30, tall), dark, true);
    }
    m_y = height;
}

void PreviewPainter::paintWatch()
{
    const core::PostPreview &preview = m_look.preview;
    mediaBelow();
    m_y += 10;
    if (preview.title) {
        core::PostPreview::Part title = *preview.title;
        if (title.folded)
            title.text += u'…';
        m_y += previewLines(m_painter, below(m_card, m_y, pad, 0), title.text, FontRole::CardTitle, m_tokens.text);
        m_y += 6;
    }
    head(28);
    if (!preview.texts.isEmpty()) {
        const QRectF box = below(m_card, m_y, pad, 0);
        const qreal tall = previewTextHeight(preview.texts.first(), preview, box.width() - 20);
        if (m_painter)
            drawBox(*m_painter, QRectF(box.left(), box.top(), box.width(), tall + 16), 8, m_tokens.canvas,
                    Qt::transparent);
        text(preview.texts.first(), box.adjusted(10, 8, -10, 0), m_tokens, true);
        m_y += tall + 16;
    }
    m_y += pad;
}

void PreviewPainter::paintThread()
{
    const core::PostPreview &preview = m_look.preview;
    constexpr qreal avatarSize = 36;
    const qreal inset = pad + avatarSize + 10;
    m_y = pad;
    const qsizetype posts = std::max<qsizetype>(1, preview.texts.size());
    for (qsizetype i = 0; i < posts; ++i) {
        const qreal top = m_y;
        QRectF column = below(m_card, m_y, pad, 20);
        if (m_painter) {
            const QRectF face = leading(column, 0, avatarSize, m_look.direction);
            line(leading(column, inset - pad, column.width() - inset + pad, m_look.direction), FontRole::BodyStrong,
                 m_tokens.text, isolated(preview.account));
            avatar(QRectF(face.left(), column.top(), avatarSize, avatarSize));
        }
        m_y += 21;
        const QRectF room = below(m_card, m_y, pad, 0);
        const QRectF words = leading(room, inset - pad, room.width() - inset + pad, m_look.direction);
        if (i < preview.texts.size())
            m_y += text(preview.texts[i], words, m_tokens, false);
        if (i == 0 && !preview.media.isEmpty()) {
            const QRectF frame(words.left(), m_card.top() + m_y + 8, words.width(), heightOfMedia(words.width()));
            if (m_painter)
                media(frame, m_tokens);
            m_y += frame.height() + 8;
        }
        m_y = std::max(m_y, top + avatarSize) + pad;
        if (m_painter && i + 1 < posts) { // the line that ties a thread together
            const QRectF tie = leading(below(m_card, 0, pad, 0), avatarSize / 2 - 1, 2, m_look.direction);
            m_painter->fillRect(QRectF(tie.left(), m_card.top() + top + avatarSize + 4, 2, m_y - top - avatarSize - 8),
                                m_tokens.lineStrong);
        }
    }
}

void PreviewPainter::paintArticle()
{
    head(40);
    if (!m_look.preview.texts.isEmpty())
        m_y += text(m_look.preview.texts.first(), below(m_card, m_y, pad, 0), m_tokens, true) + 10;
    if (!m_look.preview.media.isEmpty())
        mediaBelow();
    else
        m_y += 2;
}

void PreviewPainter::head(qreal avatarSize)
{
    const qreal height = avatarSize + 2 * 10;
    if (m_painter) {
        const QRectF row = below(m_card, m_y, pad, height);
        const QRectF face = leading(row, 0, avatarSize, m_look.direction);
        avatar(QRectF(face.left(), row.center().y() - avatarSize / 2, avatarSize, avatarSize));
        const QRectF names = leading(row, avatarSize + 10, row.width() - avatarSize - 42, m_look.direction);
        line(names, FontRole::BodyStrong, m_tokens.text, isolated(m_look.preview.account));
        drawMoreDots(*m_painter, trailing(row, 0, 20, m_look.direction), m_tokens.text2);
    }
    m_y += height;
}

void PreviewPainter::avatar(const QRectF &place)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_tokens.platform(m_look.platform).mark);
    m_painter->drawEllipse(place);
    m_painter->setPen(m_tokens.onTile);
    m_painter->setFont(fontFor(FontRole::BodyStrong));
    m_painter->drawText(place, int(Qt::AlignCenter), initialOf(m_look.preview.account));
    m_painter->restore();
}

void PreviewPainter::line(const QRectF &place, FontRole role, const QColor &colour, const QString &words)
{
    m_painter->setFont(fontFor(role));
    m_painter->setPen(colour);
    drawText(*m_painter, place, words);
}

qreal PreviewPainter::text(const core::PostPreview::Part &part, const QRectF &place, const Tokens &tokens,
                           bool withTags)
{
    const core::PostPreview bare;
    return drawPreviewText(m_painter, place, part, withTags ? m_look.preview : bare, tokens);
}

qreal PreviewPainter::heightOfMedia(qreal width)
{
    return m_mediaHeight = std::min(std::round(width / m_look.preview.ratio), m_look.mediaMost);
}

void PreviewPainter::mediaBelow()
{
    const QRectF frame(m_card.left(), m_card.top() + m_y, m_card.width(), heightOfMedia(m_card.width()));
    if (m_painter)
        media(frame, m_tokens);
    m_y += frame.height();
}

void PreviewPainter::media(const QRectF &frame, const Tokens &t, qreal open)
{
    m_painter->save();
    m_painter->setClipRect(frame, Qt::IntersectClip);
    m_painter->fillRect(frame, t.sunken);
    if (m_look.picture.isNull()) {
        mediaWords(frame, t, open);
    } else {
        m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const bool shortened = frame.height() < std::round(frame.width() / m_look.preview.ratio);
        const QSizeF size = QSizeF(m_look.picture.size())
                                .scaled(frame.size(), shortened ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(frame.center());
        m_painter->drawImage(target, m_look.picture);
    }
    if (m_look.preview.media.size() > 1)
        drawCountBadge(*m_painter, frame, u"1/%1"_s.arg(m_look.preview.media.size()), m_look.direction);
    m_painter->restore();
}

/// What the file is, where it cannot be shown: a play mark and its name.
void PreviewPainter::mediaWords(const QRectF &frame, const Tokens &t, qreal open)
{
    if (m_look.preview.media.isEmpty()) {
        line(frame, FontRole::Secondary, t.text3, QString());
        m_painter->drawText(frame, int(Qt::AlignCenter), QCoreApplication::translate("ui::PreviewPainter", "No media"));
        return;
    }
    const core::Media &file = m_look.preview.media.first();
    const qreal middle = frame.top() + std::min({frame.height() / 2, 200.0, open - 26});
    drawMediaMark(*m_painter, QPointF(frame.center().x(), middle - 30), file, t);
    m_painter->setFont(fontFor(FontRole::SecondaryMedium));
    m_painter->setPen(t.text);
    drawText(*m_painter, QRectF(frame.left() + pad, middle + 4, frame.width() - 2 * pad, 18),
             isolated(file.path.section(u'/', -1)), Align::Centre);
}

void PreviewPainter::actions()
{
    if (m_painter)
        drawActionRow(*m_painter, below(m_card, m_y, pad, 44), m_look.direction, m_tokens.text);
    m_y += 44;
}

} // namespace ui
