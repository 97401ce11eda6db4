// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace ui {

struct Tokens;

/// Style's part for push buttons, tick boxes and radio buttons.
void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);

enum class Indicator { Tick, Radio };
void drawIndicator(const QStyleOptionButton &option, QPainter &painter, Indicator kind, const Tokens &tokens);
void drawIndicatorLabel(const QStyleOptionButton &option, QPainter &painter, const Tokens &tokens);

} // namespace ui
