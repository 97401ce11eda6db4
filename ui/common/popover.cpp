// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/painting.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int distance = 6;

} // namespace

Popover::Popover(int width, QWidget *window)
    : QWidget(window)
    , m_width(width)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(margin + padding, margin + padding, margin + padding, margin + padding);
    m_body->setSpacing(4);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Popover::openAt(const QRect &anchor, Focus focus)
{
    m_anchor = anchor;
    if (!isVisible())
        qApp->installEventFilter(this);
    place();
    show();
    raise();
    if (focus != Focus::Take)
        return;
    if (QWidget *now = QApplication::focusWidget(); now && !isAncestorOf(now) && now != this)
        m_before = now;
    setFocus(Qt::PopupFocusReason);
}

void Popover::closeUp()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool focused = hasFocus() || isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    Q_EMIT closed();
}

bool Popover::holds(const QPoint &inWindow) const
{
    return m_anchor.contains(inWindow) || geometry().adjusted(margin, margin, -margin, -margin).contains(inWindow);
}

void Popover::place()
{
    const int width = m_width + 2 * margin;
    const int height = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->sizeHint().height();
    const QRect room = parentWidget()->rect().adjusted(8 - margin, 8 - margin, margin - 8, margin - 8);
    int y = m_anchor.bottom() + 1 + distance - margin;
    if (y + height > room.bottom())
        y = m_anchor.top() - distance - height + margin;
    const int x = layoutDirection() == Qt::LeftToRight ? m_anchor.left() - margin : m_anchor.right() + margin - width;
    setGeometry(std::clamp(x, room.left(), std::max(room.left(), room.right() - width)),
                std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height)), width, height);
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place(); // more is known than when it opened
    return QWidget::event(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Before anything else makes something of it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && watched->isWidgetType()) {
            closeUp();
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget && widget != this && !isAncestorOf(widget))
            closeUp();
        break;
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        closeUp();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            closeUp();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    drawShadow(painter, card, 8, 20, 6, t);
    drawBox(painter, card, 8, t.raised, t.lineStrong);
}

} // namespace ui
