// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/iconbutton.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

namespace ui {

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_mirroredIcon(icon)
{
    setName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setOwnIcons(const QString &icon, const QString &mirroredIcon)
{
    m_icon = icon;
    m_mirroredIcon = mirroredIcon;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainTip(name));
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown() || isChecked()))
        drawBox(painter, rect(), 6, isDown() || isChecked() ? t.selected : t.hover, Qt::transparent);
    if (showsFocus(*this))
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 3, t);
    const QString &icon = layoutDirection() == Qt::LeftToRight ? m_icon : m_mirroredIcon;
    painter.drawPixmap(QPointF((width() - 16) / 2, (height() - 16) / 2),
                       ownIcon(icon, 16, isEnabled() ? t.text2 : t.text3, t.base, devicePixelRatioF()));
}

} // namespace ui
