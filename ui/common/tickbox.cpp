// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tickbox.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"

using namespace Qt::StringLiterals;

namespace ui {

void drawTick(QPainter &painter, const QRectF &rect, Qt::CheckState state, TickLook look, const Tokens &t)
{
    const bool on = state != Qt::Unchecked;
    const bool enabled = look != TickLook::Disabled;
    const QColor fill = on ? (enabled ? t.accent : t.text3) : enabled ? t.raised : t.sunken;
    const QColor border = on ? QColor(Qt::transparent) : look == TickLook::Hovered ? t.accent : t.lineStrong;
    drawBox(painter, rect, 4, fill, border, 1.5);
    if (!on)
        return;
    const int size = int(rect.width());
    painter.drawPixmap(rect.topLeft(),
                       ownIcon(state == Qt::Checked ? u"tick"_s : u"dash"_s, size, t.onAccent, fill,
                               painter.device()->devicePixelRatioF()));
}

void drawRadio(QPainter &painter, const QRectF &rect, bool on, TickLook look, const Tokens &t)
{
    const bool enabled = look != TickLook::Disabled;
    const QColor mark = enabled ? t.accent : t.text3;
    const QColor border = on || look == TickLook::Hovered ? mark : t.lineStrong;
    drawBox(painter, rect, rect.width() / 2, enabled ? t.raised : t.sunken, border, 1.5);
    if (on)
        drawBox(painter, rect.adjusted(4, 4, -4, -4), rect.width() / 2 - 4, mark, Qt::transparent);
}

} // namespace ui
