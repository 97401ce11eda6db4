// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include "ui/risk/heatgrid.h"

namespace ui {

/// How large a heatmap's parts are in the room that there is. A value, in pixels.
struct HeatShape {
    int rowHeader = 0; ///< Width of the rows' names.
    int figure = 0; ///< Width of the figures at the end.
    int pitchX = 0; ///< From one cell to the next.
    int pitchY = 0;
    int gap = 0; ///< Between cells; a cell is the pitch less the gap.
    bool showsNumbers = true; ///< Below a pitch of 24 the colour stands alone.
    bool showsAside = false; ///< Room for "0.31" and a second text.

    int width(int columns) const { return rowHeader + columns * pitchX + figure; }
    QRectF cell(const QRectF &section) const { return section.adjusted(gap / 2.0, gap / 2.0, -gap / 2.0, -gap / 2.0); }
    friend bool operator==(const HeatShape &, const HeatShape &) = default;
};

HeatShape heatShape(HeatKind kind, int columns, int width);

} // namespace ui
