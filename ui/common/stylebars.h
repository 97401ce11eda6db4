// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace ui {

struct Tokens;

/// Style's part for scroll bars, progress bars, tabs, headers, splitters and group boxes.
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const Tokens &tokens);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &tokens);
void drawTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &tokens);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens);
void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens);
void drawSplitter(const QRect &rect, Qt::Orientation line, bool hovered, QPainter &painter, const Tokens &tokens);

void drawGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const Tokens &tokens);
QRect groupContents(const QStyleOptionGroupBox &option);

} // namespace ui
