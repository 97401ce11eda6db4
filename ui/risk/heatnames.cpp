// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatnames.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qreal apart = 8; ///< Two names at least.

/// Hours and days are counted in steps that people count in.
QList<int> stridesOf(HeatKind kind)
{
    return kind == HeatKind::DayAndHour ? QList<int>{2, 3, 4, 6, 12} : QList<int>{1, 3, 7, 14};
}

HeatName placed(int column, qreal width, qreal pitch, qreal end)
{
    const qreal start = width <= pitch ? column * pitch + (pitch - width) / 2 : std::min(column * pitch, end - width);
    return {column, start, width};
}

bool meet(const HeatName &one, const HeatName &other)
{
    return one.start < other.start + other.width + apart && other.start < one.start + one.width + apart;
}

} // namespace

QList<HeatName> heatNames(HeatKind kind, const QList<qreal> &widths, qreal pitch, int marked)
{
    if (widths.isEmpty())
        return {};
    const qreal widest = *std::ranges::max_element(widths);
    const QList<int> strides = stridesOf(kind);
    const auto fits = [&](int stride) { return stride * pitch >= widest + (stride == 1 ? 0 : apart); };
    const auto found = std::ranges::find_if(strides, fits);
    const int stride = found == strides.end() ? strides.last() : *found;
    const qreal end = pitch * qreal(widths.size());
    QList<HeatName> names;
    if (marked >= 0 && marked < widths.size())
        names.append(placed(marked, widths[marked], pitch, end));
    for (int column = 0; column < widths.size(); column += stride) {
        const HeatName name = placed(column, widths[column], pitch, end);
        if (column != marked
            && (stride == 1 || std::ranges::none_of(names, [&](const HeatName &each) { return meet(name, each); })))
            names.append(name);
    }
    std::ranges::sort(names, {}, &HeatName::column);
    return names;
}

} // namespace ui
