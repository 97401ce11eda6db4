// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/hourstrip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cellHeight = 22;

} // namespace

HourStrip::HourStrip(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QList<int> HourStrip::hours() const
{
    QList<int> on;
    for (int hour = 0; hour < 24; ++hour) {
        if (m_on[size_t(hour)])
            on.append(hour);
    }
    return on;
}

void HourStrip::setHours(const QList<int> &hours)
{
    for (int hour = 0; hour < 24; ++hour)
        m_on[size_t(hour)] = hours.contains(hour);
    describe();
    update();
}

QString hoursText(const QList<int> &hours)
{
    QStringList words;
    for (const int hour : hours)
        words.append(HourStrip::tr("%1 h").arg(QLocale().toString(hour)));
    return words.isEmpty() ? HourStrip::tr("no hour") : QLocale().createSeparatedList(words);
}

void HourStrip::describe()
{
    const QString cursor = m_on[size_t(m_cursor)] ? tr("%1 h is on") : tr("%1 h is off");
    setAccessibleDescription(
        tr("%1. On: %2").arg(cursor.arg(QLocale().toString(m_cursor)), hoursText(hours())));
}

QRectF HourStrip::cell(int hour) const
{
    const qreal each = (width() - 4) / 24.0;
    return leading(QRectF(rect()).adjusted(2, 2, -2, 0), hour * each, each, layoutDirection())
        .adjusted(1, 0, -1, cellHeight - height() + 2);
}

int HourStrip::hourAt(QPointF position) const
{
    const qreal each = (width() - 4) / 24.0;
    const qreal along = layoutDirection() == Qt::LeftToRight ? position.x() - 2 : width() - 2 - position.x();
    return std::clamp(int(along / each), 0, 23);
}

void HourStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    painter.setFont(fontFor(FontRole::Small));
    for (int hour = 0; hour < 24; ++hour) {
        const bool on = m_on[size_t(hour)];
        drawBox(painter, cell(hour), 3, on ? t.accent : t.sunken, on ? t.accent : t.lineStrong);
        if (showsFocus(*this) && hour == m_cursor)
            drawFocusRing(painter, cell(hour), 3, t);
    }
    painter.setPen(t.text3);
    for (int hour = 0; hour < 24; hour += 3) {
        const QRectF word(cell(hour).left() - 4, cellHeight + 3, cell(hour).width() + 8, 14);
        drawText(painter, word, QLocale().toString(hour), Align::Centre);
    }
}

void HourStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_cursor = hourAt(event->position());
    m_paint = !m_on[size_t(m_cursor)];
    m_painting = true;
    m_on[size_t(m_cursor)] = m_paint;
    update();
}

void HourStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_painting)
        return;
    m_cursor = hourAt(event->position());
    m_on[size_t(m_cursor)] = m_paint;
    update();
}

void HourStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_painting || event->button() != Qt::LeftButton)
        return;
    m_painting = false;
    describe();
    Q_EMIT hoursChanged(hours());
}

void HourStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int backward = forward == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == forward) {
        m_cursor = std::min(23, m_cursor + 1);
    } else if (event->key() == backward) {
        m_cursor = std::max(0, m_cursor - 1);
    } else if (event->key() == Qt::Key_Home) {
        m_cursor = 0;
    } else if (event->key() == Qt::Key_End) {
        m_cursor = 23;
    } else if (event->key() == Qt::Key_Space) {
        m_on[size_t(m_cursor)] = !m_on[size_t(m_cursor)];
        Q_EMIT hoursChanged(hours());
    } else {
        return QWidget::keyPressEvent(event);
    }
    describe();
    update();
}

} // namespace ui
