// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "ui/risk/heatgrid.h"

namespace ui {

/// Where the name of a heatmap's column stands, in pixels from the leading edge of the first column.
struct HeatName {
    int column = 0;
    qreal start = 0;
    qreal width = 0;

    friend bool operator==(const HeatName &, const HeatName &) = default;
};

/// Which columns are named: all where there is room, else every third or seventh day (second, third... hour), so
/// that no name meets another. The column
/// `marked` (today; -1: none) is always named, and its neighbours give way. `widths` are those of all names.
QList<HeatName> heatNames(HeatKind kind, const QList<qreal> &widths, qreal pitch, int marked);

} // namespace ui
