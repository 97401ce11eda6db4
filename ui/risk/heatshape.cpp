// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatshape.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int numbersFrom = 24;
constexpr int asideFrom = 64;
constexpr int figureWidth = 96; ///< The same for all, so that what ends the rows stands below each other.

} // namespace

HeatShape heatShape(HeatKind kind, int columns, int width)
{
    HeatShape shape;
    int least = 18;
    switch (kind) {
    case HeatKind::DayAndHour:
        shape = {76, figureWidth, 0, 28, 2, true, false};
        break;
    case HeatKind::AccountAndDay:
        shape = {170, figureWidth, 0, 40, 4, true, false};
        break;
    case HeatKind::PlatformAndFactor:
        shape = {170, figureWidth, 0, 40, 4, true, false};
        least = 76;
        break;
    }
    const int room = (width - shape.rowHeader - shape.figure) / std::max(1, columns);
    shape.pitchX = std::max(room, least);
    shape.rowHeader += std::max(0, width - shape.width(columns)); // what whole pixels leave over
    shape.showsNumbers = shape.pitchX >= numbersFrom;
    shape.showsAside = shape.pitchX >= asideFrom;
    if (!shape.showsAside)
        shape.gap = 2;
    return shape;
}

} // namespace ui
