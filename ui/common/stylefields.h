// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace ui {

struct Tokens;

/// Style's part for whatever text is typed into or chosen in. A control with the property "invalid" (setInvalid()) gets
/// a border in danger.
void drawFieldFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);

void drawComboFrame(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
void drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const Tokens &tokens);
QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part);

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const Tokens &tokens);
QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace ui
