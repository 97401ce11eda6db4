// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotdrag.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include "core/safety/subject.h"
#include "ui/calendar/chippainter.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSizeF bubbleSize(258, 74);
constexpr qreal bubbleGap = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SlotDrag)
};

QString hintWord(DropHint hint)
{
    switch (hint) {
    case DropHint::None:
        return Words::tr("Checked on drop");
    case DropHint::Past:
        return Words::tr("In the past");
    case DropHint::MayKeepApproval:
        return Words::tr("May keep its approval");
    case DropHint::VoidsApproval:
        return Words::tr("Needs approval again");
    }
    Q_UNREACHABLE();
}

/// Beside the ghost towards the end, on its other side where there is no room.
QRectF bubbleRect(const QRectF &ghost, const QRectF &visible, Qt::LayoutDirection direction)
{
    const qreal right = ghost.right() + bubbleGap;
    const qreal left = ghost.left() - bubbleGap - bubbleSize.width();
    const bool rightFits = right + bubbleSize.width() <= visible.right() - 8;
    const bool leftFits = left >= visible.left() + 8;
    const bool toRight = direction == Qt::LeftToRight ? rightFits || !leftFits : rightFits && !leftFits;
    const qreal top = std::clamp(ghost.top(), visible.top() + 8, visible.bottom() - bubbleSize.height() - 8);
    return QRectF(QPointF(toRight ? right : left, top), bubbleSize);
}

void drawBubble(QPainter &painter, const QRectF &rect, const SlotDrag &drag, DropHint hint,
                const WeekGeometry &geometry, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawShadow(painter, rect, 8, 20, 6, t);
    drawBox(painter, rect, 8, t.raised, t.lineStrong);
    const QRectF inner = rect.adjusted(12, 10, -12, -10);
    const QRectF first(inner.left(), inner.top(), inner.width(), 20);
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    const QString time = QLocale().toString(core::toLocal(drag.due, geometry.zone()), u"ddd HH:mm"_s);
    drawText(painter, leading(first, 0, 90, direction), time);
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(hint == DropHint::None ? t.text2 : hintColour(hint, t));
    drawText(painter, trailing(first, 0, first.width() - 90, direction), hintWord(hint), Align::Trailing);
    drawHairline(painter, QRectF(rect.left() + 1, first.bottom() + 5, rect.width() - 2, 1), t.line);
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text3);
    drawText(painter, QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16),
             Words::tr("Alt 5 min    Shift lock axis    Esc cancel"));
}

} // namespace

WeekPlace dragTarget(const SlotDrag &drag, const QPointF &pointer, Qt::KeyboardModifiers modifiers,
                     const WeekGeometry &geometry)
{
    const QPointF way = pointer - drag.pressed;
    const bool locked = modifiers.testFlag(Qt::ShiftModifier);
    const bool alongDays = std::abs(way.x()) > std::abs(way.y());
    WeekPlace target = drag.origin;
    if (!locked || alongDays)
        target.day = geometry.dayAt(pointer.x());
    if (!locked || !alongDays) {
        const int step = modifiers.testFlag(Qt::AltModifier) ? 5 : 15;
        const double minute = geometry.minuteAt(pointer.y() - drag.grab);
        if (std::abs(minute - drag.origin.minute) >= step / 2.0)
            target.minute = snapped(minute, step);
    }
    return target;
}

DropHint dropHint(const core::Slot &slot, core::Instant due, core::Instant now, const QTimeZone &zone)
{
    if (due <= now)
        return DropHint::Past;
    if (slot.state != core::SlotState::Approved && slot.state != core::SlotState::RetryWait)
        return DropHint::None;
    core::Slot moved = slot;
    moved.dueAt = due;
    return core::keepsApproval(slot, moved, zone, core::PrincipalKind::Human) ? DropHint::MayKeepApproval
                                                                              : DropHint::VoidsApproval;
}

QRectF ghostRect(const WeekPlace &place, const WeekGeometry &geometry)
{
    const QRectF column = geometry.column(place.day);
    const bool ltr = geometry.direction() == Qt::LeftToRight;
    return QRectF(column.left() + (ltr ? 4 : 3), std::round(geometry.yOf(place.minute)), column.width() - 7,
                  geometry.zoom().chipHeight);
}

QColor hintColour(DropHint hint, const Tokens &t)
{
    switch (hint) {
    case DropHint::None:
        return t.accent;
    case DropHint::Past:
        return t.danger;
    case DropHint::MayKeepApproval:
        return t.ok;
    case DropHint::VoidsApproval:
        return t.warn;
    }
    Q_UNREACHABLE();
}

void drawGhost(QPainter &painter, const SlotDrag &drag, DropHint hint, const QRectF &visible,
               const WeekGeometry &geometry, const Tokens &t)
{
    const QRectF rect = ghostRect(drag.target, geometry);
    const QRectF column = geometry.column(drag.target.day);
    const QColor colour = hintColour(hint, t);
    const qreal from = geometry.direction() == Qt::LeftToRight ? WeekGeometry::gutterWidth : column.right();
    const qreal until =
        geometry.direction() == Qt::LeftToRight ? column.left() : geometry.width() - WeekGeometry::gutterWidth;
    drawHairline(painter, QRectF(from, rect.top(), until - from, 1), faded(colour, 0.5));
    painter.fillRect(QRectF(column.left(), rect.top() - 1, column.width(), 2), colour);
    drawShadow(painter, rect, 6, 14, 4, t);
    drawChip(painter, rect, drag.row, drag.due, geometry, t);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 6, 6);
    painter.restore();
    drawBubble(painter, bubbleRect(rect, visible, geometry.direction()), drag, hint, geometry, t);
}

QRectF ghostBounds(const SlotDrag &drag, const QRectF &visible, const WeekGeometry &geometry)
{
    const QRectF rect = ghostRect(drag.target, geometry);
    QRectF line(0, rect.top() - 20, geometry.width(), 40); // pill, hairline, line
    return line.united(rect.adjusted(-20, -20, 20, 24))
        .united(bubbleRect(rect, visible, geometry.direction()).adjusted(-24, -24, 24, 30));
}

} // namespace ui
