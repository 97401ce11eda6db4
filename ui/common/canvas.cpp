// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/canvas.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace ui {

Canvas::Canvas(QWidget *parent)
    : QWidget(parent)
{
}

void Canvas::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace ui
