// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/chippainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal radius = 6;
constexpr qreal narrow = 100;
constexpr qreal endPadding = 5;

/// Fill, border and ink of a chip.
struct Ink {
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
    bool dashed = false;
    bool muted = false; ///< It is history: the tile and the text step back.
};

Ink inkOf(const core::Slot &slot, const Tokens &t)
{
    const PlatformColours &platform = t.platform(slot.platform);
    const QColor soft = faded(platform.mark, t.scheme == Scheme::Light ? 0.35 : 0.45);
    switch (lookOf(slot)) {
    case SlotLook::Planned:
    case SlotLook::Pending:
        return {platform.tint, soft, 1, true, false};
    case SlotLook::Stale:
        return {platform.tint, t.warn, 1, true, false};
    case SlotLook::Failed:
        return {t.dangerBg, t.danger, 1.5, false, false};
    case SlotLook::Unknown:
        return {t.warnBg, t.warn, 1.5, false, false};
    case SlotLook::Published:
    case SlotLook::Rejected:
    case SlotLook::Missed:
    case SlotLook::Expired:
    case SlotLook::Cancelled:
        return {t.base, t.line, 1, false, true};
    case SlotLook::Approved:
    case SlotLook::Sending:
    case SlotLook::Retry:
        return {platform.tint, soft, 1, false, false};
    }
    Q_UNREACHABLE();
}

QString timeText(core::Instant due, const QTimeZone &zone)
{
    return core::toLocal(due, zone).toString(u"HH:mm"_s);
}

void drawFrame(QPainter &painter, const QRectF &rect, const core::Slot &slot, const Ink &ink, const Tokens &t)
{
    QPen pen(ink.border, ink.borderWidth);
    if (ink.dashed)
        pen.setDashPattern({3, 3});
    const qreal inset = ink.borderWidth / 2;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(pen);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(inner, radius - inset, radius - inset);
    if (slot.risk.score < 0.6 || ink.muted)
        return;
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(trailing(rect, 0, 4, painter.layoutDirection()), t.band(slot.risk.level()).mark);
    painter.restore();
}

/// Time, language and account from the start; pips and number at the end.
void drawFacts(QPainter &painter, const QRectF &line, const SlotRow &row, core::Instant due,
               const QTimeZone &zone, const Ink &ink, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const core::Slot &slot = row.slot;
    const core::RiskLevel level = slot.risk.level();
    qreal end = endPadding + (slot.risk.score >= 0.6 && !ink.muted ? 2 : 0);
    if (!ink.muted) {
        painter.setFont(fontFor(level >= core::RiskLevel::High ? FontRole::SmallStrong : FontRole::SmallMedium));
        painter.setPen(t.band(level).text);
        const QString number = shortRiskText(slot.risk.score);
        const qreal width = std::ceil(numberWidth(painter.font(), number));
        drawNumber(painter, trailing(line, end, width, direction), number, Align::Trailing);
        end += width + 3;
        QRectF pips = trailing(line, end, 15, direction);
        pips.setTop(std::round(line.center().y()) - 5);
        pips.setHeight(10);
        drawPips(painter, pips, slot.risk.score, t);
        end += 15 + 5;
    }

    painter.setFont(fontFor(FontRole::SmallStrong));
    painter.setPen(ink.muted ? t.text3 : t.text);
    const QString time = timeText(due, zone);
    qreal at = endPadding;
    const qreal timeWidth = std::ceil(numberWidth(painter.font(), time));
    drawNumber(painter, leading(line, at, timeWidth, direction), time);
    at += timeWidth + 6;
    if (slot.pinned && !ink.muted) {
        const QRectF place = leading(line, at - 3, 8, direction);
        painter.drawPixmap(QPointF(place.left(), std::round(line.center().y()) - 4),
                           ownIcon(u"pin"_s, 8, t.text3, ink.fill, painter.device()->devicePixelRatioF()));
        at += 9;
    }
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(ink.muted ? t.text3 : t.text2);
    const QString language = slot.language.toUpper();
    const qreal room = line.width() - at - end;
    const qreal languageWidth = std::ceil(painter.fontMetrics().horizontalAdvance(language));
    if (languageWidth > room)
        return;
    drawText(painter, leading(line, at, languageWidth + 1, direction), language);
    at += languageWidth + 6;
    if (line.width() - at - end > 16)
        drawText(painter, leading(line, at, line.width() - at - end, direction), isolated(row.username));
}

void drawStateAt(QPainter &painter, const QRectF &line, const core::Slot &slot, const Ink &ink, const Tokens &t)
{
    const bool edge = slot.risk.score >= 0.6 && !ink.muted;
    const QRectF place = trailing(line, endPadding + (edge ? 2 : 0), 12, painter.layoutDirection());
    drawState(painter, QRectF(place.left(), std::round(line.center().y()) - 6, 12, 12), lookOf(slot), ink.fill, t);
}

