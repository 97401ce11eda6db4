// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "ui/common/painting.h"
#include "ui/common/style.h"

namespace ui {

namespace {

constexpr int thumb = 16;

} // namespace

Slider::Slider(const QString &name, QWidget *parent)
    : QAbstractSlider(parent)
{
    setAccessibleName(name);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(24);
    setAttribute(Qt::WA_Hover);
}

int Slider::valueAt(qreal x) const
{
    return QStyle::sliderValueFromPosition(minimum(), maximum(), qRound(x) - thumb / 2, width() - thumb,
                                           layoutDirection() == Qt::RightToLeft);
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void Slider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void Slider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void Slider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();
}

void Slider::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF track(thumb / 2.0, height() / 2.0 - 2, width() - thumb, 4);
    const int filled = QStyle::sliderPositionFromValue(minimum(), maximum(), sliderPosition(), int(track.width()));
    drawBox(painter, track, 2, t.lineStrong, Qt::transparent);
    drawBox(painter, leading(track, 0, filled, layoutDirection()), 2, t.accent, Qt::transparent);
    const QRectF knob =
        leading(QRectF(0, height() / 2.0 - thumb / 2.0, width(), thumb), filled, thumb, layoutDirection());
    drawBox(painter, knob, thumb / 2.0, t.raised, underMouse() || isSliderDown() ? t.accent : t.lineStrong, 1.5);
    if (showsFocus(*this))
        drawFocusRing(painter, knob.adjusted(1, 1, -1, -1), thumb / 2.0, t);
}

} // namespace ui
