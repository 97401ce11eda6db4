// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotdrag.h"

#include <QPainter>

#include "ui/calendar/chippainter.h"
#include "ui/calendar/dragbubble.h"
#include "ui/common/painting.h"

#include <algorithm>
#include <cmath>

namespace ui {

WallTime wallTimeOf(core::Instant instant, const QTimeZone &zone)
{
    const QDateTime local = core::toLocal(instant, zone);
    return {local.date(), local.time().msecsSinceStartOfDay() / 60'000.0};
}

bool SlotDrag::carries(const QString &slotId) const
{
    return std::ranges::any_of(carried, [&](const Carried &slot) { return slot.row.slot.id == slotId; });
}

QList<SlotMove> SlotDrag::moves() const
{
    QList<SlotMove> moves;
    for (const Carried &slot : carried)
        moves.append({slot.row, slot.due, slot.accountId});
    return moves;
}

SlotDrag dragOf(const QList<SlotRow> &rows, const QTimeZone &zone)
{
    SlotDrag drag;
    for (const SlotRow &row : rows) {
        const WallTime origin = wallTimeOf(row.slot.dueAt, zone);
        drag.carried.append({row, origin, origin, row.slot.dueAt, {}, {}});
    }
    return drag;
}

WallTime dragTarget(const SlotDrag &drag, const QPointF &pointer, Qt::KeyboardModifiers modifiers,
                    const WeekGeometry &geometry)
{
    const WallTime &origin = drag.lead().origin;
    const QPointF way = pointer - drag.pressed;
    const bool turned = geometry.firstDay().daysTo(origin.date) < 0 || geometry.firstDay().daysTo(origin.date) > 6;
    const bool locked = modifiers.testFlag(Qt::ShiftModifier);
    const bool alongDays = turned || std::abs(way.x()) > std::abs(way.y());
    WallTime target = origin;
    if (!locked || alongDays)
        target.date = geometry.date(geometry.dayAt(pointer.x()));
    if (!locked || !alongDays) {
        const int step = modifiers.testFlag(Qt::AltModifier) ? 5 : 15;
        const double minute = geometry.minuteAt(pointer.y() - drag.grab);
        if (std::abs(minute - origin.minute) >= step / 2.0)
            target.minute = snapped(minute, step);
    }
    return target;
}

core::Instant shifted(core::Instant instant, int days, int minutes, const QTimeZone &zone)
{
    if (days == 0)
        return instant + std::chrono::minutes(minutes);
    const WallTime here = wallTimeOf(instant, zone);
    const double minute = here.minute + minutes;
    const int over = int(std::floor(minute / 1440));
    return wallClock(here.date.addDays(days + over), minute - over * 1440.0, zone);
}

void carryTo(SlotDrag &drag, const WallTime &target, const QTimeZone &zone)
{
    const WallTime origin = drag.lead().origin;
    const int days = int(origin.date.daysTo(target.date));
    const double minutes = target.minute - origin.minute;
    for (SlotDrag::Carried &slot : drag.carried) {
        if (days == 0 && minutes == 0) {
            slot.target = slot.origin;
            slot.due = slot.row.slot.dueAt; // also of the second of a doubled hour
            continue;
        }
        const double minute = slot.origin.minute + minutes;
        const int over = int(std::floor(minute / 1440));
        slot.target = {slot.origin.date.addDays(days + over), minute - over * 1440.0};
        slot.due = wallClock(slot.target.date, slot.target.minute, zone);
    }
}

QRectF ghostRect(const WeekPlace &place, const WeekGeometry &geometry)
{
    const QRectF column = geometry.column(place.day);
    const bool ltr = geometry.direction() == Qt::LeftToRight;
    return QRectF(column.left() + (ltr ? 4 : 3), std::round(geometry.yOf(place.minute)), column.width() - 7,
                  geometry.zoom().chipHeight);
}

QRectF ghostRect(const SlotDrag::Carried &slot, const WeekGeometry &geometry)
{
    const auto day = geometry.firstDay().daysTo(slot.target.date);
    if (day < 0 || day > 6)
        return {};
    return ghostRect(WeekPlace{int(day), slot.target.minute}, geometry);
}

void drawCarried(QPainter &painter, const QRectF &place, const SlotDrag::Carried &slot, DropVerdict::Kind verdict,
                 const QTimeZone &zone, const Tokens &t)
{
    drawShadow(painter, place, 6, 14, 4, t);
    drawChip(painter, place, slot.row, slot.due, zone, t);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(verdictColour(verdict, t), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, 6, 6);
    painter.restore();
}

void drawGhost(QPainter &painter, const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry,
               const Tokens &t)
{
    const QColor colour = verdictColour(drag.verdict.kind, t);
    const QRectF rect = ghostRect(drag.lead(), geometry);
    const QRectF column = geometry.column(geometry.dayAt(rect.center().x()));
    const bool ltr = geometry.direction() == Qt::LeftToRight;
    const qreal from = ltr ? WeekGeometry::gutterWidth : column.right();
    const qreal until = ltr ? column.left() : geometry.width() - WeekGeometry::gutterWidth;
    drawHairline(painter, QRectF(from, rect.top(), until - from, 1), faded(colour, 0.5));
    painter.fillRect(QRectF(column.left(), rect.top() - 1, column.width(), 2), colour);
    for (auto slot = drag.carried.crbegin(); slot != drag.carried.crend(); ++slot) {
        const QRectF place = ghostRect(*slot, geometry);
        if (place.isEmpty() || !place.intersects(visible.adjusted(0, -60, 0, 60)))
            continue;
        drawCarried(painter, place, *slot, drag.verdict.kind, geometry.zone(), t);
    }
    drawBubble(painter, bubbleRect(rect, visible, geometry.direction()), drag, geometry.zone(), t);
}

QRegion ghostRegion(const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry)
{
    const QRectF rect = ghostRect(drag.lead(), geometry);
    QRegion region = QRectF(0, rect.top() - 20, geometry.width(), 40).toAlignedRect(); // pill, hairline, line
    for (const SlotDrag::Carried &slot : drag.carried)
        region += ghostRect(slot, geometry).adjusted(-20, -20, 20, 24).toAlignedRect();
    region += bubbleRect(rect, visible, geometry.direction()).adjusted(-24, -24, 24, 30).toAlignedRect();
    return region;
}

} // namespace ui
