// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

namespace ui {

namespace {

constexpr int padding = 16;
constexpr int radius = 8;

} // namespace

Card::Card(const QString &title, const QString &aside, QWidget *parent)
    : QWidget(parent)
{
    m_head = new QWidget(this);
    m_title = new TextLabel(FontRole::CardTitle, title, Tone::Plain, m_head);
    m_aside = new TextLabel(FontRole::Secondary, aside, Tone::Second, m_head);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(padding, 0, padding, 0);
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_aside, 1);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(padding, 0, padding, 0);
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, padding, 0, padding);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    showHead();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    showHead();
}

void Card::setAside(const QString &aside)
{
    m_aside->setText(aside);
    showHead();
}

void Card::addAtEnd(QWidget *widget)
{
    m_head->layout()->addWidget(widget);
    m_hasEnd = true;
    showHead();
}

void Card::setFlush()
{
    m_body->setContentsMargins(1, 0, 1, 0);
    layout()->setContentsMargins(0, padding, 0, radius); // square content never reaches the round corners
}

void Card::showHead()
{
    setAccessibleName(m_title->text());
    m_head->setVisible(m_hasEnd || !m_title->text().isEmpty() || !m_aside->text().isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), radius, t.base, t.line);
}

} // namespace ui
