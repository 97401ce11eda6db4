// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/counterlabel.h"

#include <QLocale>
#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tone.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal iconRoom = 18; ///< Kept free while all is fine, so that nothing jumps.

} // namespace

CounterLabel::CounterLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CounterLabel::setCount(int used, int limit)
{
    m_used = used;
    m_limit = limit;
    const QString over = state() == State::Over ? tr(", %1 too many").arg(used - limit) : QString();
    setAccessibleName(tr("%1: %2 of %3%4").arg(m_name).arg(used).arg(limit).arg(over));
    updateGeometry();
    update();
}

QString CounterLabel::text() const
{
    const QLocale locale;
    return u"%1 / %2"_s.arg(locale.toString(m_used), locale.toString(m_limit));
}

CounterLabel::State CounterLabel::state() const
{
    if (m_used > m_limit)
        return State::Over;
    return m_used * 10 >= m_limit * 9 ? State::Near : State::Fine;
}

QSize CounterLabel::sizeHint() const
{
    return QSize(int(iconRoom + std::ceil(numberWidth(fontFor(FontRole::SecondaryMedium), text()))) + 1, 18);
}

void CounterLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Tone tone = state() == State::Over ? Tone::Danger : state() == State::Near ? Tone::Warn : Tone::Second;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(toneInk(tone, t));
    const qreal width = drawNumber(painter, rect(), text(), Align::Trailing);
    if (state() == State::Fine)
        return;
    const QRectF icon = trailing(rect(), width + 6, 12, layoutDirection());
    painter.drawPixmap(QPointF(icon.left(), (height() - 12) / 2.0),
                       ownIcon(toneIcon(tone), 12, toneInk(tone, t), t.base, devicePixelRatioF()));
}

} // namespace ui
