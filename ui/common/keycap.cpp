// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/keycap.h"

#include <QPainter>

#include "ui/common/painting.h"

#include <cmath>

namespace ui {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return QSize(int(std::ceil(keyCapWidth(m_key))), 18);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).text2);
    drawKeyCap(painter, rect(), m_key);
}

} // namespace ui
