// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keycolumns.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

QList<int> filled(const QList<int> &heights, int most)
{
    QList<int> counts;
    int used = most;
    for (const int height : heights) {
        if (counts.isEmpty() || used + height > most) {
            counts.append(0);
            used = 0;
        }
        ++counts.last();
        used += height;
    }
    return counts;
}

} // namespace

QList<int> keyColumns(const QList<int> &heights, int columns)
{
    if (heights.isEmpty())
        return {};
    // The least height at which the groups fit: at most the sum of all, in one column.
    int most = *std::ranges::max_element(heights);
    const int all = std::accumulate(heights.begin(), heights.end(), 0);
    while (most < all && filled(heights, most).size() > columns)
        ++most;
    return filled(heights, most);
}

} // namespace ui
