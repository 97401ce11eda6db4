// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "ui/common/painting.h"
#include "ui/common/words.h"

namespace ui {

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
    update();
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
    painter.setPen(toneInk(m_tone, tokensOf(palette())));
    if (wordWrap()) {
        const auto side = style()->visualAlignment(layoutDirection(), alignment());
        painter.drawText(contentsRect(), int(side | Qt::AlignAbsolute) | Qt::TextWordWrap, shownText());
        return;
    }
    const bool centred = alignment() & Qt::AlignHCenter;
    const bool atEnd = alignment() & Qt::AlignRight; // "right" of a layout that reads from the left
    drawText(painter, contentsRect(), shownText(), centred ? Align::Centre : atEnd ? Align::Trailing : Align::Leading);
}

} // namespace ui
