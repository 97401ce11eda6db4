// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewcard.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/approvals/previewtext.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 16; ///< Room for the card's shadow too.

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
}

QRectF PreviewCard::cardFor(qreal width) const
{
    const qreal card = previewWidth(m_look.preview, width - 2 * margin);
    return QRectF(std::round((width - card) / 2), margin, card, 0);
}

int PreviewCard::heightForWidth(int width) const
{
    const QRectF card = cardFor(width);
    if (!m_words.isEmpty())
        return int(previewLines(nullptr, QRectF(0, 0, card.width() - 32, 0), m_words, FontRole::Body, {})) + 32
            + 2 * margin;
    PreviewPainter measure(nullptr, card, m_look, tokensOf(palette()));
    return int(std::ceil(measure.paint())) + 2 * margin;
}

void PreviewCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QRectF card = cardFor(width());
    card.setHeight(heightForWidth(width()) - 2 * margin);
    QPainter painter(this);
    drawShadow(painter, card, 8, 14, 4, t);
    drawBox(painter, card, 8, t.base, t.line);
    if (!m_words.isEmpty()) {
        previewLines(&painter, card.adjusted(16, 16, -16, 0), m_words, FontRole::Body, t.text2);
        return;
    }
    QPainterPath rounded;
    rounded.addRoundedRect(card.adjusted(1, 1, -1, -1), 7, 7);
    painter.setClipPath(rounded);
    PreviewPainter(&painter, card, m_look, t).paint();
}

} // namespace ui
