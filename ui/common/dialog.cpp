// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialog.h"

#include <QHBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastWidth = 440;

} // namespace

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new TextLabel(FontRole::ViewTitle, title, Tone::Plain, this);
    heading->setWordWrap(true);
    m_explanation = new TextLabel(FontRole::Body, {}, Tone::Second, this);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_refusal = new TextLabel(FontRole::Secondary, {}, Tone::Danger, this);
    m_refusal->setObjectName(u"dialogRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 8, 0, 0);
    m_body->setSpacing(16);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(0, 8, 0, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_explanation);
    column->addLayout(m_body, 1);
    column->addStretch(); // of a body that does not grow: room left over is no gap between the words above
    column->addWidget(m_refusal);
    column->addLayout(m_buttons);
    column->addStrut(leastWidth - 48);
}

bool Dialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A window's layout takes wrapped lines for single ones.
    if (event->type() == QEvent::LayoutRequest && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalMinimumHeightForWidth(width())));
    return handled;
}

void Dialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

ActionButton *Dialog::addButton(ButtonRole role, const QString &text, const QString &name)
{
    auto *button = new ActionButton(role, text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

ActionButton *Dialog::addCancel(const QString &name)
{
    ActionButton *cancel = addButton(ButtonRole::Plain, tr("Cancel"), name);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    return cancel;
}

ActionButton *Dialog::addClose(const QString &name)
{
    auto *close = new ActionButton(ButtonRole::Quiet, tr("Close"), this);
    close->setObjectName(name);
    m_buttons->insertWidget(0, close);
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    return close;
}

void Dialog::setRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace ui
