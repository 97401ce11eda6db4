// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(Tone tone, QWidget *parent, Size size)
    : QWidget(parent)
    , m_size(size)
    , m_tone(tone)
{
    const bool large = size == Size::Large;
    m_title = new TextLabel(large ? FontRole::Verdict : FontRole::BodyStrong, {}, tone, this);
    m_title->hide();
    m_sentence = new TextLabel(FontRole::Body, {}, Tone::Plain, this);
    m_sentence->setWordWrap(true);
    m_action = new ActionButton(large ? ButtonRole::Primary : ButtonRole::Plain, {}, this);
    m_action->setObjectName(u"bannerAction"_s);
    m_close = new IconButton(u"close"_s, tr("Close"), this);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    const int side = large ? 20 : 12;
    const int above = large ? 16 : 8;
    row->setContentsMargins(side, above, side, above);
    row->setSpacing(side);
    row->addSpacing(large ? 60 : 28); // the icon: margins would not be mirrored
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(large ? 80 : 48);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();

    connect(m_action, &ActionButton::clicked, this, &Banner::actionWanted);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::tell(const QString &sentence, const QString &actionText)
{
    m_sentence->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(m_title->text().isEmpty() ? sentence : tr("%1. %2").arg(m_title->text(), sentence));
    show();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void Banner::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_title->setTone(tone);
    update();
}

void Banner::setClosable()
{
    m_close->show();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QColor ink = toneInk(m_tone, t);
    const QColor ground = toneGround(m_tone, t);
    drawBox(painter, rect(), 8, ground, faded(ink, 0.35));
    const QRectF icon = leading(rect(), iconStart(), iconSize(), layoutDirection());
    painter.drawPixmap(QPointF(icon.left(), (height() - iconSize()) / 2),
                       ownIcon(toneIcon(m_tone), iconSize(), ink, ground, devicePixelRatioF()));
}

} // namespace ui
