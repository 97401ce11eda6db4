// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/habits.h"
#include "ui/common/history.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int shadowMargin = 24;
constexpr int padding = 14;
constexpr int iconRoom = 24;
constexpr int maxTextWidth = 560;

std::pair<QString, QColor> signOf(Toast::Kind kind, const Tokens &t)
{
    switch (kind) {
    case Toast::Kind::News:
        return {u"state-approved"_s, t.ok};
    case Toast::Kind::Trouble:
        return {u"state-failed"_s, t.danger};
    case Toast::Kind::Hint:
        return {u"info"_s, t.text2};
    }
    Q_UNREACHABLE();
}

} // namespace

Toast::Toast(QWidget *parent, int above)
    : QWidget(parent)
    , m_above(above)
    , m_button(new ActionButton(ButtonRole::Plain, {}, this))
    , m_motion(this, "pos")
{
    setObjectName(u"toast"_s);
    m_button->setObjectName(u"toastAction"_s);
    hide();
    m_life.setSingleShot(true);
    m_life.setInterval(8s);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_life, &QTimer::timeout, this, &Toast::leave);
    connect(m_button, &ActionButton::clicked, this, [this] {
        leave();
        if (m_action)
            m_action();
    });
    parent->installEventFilter(this);
}

void Toast::show(Kind kind, const QString &text, const QString &actionText, std::function<void()> action)
{
    disconnect(m_step);
    m_kind = kind;
    m_text = text;
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    place();
    raise();
    QWidget::show();
    const QPoint at = pos();
    m_motion.stop();
    if (!isMotionReduced()) {
        m_motion.setDuration(200);
        m_motion.setStartValue(at + QPoint(0, 16));
        m_motion.setEndValue(at);
        m_motion.start();
    }
    m_life.start();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void Toast::showDone(const QString &text, History &history)
{
    show(Kind::News, text, tr("Undo"), [&history] { history.undo(); });
    m_step = connect(&history, &History::changed, this, &Toast::leave);
}

void Toast::place()
{
    const QFontMetrics metrics(fontFor(FontRole::Body));
    const int room = std::min(maxTextWidth, parentWidget()->width() - 240);
    const QRect text = metrics.boundingRect(QRect(0, 0, room, 200), Qt::TextWordWrap, m_text);
    const int actionWidth = m_button->isVisibleTo(this) ? m_button->sizeHint().width() + 12 : 0;
    const QSize card(padding * 2 + iconRoom + text.width() + 2 + actionWidth,
                     std::max(48, text.height() + 2 * padding));
    resize(card + QSize(2 * shadowMargin, 2 * shadowMargin));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - m_above - card.height() - shadowMargin);
    const QRect inner = rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    const QRectF place = trailing(inner, 10, m_button->sizeHint().width(), layoutDirection());
    m_button->setGeometry(int(place.left()), inner.center().y() - 15, m_button->sizeHint().width(), 32);
}

void Toast::leave()
{
    disconnect(m_step);
    m_life.stop();
    hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF card = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    drawShadow(painter, card, 8, 20, 6, t);
    drawBox(painter, card, 8, t.raised, t.lineStrong);
    const auto [sign, ink] = signOf(m_kind, t);
    const QRectF icon = leading(card, padding, 16, layoutDirection());
    painter.drawPixmap(QPointF(icon.left(), card.center().y() - 8),
                       ownIcon(sign, 16, ink, t.raised, devicePixelRatioF()));
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(t.text);
    const qreal after = m_button->isVisible() ? m_button->width() + 12 : 0;
    const QRectF text =
        leading(card, padding + iconRoom, card.width() - 2 * padding - iconRoom - after + 2, layoutDirection());
    drawParagraph(painter, text, m_text, Align::Leading, Qt::AlignVCenter);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        m_motion.stop();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_life.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_life.start();
}

} // namespace ui
