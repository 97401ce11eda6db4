// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace ui {

struct Tokens;

/// What a line of text, a banner or a cell means; never told by the colour alone.
enum class Tone { Plain, Second, Third, Accent, Ok, Warn, Danger };

QColor toneInk(Tone tone, const Tokens &tokens); ///< Text and icons; at least 4.5:1 on toneGround() and on base.
QColor toneGround(Tone tone, const Tokens &tokens); ///< The fill behind them.
QString toneIcon(Tone tone); ///< A name for ownIcon(); empty for the three plain ones.

} // namespace ui
