// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QPainter;

namespace ui {

struct Tokens;

enum class TickLook { Enabled, Hovered, Disabled };

/// A tick box of `rect`'s size, radius 4, as every list, table and form shows it.
void drawTick(QPainter &painter, const QRectF &rect, Qt::CheckState state, TickLook look, const Tokens &tokens);

/// The round one of an exclusive choice.
void drawRadio(QPainter &painter, const QRectF &rect, bool on, TickLook look, const Tokens &tokens);

} // namespace ui
