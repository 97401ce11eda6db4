// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QPaintEvent>
#include <QPainter>

#include "ui/common/painting.h"

using namespace Qt::StringLiterals;

namespace ui {

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
    const bool carrying = isDragging() && !m_drag->isOutside;
    const auto dragged = carrying ? m_firstDay.daysTo(m_drag->lead().target.date) : -1;
    m_layers.washedDay = dragged >= 0 && dragged < 7 ? int(dragged) : -1;
    drawWeekBackground(painter, m_geometry, m_layers, dirty, t);
    paintMarks(painter);
    paintChips(painter, event->region().translated(0, verticalOffset()));
    drawNowLine(painter, m_geometry, m_layers.now, t);
    drawGutter(painter, m_geometry, secondZone(), gutterPills(), t);
    header().setSecondZone(secondZone());
    paintOnTheirWay(painter, dirty);
    if (carrying)
        drawGhost(painter, *m_drag, visibleContent(), m_geometry, t);
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

QList<GutterPill> CalendarView::gutterPills() const
{
    const Tokens &t = tokensOf(palette());
    const auto text = [this](core::Instant instant) { return core::toLocal(instant, m_zone).toString(u"HH:mm"_s); };
    QList<GutterPill> pills;
    if (const auto now = m_geometry.placeOf(m_layers.now))
        pills.append({now->minute, text(m_layers.now), t.accent, t.onAccent});
    if (m_cellShown && hasFocus() && !isDragging())
        pills.append({m_cell.minute, text(currentCell()), t.accentBg, t.onAccentBg});
    if (isDragging() && !m_drag->isOutside) {
        const SlotDrag::Carried &lead = m_drag->lead();
        pills.append({lead.target.minute, text(lead.due), verdictColour(m_drag->verdict.kind, t), t.onAccent});
    }
    return pills;
}

} // namespace ui
