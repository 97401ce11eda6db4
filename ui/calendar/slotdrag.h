// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include "ui/calendar/dropverdict.h"
#include "ui/calendar/weekgeometry.h"

class QPainter;

namespace ui {

struct Tokens;

/// A time by the clock on the wall, also outside of the week that is shown.
struct WallTime {
    QDate date = {};
    double minute = 0; ///< 0-1440

    friend bool operator==(const WallTime &, const WallTime &) = default;
};
WallTime wallTimeOf(core::Instant instant, const QTimeZone &zone);

/// Slots in the hand: the one that the pointer took first. Positions are those of the week's whole content.
struct SlotDrag {
    struct Carried {
        SlotRow row = {};
        WallTime origin = {};
        WallTime target = {};
        core::Instant due = {}; ///< The moment at `target`.
        QString accountId = {}; ///< Where it is carried to; empty: its own.
        QString accountName = {}; ///< Of that account.
    };
    QList<Carried> carried = {};
    QPointF pressed = {}; ///< Where the pointer took the chip.
    qreal grab = 0; ///< How far below the chip's upper edge that was.
    DropAction action = DropAction::Move;
    DropVerdict verdict = {};
    bool isGuest = false; ///< It was taken up elsewhere, not from a chip of the grid.
    bool isOutside = false; ///< The pointer is over what takes slots out of the week: no ghost, no verdict.

    const Carried &lead() const { return carried.first(); }
    bool carries(const QString &slotId) const;
    QList<SlotMove> moves() const;
};

SlotDrag dragOf(const QList<SlotRow> &rows, const QTimeZone &zone);

/// Where the first chip would stand: at 15 minutes, with Alt at 5; Shift keeps it to the axis it has moved further
/// along; a move to another day alone keeps its minute.
WallTime dragTarget(const SlotDrag &drag, const QPointF &pointer, Qt::KeyboardModifiers modifiers,
                    const WeekGeometry &geometry);

/// Puts the first one there and all others as many days and minutes from where they were.
void carryTo(SlotDrag &drag, const WallTime &target, const QTimeZone &zone);

/// All slots as many days and minutes further by the clock on the wall.
core::Instant shifted(core::Instant instant, int days, int minutes, const QTimeZone &zone);

/// The full width of a column at a place: where a ghost stands.
QRectF ghostRect(const WeekPlace &place, const WeekGeometry &geometry);
/// The ghost of one that is carried; empty outside the week.
QRectF ghostRect(const SlotDrag::Carried &slot, const WeekGeometry &geometry);

/// A chip in the hand, with shadow and ring.
void drawCarried(QPainter &painter, const QRectF &place, const SlotDrag::Carried &slot, DropVerdict::Kind verdict,
                 const QTimeZone &zone, const Tokens &tokens);

/// The chips at their targets with shadow and ring, the line at the first one's time, and the bubble beside it.
/// `visible` is the part of the content that is in sight.
void drawGhost(QPainter &painter, const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry,
               const Tokens &tokens);

/// Everything that drawGhost() may touch, to be painted again.
QRegion ghostRegion(const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry);

} // namespace ui
