// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/painting.h"
#include "ui/common/tabwalk.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int top = 72;
constexpr int margin = 24;

} // namespace

Overlay::Overlay(const QString &name, QSize size, QWidget *window)
    : QWidget(window)
    , m_size(size)
    , m_card(new QWidget(this))
    , m_body(new QVBoxLayout(m_card))
{
    setAccessibleName(name);
    m_body->setContentsMargins({});
    m_body->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    window->installEventFilter(this);
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    aboutToOpen();
    place();
    show();
    raise();
    setFocus();
}

void Overlay::closeUp()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

QSize Overlay::cardSize() const
{
    return m_size.boundedTo(parentWidget()->size() - QSize(2 * margin, top + margin));
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const QSize size = cardSize();
    m_card->setGeometry(QRect(QPoint((width() - size.width()) / 2, top), size));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), faded(t.shadow, 0.16));
    const QRectF card = m_card->geometry();
    drawShadow(painter, card, 8, 20, 6, t);
    drawBox(painter, card, 8, t.raised, t.lineStrong);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        closeUp();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeUp();
    else
        QWidget::keyPressEvent(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    return walkTab(*this, next ? TabWay::Onward : TabWay::Back);
}

} // namespace ui
