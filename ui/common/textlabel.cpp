// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

namespace ui {

namespace {

constexpr int iconSize = 12;
constexpr int iconRoom = 18;

} // namespace

TextLabel::TextLabel(FontRole role, const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    setText(text);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    makeRoom();
    update();
}

void TextLabel::setToneIcon(bool shown)
{
    m_toneIcon = shown;
    makeRoom();
    update();
}

bool TextLabel::hasIcon() const
{
    return m_toneIcon && !toneIcon(m_tone).isEmpty();
}

void TextLabel::makeRoom()
{
    const int before = hasIcon() ? iconRoom : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? 0 : before, 0, mirrored ? before : 0, 0);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

QString TextLabel::shownText() const
{
    return buddy() ? withoutMnemonic(text()) : text();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return wordWrap() ? whole : QSize(std::min(whole.width(), 48), whole.height());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !wordWrap()
        && fontMetrics().horizontalAdvance(shownText()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(shownText()), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    const Tokens &t = tokensOf(palette());
    painter.setPen(toneInk(m_tone, t));
    if (hasIcon()) {
        const qreal top = std::round((fontMetrics().height() - iconSize) / 2.0);
        painter.drawPixmap(leading(rect(), 0, iconSize, layoutDirection()).topLeft() + QPointF(0, top),
                           ownIcon(toneIcon(m_tone), iconSize, toneInk(m_tone, t), t.base, devicePixelRatioF()));
    }
    const bool centred = alignment() & Qt::AlignHCenter;
    const bool atEnd = alignment() & Qt::AlignRight; // "right" of a layout that reads from the left
    const Align align = centred ? Align::Centre : atEnd ? Align::Trailing : Align::Leading;
    if (wordWrap())
        drawParagraph(painter, contentsRect(), shownText(), align, alignment() & Qt::AlignVertical_Mask);
    else
        drawText(painter, contentsRect(), shownText(), align);
}

} // namespace ui
