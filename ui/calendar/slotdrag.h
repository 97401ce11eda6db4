// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include "ui/calendar/slotrow.h"
#include "ui/calendar/weekgeometry.h"

class QPainter;

namespace ui {

struct Tokens;

/// A slot in the hand. Positions are those of the week's whole content.
struct SlotDrag {
    SlotRow row = {};
    WeekPlace origin = {};
    QPointF pressed = {}; ///< Where the pointer took the chip.
    qreal grab = 0; ///< How far below the chip's upper edge that was.
    WeekPlace target = {};
    core::Instant due = {}; ///< The moment at `target`.
};

/// Where the chip would stand: at 15 minutes, with Alt at 5; Shift keeps it to the axis it has moved further along; a
/// move to another day alone keeps its minute.
WeekPlace dragTarget(const SlotDrag &drag, const QPointF &pointer, Qt::KeyboardModifiers modifiers,
                     const WeekGeometry &geometry);

/// What can be said of a drop before the engine has judged it.
enum class DropHint { None, Past, MayKeepApproval, VoidsApproval };
DropHint dropHint(const core::Slot &slot, core::Instant due, core::Instant now, const QTimeZone &zone);

/// The full width of a column at a place: where a ghost stands.
QRectF ghostRect(const WeekPlace &place, const WeekGeometry &geometry);
QColor hintColour(DropHint hint, const Tokens &tokens);

/// The chip at its target with its shadow and ring, the line at its time, and the bubble beside it.
void drawGhost(QPainter &painter, const SlotDrag &drag, DropHint hint, const QRectF &visible,
               const WeekGeometry &geometry, const Tokens &tokens);

/// Everything that drawGhost() may touch, to be painted again.
QRectF ghostBounds(const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry);

} // namespace ui
