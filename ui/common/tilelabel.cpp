// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tilelabel.h"

#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/words.h"

namespace ui {

TileLabel::TileLabel(core::Platform platform, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
{
    setFixedSize(18, 18);
    setAccessibleName(platformWord(platform));
    setToolTip(platformWord(platform));
}

void TileLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawTile(painter, rect(), m_platform, tokensOf(palette()));
}

} // namespace ui
