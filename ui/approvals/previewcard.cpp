// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewcard.h"

#include <QLocale>
#include <QPainter>

#include "ui/approvals/previewtext.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 16; ///< Room for the card's shadow too.
constexpr int radius = 12;

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"previewCard"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_picture, &MediaPicture::loaded, this, [this] {
        m_look.picture = m_picture.image();
        update();
    });
}

void PreviewCard::show(const core::PostPreview &preview, core::Platform platform, const QString &language,
                       const QString &mediaFolder)
{
    m_words.clear();
    m_look.preview = preview;
    m_look.platform = platform;
    m_look.direction = QLocale(language).textDirection();
    if (preview.media.isEmpty())
        m_picture.clear();
    else
        m_picture.load(mediaFolder, preview.media.first());
    m_look.picture = m_picture.image();
    describe();
    updateGeometry();
    update();
}

void PreviewCard::tell(const QString &words)
{
    m_words = words;
    m_look = {};
    m_picture.clear();
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(words);
    setToolTip({});
    updateGeometry();
    update();
}

void PreviewCard::describe()
{
    setAccessibleName(tr("Preview on %1").arg(platformWord(m_look.platform)));
    QStringList spoken = {m_look.preview.account};
    if (m_look.preview.title)
        spoken.append(m_look.preview.title->text);
    for (const core::PostPreview::Part &part : m_look.preview.texts)
        spoken.append(part.folded ? part.text + m_look.preview.moreMark : part.text);
    spoken.append(m_look.preview.hashtags.join(u' '));
    for (const core::Media &media : m_look.preview.media)
        spoken.append(media.path.section(u'/', -1));
    setAccessibleDescription(spoken.join(u'\n'));
    QStringList files; // what an operator may want to compare, and an approver rarely
    for (const core::Media &media : m_look.preview.media)
        files.append(
            tr("%1: %2, hash %3", "file, size, hash")
                .arg(media.path.section(u'/', -1), QLocale().formattedDataSize(media.bytes), media.sha256.left(12)));
    setToolTip(files.isEmpty() ? QString() : plainTip(files.join(u'\n')));
}

void PreviewCard::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    updateGeometry();
    update();
}

PreviewFit PreviewCard::fitFor(qreal width) const
{
    const qreal room = width - 2 * margin;
    if (m_words.isEmpty())
        return fitPreview(m_look, room, m_room - 2 * margin);
    const qreal card = previewWidth(m_look.preview, room);
    return {card, previewLines(nullptr, QRectF(0, 0, card - 32, 0), m_words, FontRole::Body, {}) + 32};
}

QRectF PreviewCard::cardFor(qreal width) const
{
    const PreviewFit fit = fitFor(width);
    return QRectF(std::round((width - fit.width) / 2), margin, fit.width, std::ceil(fit.height));
}

int PreviewCard::cardWidth(int width) const
{
    return int(fitFor(width).width);
}

int PreviewCard::heightForWidth(int width) const
{
    return int(std::ceil(fitFor(width).height)) + 2 * margin;
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const QRectF card = cardFor(width());
    QPainter painter(this);
    drawShadow(painter, card, radius, 14, 4, t);
    drawBox(painter, card, radius, t.base, t.line);
    if (m_words.isEmpty())
        paintPost(painter, card);
    else
        previewLines(&painter, card.adjusted(16, 16, -16, 0), m_words, FontRole::Body, t.text2);
}

/// A clip path would leave its corners jagged, so the post is painted apart and laid on as a brush.
void PreviewCard::paintPost(QPainter &painter, const QRectF &card)
{
    const Tokens &t = tokensOf(palette());
    const qreal ratio = devicePixelRatioF();
    QImage post((card.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    post.setDevicePixelRatio(ratio);
    post.fill(t.base);
    PreviewPainter::Look look = m_look;
    look.mediaMost = fitFor(width()).mediaMost;
    {
        QPainter inner(&post);
        PreviewPainter(&inner, QRectF(QPointF(), card.size()), look, t).paint();
    }
    post.setDevicePixelRatio(1); // the brush is scaled by its own transform
    QBrush brush(post);
    brush.setTransform(QTransform::fromTranslate(card.left(), card.top()).scale(1 / ratio, 1 / ratio));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius - 1, radius - 1); // inside the border
}

} // namespace ui
