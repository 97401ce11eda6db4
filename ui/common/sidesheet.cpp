// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sidesheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include "ui/common/actionbutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 56;
constexpr int padding = 16;

} // namespace

SideSheet::SideSheet(QWidget *host)
    : QWidget(host)
{
    setObjectName(u"sideSheet"_s);
    hide();
    layOut();
    connect(m_close, &IconButton::clicked, this, &SideSheet::onCloseWanted);
    host->installEventFilter(this);
}

void SideSheet::layOut()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(barHeight);
    m_title = new TextLabel(FontRole::CardTitle, {}, Tone::Plain, head);
    m_close = new IconButton(u"close"_s, tr("Close (Esc)"), head);
    m_close->setObjectName(u"sheetClose"_s);
    auto *title = new QHBoxLayout(head);
    title->setContentsMargins(12, 0, 12, 0);
    title->setSpacing(8);
    title->addSpacing(padding - 12); // margins would not be mirrored
    title->addWidget(m_title, 1);
    title->addWidget(m_close);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_footer = new QWidget(this);
    m_footer->setFixedHeight(barHeight);
    m_footer->hide();
    m_actions = new QHBoxLayout(m_footer);
    m_actions->setContentsMargins(padding, 0, padding, 0);
    m_actions->setSpacing(8);
    m_actions->addStretch();

    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(1);
    column->addWidget(m_scroll, 1);
    column->addSpacing(1);
    column->addWidget(m_footer);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addSpacing(1); // the hairline
    whole->addLayout(column);
}

void SideSheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SideSheet::setBody(QWidget *body)
{
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // QScrollArea has turned it on
}

QWidget *SideSheet::body() const
{
    return m_scroll->widget();
}

ActionButton *SideSheet::addAction(ButtonRole role, const QString &text, const QString &name)
{
    auto *button = new ActionButton(role, text, m_footer);
    button->setObjectName(name);
    m_actions->insertWidget(1, button);
    m_footer->show();
    return button;
}

void SideSheet::open()
{
    if (!isVisibleTo(parentWidget()))
        m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    if (QWidget *content = body()) {
        content->setFocusPolicy(Qt::NoFocus);
        QWidget *next = content->nextInFocusChain();
        while (next != content
               && !(content->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled()
                    && next->isVisibleTo(content)))
            next = next->nextInFocusChain();
        (next == content ? static_cast<QWidget *>(m_close) : next)->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT opened();
}

void SideSheet::closeSheet()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void SideSheet::onCloseWanted()
{
    if (!m_mayClose || m_mayClose())
        closeSheet();
}

void SideSheet::place()
{
    const QRect host = parentWidget()->rect();
    const int width = std::min(sheetWidth, host.width());
    setGeometry(leading(host, host.width() - width, width, parentWidget()->layoutDirection()).toRect());
}

bool SideSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        onCloseWanted();
    else
        QWidget::keyPressEvent(event);
}

void SideSheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, leading(rect(), 0, 1, layoutDirection()), t.line);
    drawHairline(painter, QRectF(0, barHeight, width(), 1), t.line);
    if (m_footer->isVisible())
        drawHairline(painter, QRectF(0, height() - barHeight - 1, width(), 1), t.line);
}

} // namespace ui
