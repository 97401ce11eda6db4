// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include <QMouseEvent>
#include <QPainter>

#include "core/engine/slotqueries.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int margin = 16;

/// "00:36:12", and with the days before it where there are any.
QString countdown(std::chrono::seconds left)
{
    const auto days = left / 24h;
    const QString clock = u"%1:%2:%3"_s.arg(int((left % 24h) / 1h), 2, 10, QLatin1Char('0'))
                              .arg(int((left % 1h) / 1min), 2, 10, QLatin1Char('0'))
                              .arg(int((left % 1min) / 1s), 2, 10, QLatin1Char('0'));
    return days > 0 ? StatusBar::tr("%1 d %2", "days, then hours:minutes:seconds").arg(days).arg(clock) : clock;
}

} // namespace

StatusBar::StatusBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Status"));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::onSecond);
    connect(&m_desk, &Desk::changed, this, &StatusBar::askNextDue);
    m_second.start();
    askNextDue();
}

void StatusBar::askNextDue()
{
    m_desk.ask(core::NextDue{}, this, [this](const core::Result<std::optional<core::Slot>> &answer) {
        m_next = answer ? *answer : std::nullopt;
        update();
    });
}

void StatusBar::onSecond()
{
    if (!m_next)
        return;
    if (m_next->dueAt <= m_desk.now())
        askNextDue();
    else
        update();
}

void StatusBar::showSelection(const QString &text)
{
    m_selection = text;
    setAccessibleDescription(text);
    update();
}

void StatusBar::showUndo(const QString &step)
{
    m_undo = step;
    update();
}

QString StatusBar::dueText() const
{
    if (m_desk.safety().stopped)
        return tr("Stopped, nothing leaves");
    if (!m_next)
        return tr("No approved slot ahead");
    const auto left = std::max(0s, std::chrono::floor<std::chrono::seconds>(m_next->dueAt - m_desk.now()));
    return tr("Next approved slot in %1 · %2").arg(isolated(countdown(left)), platformWord(m_next->platform));
}

QRectF StatusBar::undoRect() const
{
    const QFontMetricsF metrics(fontFor(FontRole::SecondaryMedium));
    const qreal width = 24 + metrics.horizontalAdvance(tr("Undo: %1").arg(m_undo)) + 10 + keyCapWidth(u"Ctrl Z"_s);
    return trailing(rect(), margin, std::ceil(width), layoutDirection());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    painter.fillRect(rect(), t.rail);
    drawHairline(painter, QRectF(0, 0, width(), 1), t.line);

    qreal at = margin;
    if (!m_selection.isEmpty()) {
        painter.setFont(fontFor(FontRole::SecondaryStrong));
        painter.setPen(t.text);
        const qreal width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(m_selection)) + 1;
        drawText(painter, leading(rect(), at, width, direction), m_selection);
        at += width + 16;
        drawHairline(painter, leading(QRectF(0, 8, this->width(), 12), at, 1, direction), t.line);
        at += 14;
    }
    const QRectF clock = leading(rect(), at, 16, direction);
    painter.drawPixmap(QPointF(clock.left(), 6), themeIcon(u"view-history"_s, 16, t.text2, devicePixelRatioF()));
    at += 22;
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(t.text2);
    const qreal undoRoom = m_undo.isEmpty() ? 0 : undoRect().width() + 24;
    const QRectF room = leading(rect(), at, width() - at - margin - undoRoom, direction);
    drawText(painter, room, dueText());

    if (m_undo.isEmpty())
        return;
    const QRectF undo = undoRect();
    const QRectF arrow = leading(undo, 0, 16, direction);
    const QPixmap pixmap = themeIcon(u"edit-undo"_s, 16, t.text2, devicePixelRatioF());
    painter.drawPixmap(QPointF(arrow.left(), 6),
                       direction == Qt::LeftToRight ? pixmap : pixmap.transformed(QTransform::fromScale(-1, 1)));
    const qreal cap = keyCapWidth(u"Ctrl Z"_s);
    drawText(painter, leading(undo, 24, undo.width() - 34 - cap, direction), tr("Undo: %1").arg(m_undo));
    QRectF key = trailing(undo, 0, cap, direction);
    key.setTop(5);
    key.setHeight(18);
    drawKeyCap(painter, key, u"Ctrl Z"_s);
}

void StatusBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_undo.isEmpty() && undoRect().contains(event->position()))
        Q_EMIT undoWanted();
}

} // namespace ui
