// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/columnfit.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The one to go next, or -1.
qsizetype nextToGo(const QList<ColumnNeed> &needs, const QList<int> &widths)
{
    qsizetype next = -1;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (needs[i].leaves > 0 && widths[i] > 0 && (next < 0 || needs[i].leaves < needs[next].leaves))
            next = i;
    }
    return next;
}

void spread(QList<int> &widths, qsizetype stretched, int spare)
{
    const auto others = int(std::ranges::count_if(widths, [](int width) { return width > 0; })) - 1;
    if (others < 1)
        return;
    const int each = std::min(spare / others, widestBreath);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i != stretched && widths[i] > 0)
            widths[i] += each;
    }
}

/// What is left over goes to both until one has what it needs.
void share(int &name, int &other, int wantedName, int wantedOther, int spare)
{
    const int both = name + other + std::max(0, spare);
    if (both >= wantedName + wantedOther) {
        name = wantedName;
        other = wantedOther;
    } else if (spare > 0) {
        name = std::clamp(both * 3 / 5, both - wantedOther, wantedName);
        other = both - name;
    }
}

} // namespace

QList<int> fittedColumns(const QList<ColumnNeed> &needs, int stretched, int room)
{
    QList<int> widths;
    for (const ColumnNeed &need : needs)
        widths.append(need.natural);
    if (stretched < 0 || stretched >= widths.size())
        return widths;
    int &name = widths[stretched];
    const int least = std::min(name, leastName);
    name = std::min(name, wholeName);
    const auto sharing = std::ranges::find_if(needs, &ColumnNeed::shares) - needs.begin();
    if (sharing < needs.size())
        widths[sharing] = std::min(widths[sharing], wholeName);
    for (qsizetype next = nextToGo(needs, widths); sum(widths) > room && next >= 0; next = nextToGo(needs, widths))
        widths[next] = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i != stretched && widths[i] > 0)
            widths[i] -= std::clamp(sum(widths) - room, 0, std::max(0, widths[i] - needs[i].least));
    }
    name -= std::clamp(sum(widths) - room, 0, name - least);

    if (sharing < needs.size())
        share(name, widths[sharing], needs[stretched].natural, needs[sharing].natural, room - sum(widths));
    const bool last = std::all_of(widths.begin() + stretched + 1, widths.end(), [](int width) { return width == 0; });
    const int spare = std::max(0, room - sum(widths));
    const int wanted = last ? name + spare : std::max(widestName, needs[stretched].natural);
    name += std::clamp(wanted - name, 0, spare);
    spread(widths, stretched, std::max(0, room - sum(widths)));
    return widths;
}

} // namespace ui