void drawTitleLine(QPainter &painter, const QRectF &line, const SlotRow &row, const Ink &ink, const Tokens &t,
                   qreal keepFree)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRectF tile = leading(line, 5, 15, direction);
    drawTile(painter, QRectF(tile.left(), line.top() + 1, 15, 15), row.slot.platform, t,
             ink.muted ? TileLook::Muted : TileLook::Plain);
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(ink.muted ? t.text3 : t.text);
    drawText(painter, leading(line, 24, line.width() - 24 - keepFree, direction), isolated(row.title));
}

void drawNarrowFacts(QPainter &painter, const QRectF &line, const SlotRow &row, core::Instant due,
                     const QTimeZone &zone, const Ink &ink, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setFont(fontFor(FontRole::SmallStrong));
    painter.setPen(ink.muted ? t.text3 : t.text);
    drawNumber(painter, leading(line, endPadding, line.width(), direction), timeText(due, zone));
    drawStateAt(painter, line, row.slot, ink, t);
    if (line.width() >= 76 && !ink.muted) {
        QRectF pips = trailing(line, endPadding + 12 + 3 + (row.slot.risk.score >= 0.6 ? 2 : 0), 15, direction);
        pips.setTop(std::round(line.center().y()) - 5);
        pips.setHeight(10);
        drawPips(painter, pips, row.slot.risk.score, t);
    }
}

void drawContents(QPainter &painter, const QRectF &rect, const SlotRow &row, core::Instant due,
                  const QTimeZone &zone, const Ink &ink, const Tokens &t)
{
    const auto line = [&rect](qreal top, qreal height) {
        return QRectF(rect.left(), rect.top() + top, rect.width(), height);
    };
    const int height = int(rect.height());
    if (height <= 18) {
        const QRectF tile = leading(rect, 4, 12, painter.layoutDirection());
        drawTile(painter, QRectF(tile.left(), rect.top() + 3, 12, 12), row.slot.platform, t,
                 ink.muted ? TileLook::Muted : TileLook::Plain);
        const QRectF rest = leading(rect, 15, rect.width() - 15, painter.layoutDirection());
        drawNarrowFacts(painter, rest, row, due, zone, ink, t);
        return;
    }
    if (height <= 26) {
        drawTitleLine(painter, line(4, 17), row, ink, t, endPadding + 12 + 4);
        drawStateAt(painter, line(4, 17), row.slot, ink, t);
        return;
    }
    if (rect.width() < narrow) {
        drawTitleLine(painter, line(3, 17), row, ink, t, endPadding);
        drawNarrowFacts(painter, line(20, 16), row, due, zone, ink, t);
        return;
    }
    drawTitleLine(painter, line(3, 17), row, ink, t, endPadding + 12 + 4);
    drawStateAt(painter, line(3, 17), row.slot, ink, t);
    drawFacts(painter, line(20, 16), row, due, zone, ink, t);
    if (height >= 56) {
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(ink.muted ? t.text3 : t.text2);
        QStringList more{contentTypeWord(row.slot.contentType), isolated(trendText(row.slot.trendScore)), row.load};
        more.removeAll(QString());
        drawText(painter, line(36, 16).adjusted(endPadding, 0, -endPadding, 0), more.join(u"  "_s));
        if (height >= 72)
            drawText(painter, line(52, 16).adjusted(endPadding, 0, -endPadding, 0), lookWord(lookOf(row.slot)));
    }
}

QString keyOf(const QSizeF &size, const SlotRow &row, core::Instant due, const QTimeZone &zone, const Tokens &t,
              const QPainter &painter)
{
    return u"chip/%1/%2/%3/%4x%5/%6/%7/%8/%9"_s.arg(row.slot.id)
        .arg(row.slot.version)
        .arg(core::toMs(due))
        .arg(size.width())
        .arg(size.height())
        .arg(int(t.scheme))
        .arg(int(painter.layoutDirection()))
        .arg(painter.device()->devicePixelRatioF())
        .arg(qHashMulti(0, row.title, row.username, row.load, zone.id(), row.slot.approvalId));
}

} // namespace

bool needsEyes(const core::Slot &slot)
{
    const SlotLook look = lookOf(slot);
    return look == SlotLook::Failed || look == SlotLook::Unknown
        || (!core::isFinal(slot.state) && slot.risk.level() >= core::RiskLevel::High);
}

void drawChip(QPainter &painter, const QRectF &rect, const SlotRow &row, core::Instant due,
              const QTimeZone &zone, const Tokens &t)
{
    const QString key = keyOf(rect.size(), row, due, zone, t, painter);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        pixmap = QPixmap((rect.size() * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter onto(&pixmap);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.setLayoutDirection(painter.layoutDirection());
        const QRectF own(QPointF(), rect.size());
        const Ink ink = inkOf(row.slot, t);
        drawFrame(onto, own, row.slot, ink, t);
        drawContents(onto, own, row, due, zone, ink, t);
        onto.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

void drawOrigin(QPainter &painter, const QRectF &rect, core::Instant due, const QTimeZone &zone, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(t.text3, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(t.base);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(fontFor(FontRole::SmallMedium));
    painter.setPen(t.text3);
    drawNumber(painter, leading(rect, 8, rect.width() - 8, painter.layoutDirection()), timeText(due, zone));
    painter.restore();
}

} // namespace ui
