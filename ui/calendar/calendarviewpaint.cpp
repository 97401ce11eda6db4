// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QPaintEvent>
#include <QPainter>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/chippainter.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double onItsWay = 0.6; ///< Opacity of a chip whose move is not answered yet.

QRectF between(const QRectF &from, const QRectF &to, double share)
{
    const QPointF at = from.topLeft() + (to.topLeft() - from.topLeft()) * share;
    return QRectF(at, from.size() + (to.size() - from.size()) * share);
}

} // namespace

void CalendarView::paintEvent(QPaintEvent *event)
{
    layOut();
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const Tokens &t = tokensOf(palette());
    if (!m_firstDay.isValid()) {
        painter.fillRect(event->rect(), t.base);
        return;
    }
    painter.translate(0, -verticalOffset());
    const QRectF dirty = QRectF(event->rect()).translated(0, verticalOffset());

    m_layers.now = m_now();
    const auto dragged = isDragging() ? m_firstDay.daysTo(m_drag->lead().target.date) : -1;
    m_layers.washedDay = dragged >= 0 && dragged < 7 ? int(dragged) : -1;
    drawWeekBackground(painter, m_geometry, m_layers, dirty, t);
    paintMarks(painter);
    paintChips(painter, event->region().translated(0, verticalOffset()));
    drawNowLine(painter, m_geometry, m_layers.now, t);
    drawGutter(painter, m_geometry, QTimeZone::systemTimeZone(), gutterPills(), t);
    paintMoving(painter, dirty);
    painter.resetTransform();
    if (m_rows.isEmpty())
        paintEmpty(painter);
}

/// The marked times, and the cell that the keyboard is at.
void CalendarView::paintMarks(QPainter &painter)
{
    const Tokens &t = tokensOf(palette());
    if (m_marked)
        drawBox(painter, markRect(), 4, faded(t.accent, 0.12), faded(t.accent, 0.6));
    if (m_cellShown && hasFocus() && !currentIndex().isValid())
        drawFocusRing(painter, cellRect(m_cell).adjusted(2, 0, -2, 0), 4, t);
}

void CalendarView::paintChips(QPainter &painter, const QRegion &dirty)
{
    const Tokens &t = tokensOf(palette());
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        if (!dirty.intersects(chip.rect.adjusted(-4, -4, 4, 4).toAlignedRect()))
            continue;
        const SlotRow &row = m_rows[chip.row];
        const bool dragged = isDragging() && m_drag->action == DropAction::Move && m_drag->carries(row.slot.id);
        const bool flying =
            std::ranges::any_of(m_flights, [&](const Flight &flight) { return flight.slotId == row.slot.id; });
        if (dragged || flying || row.wanted) {
            drawOrigin(painter, chip.rect, row.slot.dueAt, m_geometry, t);
            continue;
        }
        drawChip(painter, chip.rect, row, row.slot.dueAt, m_geometry, t);
        if (selectionModel()->isSelected(model()->index(chip.row, 0)))
            drawFocusRing(painter, chip.rect, 6, t);
        if (m_cellShown && hasFocus() && currentIndex().row() == chip.row)
            drawBox(painter, chip.rect.adjusted(-4, -4, 4, 4), 9, Qt::transparent, t.accent);
    }
    painter.setFont(fontFor(FontRole::SmallStrong));
    for (const ChipLayout::Stack &stack : std::as_const(m_layout.stacks)) {
        drawBox(painter, stack.rect, 6, t.raised, t.lineStrong);
        painter.setPen(t.text2);
        drawText(painter, stack.rect, isolated(u"+%1"_s.arg(stack.rows.size())), Align::Centre);
    }
}

void CalendarView::paintMoving(QPainter &painter, const QRectF &dirty)
{
    const Tokens &t = tokensOf(palette());
    for (const SlotRow &row : std::as_const(m_rows)) {
        const auto place = row.wanted ? m_geometry.placeOf(*row.wanted) : std::nullopt;
        if (!place || !ghostRect(*place, m_geometry).intersects(dirty))
            continue;
        painter.setOpacity(onItsWay);
        drawChip(painter, ghostRect(*place, m_geometry), row, *row.wanted, m_geometry, t);
        painter.setOpacity(1);
    }
    for (const Flight &flight : std::as_const(m_flights)) {
        const QRectF rect = between(flight.from, flight.to, m_flightWay.currentValue().toDouble());
        drawChip(painter, QRectF(rect.topLeft(), flight.to.size()), flight.row, flight.row.slot.dueAt, m_geometry, t);
    }
    if (isDragging())
        drawGhost(painter, *m_drag, visibleContent(), m_geometry, t);
}

QList<GutterPill> CalendarView::gutterPills() const
{
    const Tokens &t = tokensOf(palette());
    const auto text = [this](core::Instant instant) { return core::toLocal(instant, m_zone).toString(u"HH:mm"_s); };
    QList<GutterPill> pills;
    if (const auto now = m_geometry.placeOf(m_layers.now))
        pills.append({now->minute, text(m_layers.now), t.accent, t.onAccent});
    if (m_cellShown && hasFocus() && !isDragging())
        pills.append({m_cell.minute, text(currentCell()), t.accentBg, t.onAccentBg});
    if (isDragging()) {
        const SlotDrag::Carried &lead = m_drag->lead();
        pills.append({lead.target.minute, text(lead.due), verdictColour(m_drag->verdict.kind, t), t.onAccent});
    }
    return pills;
}

void CalendarView::paintEmpty(QPainter &painter)
{
    if (m_emptyTitle.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    QRectF days = m_geometry.column(0).united(m_geometry.column(6));
    days.setHeight(viewport()->height());
    const QRectF card(days.center().x() - 200, days.height() * 0.4 - 80, 400, 160);
    drawBox(painter, card, 8, t.base, t.line);
    drawEmptyNote(painter, days, u"view-calendar-week"_s, m_emptyTitle, m_emptyAdvice, t);
}

} // namespace ui
