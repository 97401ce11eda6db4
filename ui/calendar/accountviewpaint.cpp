// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPaintEvent>
#include <QPainter>

#include "ui/calendar/accountview.h"
#include "ui/calendar/dragbubble.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

void AccountView::paintEvent(QPaintEvent *event)
{
    layOut();
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const Tokens &t = tokensOf(palette());
    painter.fillRect(event->rect(), t.base);
    if (!m_firstDay.isValid())
        return;
    painter.translate(0, -verticalOffset());
    const QRectF dirty = QRectF(event->rect()).translated(0, verticalOffset());
    paintGround(painter, dirty);
    if (m_marked)
        drawBox(painter, markRect(), 4, faded(t.accent, 0.12), faded(t.accent, 0.6));
    if (m_cellShown && hasFocus() && !currentIndex().isValid() && !cursorRect().isEmpty())
        drawFocusRing(painter, cursorRect().adjusted(3, 3, -3, -3), 4, t);
    paintChips(painter, event->region().translated(0, verticalOffset()));
    paintOnTheirWay(painter, dirty);
    if (isDragging() && !m_drag->isOutside)
        paintDrag(painter);
    painter.resetTransform();
    if (m_shown.isEmpty())
        paintEmpty(painter);
}

/// Everything behind the chips, as far as it is in sight.
void AccountView::paintGround(QPainter &painter, const QRectF &dirty)
{
    const Tokens &t = tokensOf(palette());
    const QBrush hatch = hatchBrush(t.hatch, 8, painter.device()->devicePixelRatioF());
    const QDate today = core::localDate(m_now(), m_zone);
    const int passed = int(std::clamp<qint64>(m_firstDay.daysTo(today), 0, 7)); // days that are over
    const QRectF lead = isDragging() && !m_drag->isOutside ? ghostOf(m_drag->lead()) : QRectF();
    for (int lane = 0; lane < m_geometry.lanes(); ++lane) {
        const QRectF row = m_geometry.lane(lane);
        if (!row.intersects(dirty))
            continue;
        if (!lead.isEmpty() && row.contains(lead.center()))
            painter.fillRect(m_geometry.cell({lane, m_geometry.dayAt(lead.center().x())}), faded(t.accent, 0.08));
        for (int day = 0; day < passed; ++day)
            painter.fillRect(m_geometry.cell({lane, day}), hatch);
        paintGutter(painter, lane);
        drawHairline(painter, QRectF(0, row.bottom() - 1, row.width(), 1), t.line);
    }
    paintBlocked(painter, dirty);
    for (int day = 0; day < 7; ++day) {
        const QRectF column = m_geometry.dayBand(day, dirty.top(), dirty.height());
        const qreal x = layoutDirection() == Qt::LeftToRight ? column.left() : column.right() - 1;
        drawHairline(painter, QRectF(x, dirty.top(), 1, dirty.height()), t.line);
    }
    for (const LaneGeometry::Group &group : m_geometry.groups()) {
        if (QRectF(0, group.top, m_geometry.width(), LaneGeometry::groupHeight).intersects(dirty))
            paintGroup(painter, group);
    }
}

void AccountView::paintBlocked(QPainter &painter, const QRectF &dirty)
{
    const Tokens &t = tokensOf(palette());
    const QBrush hatch = hatchBrush(t.blackout, 6, painter.device()->devicePixelRatioF());
    if (!m_shownLayers.testFlag(Layer::Blackouts))
        return;
    for (const BlockedDay &blocked : std::as_const(m_blocked)) {
        const QRectF rect = blockedRect(blocked);
        if (!rect.intersects(dirty))
            continue;
        painter.fillRect(rect, t.canvas);
        painter.fillRect(rect, rect.width() > 8 ? hatch : QBrush(t.lineStrong));
        if (rect.width() <= 8)
            continue;
        painter.setFont(fontFor(FontRole::SmallStrong));
        painter.setPen(t.text2);
        drawText(painter, QRectF(rect.left() + 8, rect.bottom() - 20, rect.width() - 16, 16), blocked.time.title);
    }
}

void AccountView::paintGroup(QPainter &painter, const LaneGeometry::Group &group)
{
    const Tokens &t = tokensOf(palette());
    const QRectF band(0, group.top, m_geometry.width(), LaneGeometry::groupHeight);
    painter.fillRect(band, t.canvas);
    drawHairline(painter, QRectF(0, band.bottom() - 1, band.width(), 1), t.line);
    const QRectF tile = leading(band, 12, 16, layoutDirection());
    drawTile(painter, QRectF(tile.left(), std::round(band.center().y()) - 8, 16, 16), group.platform, t);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(t.text2);
    const QString text = platformWord(group.platform) + u"  ·  "_s + tr("%n accounts", "", group.lanes);
    drawText(painter, leading(band, 36, band.width() - 48, layoutDirection()), text);
}

/// Who, how the account stands, and what of today's cap is used.
void AccountView::paintGutter(QPainter &painter, int lane)
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF box = m_geometry.gutter(lane);
    const auto line = [&](qreal top) {
        return leading(QRectF(box.left(), box.top() + top, box.width(), 18), 12, box.width() - 24, direction);
    };
    painter.setFont(fontFor(FontRole::BodyMedium));
    painter.setPen(t.text);
    drawText(painter, line(7), isolated(m_shown[lane].name));
    const core::Account *account = m_lanes.find(m_shown[lane].accountId);
    if (!account)
        return;
    const auto load = m_lanes.loadToday(account->id);
    painter.setFont(fontFor(FontRole::Small));
    const bool ready = m_lanes.isReady(*account);
    painter.setPen(ready ? t.text3 : t.warn);
    QString text = m_lanes.stateText(*account);
    if (ready && load)
        text = tr("%1 · %2 of %3 today").arg(text).arg(load->posts).arg(load->cap);
    drawText(painter, line(25), text);
    if (!load || load->cap == 0)
        return;
    const double share = double(load->posts) / load->cap;
    QRectF bar = line(48);
    bar.setHeight(3);
    drawBox(painter, bar, 1.5, t.sunken, Qt::transparent);
    const QRectF filled = leading(bar, 0, std::round(bar.width() * std::min(1.0, share)), direction);
    if (load->posts > 0)
        drawBox(painter, filled, 1.5, share > 0.8 ? t.bands[1].mark : faded(t.accent, 0.6), Qt::transparent);
}

void AccountView::paintDrag(QPainter &painter)
{
    const Tokens &t = tokensOf(palette());
    const QRectF visible = visibleContent();
    for (auto slot = m_drag->carried.crbegin(); slot != m_drag->carried.crend(); ++slot) {
        const QRectF place = ghostOf(*slot);
        if (!place.isEmpty() && place.intersects(visible.adjusted(0, -60, 0, 60)))
            drawCarried(painter, place, *slot, m_drag->verdict.kind, m_zone, t);
    }
    const QRectF bubble = bubbleRect(ghostOf(m_drag->lead()), visible, layoutDirection());
    drawBubble(painter, bubble, *m_drag, m_zone, t);
}

} // namespace ui
