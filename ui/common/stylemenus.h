// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace ui {

struct Tokens;

/// Style's part for menus: ticks and icons before the text, the shortcut in text3 behind it.
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &tokens);
QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace ui
