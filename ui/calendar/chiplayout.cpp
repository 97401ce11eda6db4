// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/chiplayout.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal insetLeading = 4;
constexpr qreal insetTrailing = 3;
constexpr qreal chipGap = 3;
constexpr qreal narrowest = 56;
constexpr QSizeF stackSize(40, 20);

QRectF laneRect(const QRectF &column, int lane, int lanes, qreal top, const WeekGeometry &geometry)
{
    const qreal inner = column.width() - insetLeading - insetTrailing;
    const qreal width = (inner + chipGap) / lanes;
    const qreal from = std::round(insetLeading + lane * width);
    const qreal until = std::round(insetLeading + (lane + 1) * width - chipGap);
    const qreal left = geometry.direction() == Qt::LeftToRight ? column.left() + from : column.right() - until;
    return QRectF(left, std::round(top), until - from, geometry.zoom().chipHeight);
}

/// How many lanes the chips around `candidate` would need together with it: the most that meet at one height. Chips are
/// all equally high, so the crowd is densest at the upper edge of one of them.
int lanesWith(const QList<ChipPlace> &shown, const ChipPlace &candidate, const WeekGeometry &geometry)
{
    const qreal height = geometry.zoom().chipHeight;
    const qreal own = geometry.yOf(candidate.place.minute);
    QList<qreal> near{own};
    for (const ChipPlace &chip : shown) {
        const qreal top = geometry.yOf(chip.place.minute);
        if (std::abs(top - own) < height)
            near.append(top);
    }
    qsizetype most = 0;
    for (const qreal edge : near) {
        if (edge < own) // then the densest point that the candidate shares is its own edge
            continue;
        most =
            std::max(most, std::ranges::count_if(near, [&](qreal top) { return top <= edge && edge < top + height; }));
    }
    return int(most);
}

/// The column without a strip at its end.
QRectF withoutEnd(const QRectF &column, qreal strip, const WeekGeometry &geometry)
{
    return geometry.direction() == Qt::LeftToRight ? column.adjusted(0, 0, -strip, 0) : column.adjusted(strip, 0, 0, 0);
}

/// A crowd on its own: which of its chips find room within `column`, where they stand, and what is left over.
ChipLayout crowdIn(const QRectF &column, const QList<ChipPlace> &members, const WeekGeometry &geometry)
{
    const qreal height = geometry.zoom().chipHeight;
    const qreal inner = column.width() - insetLeading - insetTrailing;
    const int room = std::max(1, int((inner + chipGap) / (narrowest + chipGap)));

    // Those that must be seen are taken in first; then each stands in the first lane that is free at its time.
    QList<ChipPlace> order = members;
    std::ranges::stable_sort(order, [](const ChipPlace &a, const ChipPlace &b) { return a.onTop && !b.onTop; });
    QList<ChipPlace> shown;
    ChipLayout::Stack stack;
    for (const ChipPlace &member : order) {
        if (lanesWith(shown, member, geometry) <= room)
            shown.append(member);
        else
            stack.rows.append(member.row);
    }
    std::ranges::stable_sort(shown, {}, [](const ChipPlace &chip) { return chip.place.minute; });

    QList<qreal> ends; // of the last chip in each lane
    QList<int> lanes;
    for (const ChipPlace &chip : std::as_const(shown)) {
        const qreal top = geometry.yOf(chip.place.minute);
        const auto free = std::ranges::find_if(ends, [top](qreal end) { return end <= top; });
        lanes.append(int(free - ends.begin()));
        if (free == ends.end())
            ends.append(top + height);
        else
            *free = top + height;
    }
    ChipLayout layout;
    for (qsizetype i = 0; i < shown.size(); ++i)
        layout.chips.append(
            {shown[i].row,
             laneRect(column, lanes[i], int(ends.size()), geometry.yOf(shown[i].place.minute), geometry)});
    if (!stack.rows.isEmpty())
        layout.stacks.append(stack);
    return layout;
}

/// `nextTop` is where the next crowd of the day begins: a stack below this one must not cover it, else it stands
/// beside.
void placeCrowd(const QList<ChipPlace> &members, qreal nextTop, const WeekGeometry &geometry, ChipLayout &layout)
{
    const QRectF column = geometry.column(members.first().place.day);
    const bool ltr = geometry.direction() == Qt::LeftToRight;
    ChipLayout crowd = crowdIn(column, members, geometry);
    if (!crowd.stacks.isEmpty()) {
        qreal bottom = 0;
        for (const ChipLayout::Chip &chip : std::as_const(crowd.chips))
            bottom = std::max(bottom, chip.rect.bottom());
        qreal top = bottom + 2;
        if (top + stackSize.height() > nextTop) {
            crowd = crowdIn(withoutEnd(column, stackSize.width() + chipGap, geometry), members, geometry);
            top = std::round(geometry.yOf(members.first().place.minute));
        }
        const qreal left = ltr ? column.right() - insetTrailing - stackSize.width() : column.left() + insetTrailing;
        // Beside a crowd of flat chips the next one may begin before the stack's full height.
        const qreal height = std::min(stackSize.height(), nextTop - top);
        crowd.stacks.first().rect = QRectF(left, top, stackSize.width(), height);
    }
    layout.chips += crowd.chips;
    layout.stacks += crowd.stacks;
}

} // namespace

ChipLayout layOutChips(QList<ChipPlace> places, const WeekGeometry &geometry)
{
    std::ranges::stable_sort(places, [](const ChipPlace &a, const ChipPlace &b) {
        return std::pair(a.place.day, a.place.minute) < std::pair(b.place.day, b.place.minute);
    });

    ChipLayout layout;
    QList<ChipPlace> crowd;
    qreal bottom = 0;
    for (const ChipPlace &place : std::as_const(places)) {
        const qreal top = geometry.yOf(place.place.minute);
        if (!crowd.isEmpty() && (crowd.first().place.day != place.place.day || top >= bottom)) {
            placeCrowd(crowd, crowd.first().place.day == place.place.day ? top : geometry.height() + 1'000, geometry,
                       layout);
            crowd.clear();
            bottom = 0;
        }
        crowd.append(place);
        bottom = std::max(bottom, top + geometry.zoom().chipHeight);
    }
    if (!crowd.isEmpty())
        placeCrowd(crowd, geometry.height() + 1'000, geometry, layout);
    return layout;
}

} // namespace ui
