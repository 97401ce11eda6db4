// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptynote.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconSize = 48;
constexpr int noteWidth = 360;

} // namespace

EmptyNote::EmptyNote(const QString &icon, const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    m_iconRoom = new QWidget(this);
    m_iconRoom->setFixedSize(noteWidth, iconSize);
    m_title = new TextLabel(FontRole::CardTitle, {}, Tone::Plain, this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_title->setFixedWidth(noteWidth);
    m_advice = new TextLabel(FontRole::Body, {}, Tone::Second, this);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_advice->setWordWrap(true);
    m_advice->setFixedWidth(noteWidth);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    column->addStretch(4);
    column->addWidget(m_iconRoom, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_advice, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch(6);
    setWords(title, advice);
}

void EmptyNote::setWords(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    // An aligned item gets the height of its hint, which takes no account of the width that is fixed.
    for (TextLabel *text : {m_title, m_advice})
        text->setMinimumHeight(text->text().isEmpty() ? 0 : text->heightForWidth(noteWidth));
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

ActionButton *EmptyNote::addPrimary(const QString &text)
{
    return addButton(new ActionButton(ButtonRole::Primary, text, this), u"emptyPrimary"_s);
}

ActionButton *EmptyNote::addQuiet(const QString &text)
{
    return addButton(new ActionButton(ButtonRole::Quiet, text, this), u"emptyQuiet"_s);
}

ActionButton *EmptyNote::addButton(ActionButton *button, const QString &name)
{
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void EmptyNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = m_iconRoom->geometry();
    painter.drawPixmap(room.center() - QPoint(iconSize / 2, iconSize / 2),
                       themeIcon(m_icon, iconSize, tokensOf(palette()).text3, devicePixelRatioF()));
}

} // namespace ui
