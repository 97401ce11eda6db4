// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include "core/model/platform.h"
#include "core/model/risk.h"

#include <array>

namespace ui {

enum class Scheme { Light, Dark };

struct BandColours {
    QColor mark; ///< Pips, edges, bars.
    QColor text; ///< Numbers and words; at least 4.5:1 on base, canvas and the tint.
    QColor tint;
};

struct PlatformColours {
    QColor mark; ///< The tile.
    QColor tint; ///< The chip's fill.
};

/// One band of the heatmap ramp: linear between its ends, a step to the next band.
struct RampPart {
    QColor from;
    QColor to;
};

/// Every colour of the window. No other file of ui names one.
struct Tokens {
    Scheme scheme;

    QColor canvas, base, raised, sunken, rail;
    QColor hover, selected, line, lineStrong;
    QColor text, text2, text3;
    QColor accent, onAccent, accentBg, onAccentBg;
    QColor ok, okBg, warn, warnBg, danger, dangerBg;
    QColor peak, hatch, blackout;
    QColor onTile; ///< The platform's mark upon its tile.
    QColor shadow;

    std::array<BandColours, 4> bands;
    std::array<PlatformColours, core::platformCount> platforms;
    std::array<RampPart, 4> ramp; ///< By band.
    QColor emptyCell; ///< Of a heatmap: no slots, which is not no risk.
    std::array<QColor, 4> categories; ///< Things without a meaning of their own, such as risk factors.

    const BandColours &band(core::RiskLevel level) const { return bands[size_t(level)]; }
    const PlatformColours &platform(core::Platform platform) const { return platforms[size_t(platform)]; }
};

const Tokens &tokens(Scheme scheme);

/// The tokens that belong to a palette made by paletteFor(): so that a widget needs to know its palette alone.
const Tokens &tokensOf(const QPalette &palette);

/// The ground of a heatmap's cell with `risk` (0-1).
QColor rampColour(double risk, const Tokens &tokens);

/// Black or white, whichever contrasts more with `ground`.
QColor inkOn(const QColor &ground);

/// The colour of the thing at `index` among those without a meaning of their own; all beyond the fourth share one.
QColor categoryColour(qsizetype index, const Tokens &tokens);

QPalette paletteFor(const Tokens &tokens);

/// `colour` with `share` (0-1) of its opacity.
QColor faded(QColor colour, double share);

enum class FontRole {
    ViewTitle, ///< 18 / 600
    CardTitle, ///< 14 / 600
    Verdict, ///< 20 / 600
    KeyFigure, ///< 26 / 600
    Body, ///< 13 / 400
    BodyMedium, ///< 13 / 500
    BodyStrong, ///< 13 / 600
    Secondary, ///< 12 / 400
    SecondaryMedium, ///< 12 / 500
    SecondaryStrong, ///< 12 / 600
    Small, ///< 11 / 400
    SmallMedium, ///< 11 / 500
    SmallStrong, ///< 11 / 600
};

/// Inter, then Noto for Arabic and the rest; sizes in pixels.
QFont fontFor(FontRole role);

} // namespace ui
