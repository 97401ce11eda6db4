// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatshape.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int numbersFrom = 24;
constexpr int asideFrom = 64;

} // namespace

HeatShape heatShape(HeatKind kind, int columns, int width)
{
    HeatShape shape;
    int least = 18;
    int most = 64;
    switch (kind) {
    case HeatKind::DayAndHour:
        shape = {76, 92, 0, 28, 2, true, false};
        break;
    case HeatKind::AccountAndDay:
        shape = {170, 92, 0, 40, 4, true, false};
        most = 220;
        break;
    case HeatKind::PlatformAndFactor:
        shape = {170, 108, 0, 40, 4, true, false};
        least = 76;
        most = 280;
        break;
    }
    const int room = (width - shape.rowHeader - shape.figure) / std::max(1, columns);
    shape.pitchX = std::clamp(room, least, most);
    shape.showsNumbers = shape.pitchX >= numbersFrom;
    shape.showsAside = shape.pitchX >= asideFrom;
    if (!shape.showsAside)
        shape.gap = 2;
    return shape;
}

} // namespace ui
