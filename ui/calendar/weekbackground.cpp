// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekbackground.h"

#include <QPainter>

#include "ui/common/painting.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double peakReach = 45; ///< Minutes to both sides of a peak hour, where the planner's curve is near its top.

void drawPeaks(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const Tokens &t)
{
    const QRectF first = geometry.column(0);
    const QRectF days = first.united(geometry.column(6));
    for (const int hour : layers.peakHours) {
        const qreal top = std::round(geometry.yOf(std::max(0.0, hour * 60 - peakReach)));
        const qreal bottom = std::round(geometry.yOf(std::min(1440.0, hour * 60 + peakReach)));
        painter.fillRect(QRectF(days.left(), top, days.width(), bottom - top), t.peak);
    }
}

void drawRisk(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const Tokens &t)
{
    for (auto cell = layers.riskByHour.cbegin(); cell != layers.riskByHour.cend(); ++cell) {
        const auto [day, hour] = cell.key();
        const QRectF column = geometry.column(day);
        const qreal top = std::round(geometry.yOf(hour * 60));
        const qreal bottom = std::round(geometry.yOf(hour * 60 + 60));
        painter.fillRect(QRectF(column.left(), top, column.width(), bottom - top), faded(rampColour(*cell, t), 0.55));
    }
}

void drawTrend(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const Tokens &t)
{
    constexpr qreal strip = 3;
    for (const int hour : layers.trendHours) {
        const qreal top = std::round(geometry.yOf(hour * 60));
        const qreal bottom = std::round(geometry.yOf(hour * 60 + 60));
        for (int day = 0; day < 7; ++day) {
            const QRectF column(geometry.column(day).left(), top, geometry.column(day).width(), bottom - top);
            painter.fillRect(leading(column, 0, strip, geometry.direction()), t.categories[1]);
        }
    }
}

/// The minutes that clocks skip are hatched; those that they show twice say so.
void drawClockChanges(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const Tokens &t)
{
    for (int day = 0; day < 7; ++day) {
        const auto change = geometry.changeOf(day);
        if (!change)
            continue;
        QRectF hour = geometry.column(day);
        hour.setTop(std::round(geometry.yOf(change->from)));
        hour.setBottom(std::round(geometry.yOf(change->to)));
        if (change->isDoubled)
            painter.fillRect(hour, faded(t.accent, 0.1));
        else
            painter.fillRect(hour, hatchBrush(t.lineStrong, 4, painter.device()->devicePixelRatioF()));
        const QString text = change->isDoubled ? layers.doubledName : layers.changeName;
        painter.setFont(fontFor(FontRole::SmallMedium));
        const qreal width = std::min(painter.fontMetrics().horizontalAdvance(text) + 12.0, hour.width() - 8);
        const QRectF card =
            leading(QRectF(hour.left(), hour.top() + 2, hour.width(), 16), 4, width, geometry.direction());
        drawBox(painter, card, 4, t.base, Qt::transparent);
        painter.setPen(t.text2);
        drawText(painter, card.adjusted(5, 0, -5, 0), text);
    }
}

void drawPast(QPainter &painter, const WeekGeometry &geometry, core::Instant now, const Tokens &t)
{
    const QBrush hatch = hatchBrush(t.hatch, 8, painter.device()->devicePixelRatioF());
    const auto place = geometry.placeOf(now);
    const int today = place ? place->day : now < geometry.start() ? 0 : 7;
    for (int day = 0; day < today; ++day)
        painter.fillRect(geometry.column(day), hatch);
    if (place) {
        QRectF passed = geometry.column(today);
        passed.setBottom(std::round(geometry.yOf(place->minute)));
        painter.fillRect(passed, hatch);
    }
}

void drawLines(QPainter &painter, const WeekGeometry &geometry, const QRectF &dirty, const Tokens &t)
{
    const QRectF days = geometry.column(0).united(geometry.column(6));
    const int from = int(std::floor(geometry.minuteAt(dirty.top()) / 60));
    const int until = int(std::ceil(geometry.minuteAt(dirty.bottom()) / 60));
    for (int hour = from; hour <= until; ++hour) {
        const qreal y = std::round(geometry.yOf(hour * 60));
        drawHairline(painter, QRectF(days.left(), y, days.width(), 1), t.line);
        if (geometry.zoom().pixelsPerHour >= 48 && hour < 24)
            drawHairline(painter, QRectF(days.left(), y + geometry.zoom().pixelsPerHour / 2.0, days.width(), 1),
                         faded(t.line, 0.4));
    }
    for (int day = 0; day < 7; ++day) {
        const QRectF column = geometry.column(day);
        const qreal x = geometry.direction() == Qt::LeftToRight ? column.left() : column.right() - 1;
        drawHairline(painter, QRectF(x, dirty.top(), 1, dirty.height()), t.line);
    }
}

/// Hatched, with its reason on a card where that has room.
void drawBlocked(QPainter &painter, const WeekGeometry &geometry, const QList<BlockedTime> &times, const QRectF &dirty,
                 const Tokens &t)
{
    const QBrush hatch = hatchBrush(t.blackout, 6, painter.device()->devicePixelRatioF());
    for (const BlockedTime &time : times) {
        const QRectF rect = blockedRect(time, geometry);
        if (!rect.intersects(dirty))
            continue;
        painter.fillRect(rect, t.canvas);
        painter.fillRect(rect, hatch);
        if (rect.height() < 20 || rect.width() < 48)
            continue;
        const bool two = rect.height() >= 48;
        const QRectF card(rect.left() + 5, rect.top() + (two ? 6 : 2), rect.width() - 10, two ? 36 : 17);
        drawBox(painter, card, 4, t.base, Qt::transparent);
        const QRectF text = card.adjusted(6, two ? 2 : 0, -6, two ? -2 : 0);
        painter.setFont(fontFor(FontRole::SmallStrong));
        painter.setPen(t.text2);
        drawText(painter, two ? QRectF(text.left(), text.top(), text.width(), 16) : text, time.title);
        if (!two)
            continue;
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(t.text3);
        drawText(painter, QRectF(text.left(), text.top() + 16, text.width(), 16), time.detail);
    }
}

} // namespace

QRectF blockedRect(const BlockedTime &time, const WeekGeometry &geometry)
{
    const QRectF column = geometry.column(time.day);
    const bool ltr = geometry.direction() == Qt::LeftToRight;
    const qreal top = std::round(geometry.yOf(time.from));
    return QRectF(column.left() + (ltr ? 1 : 0), top, column.width() - 1, std::round(geometry.yOf(time.to)) - top);
}

void drawWeekBackground(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const QRectF &dirty,
                        const Tokens &t)
{
    painter.fillRect(dirty, t.base);
    drawPeaks(painter, geometry, layers, t);
    drawRisk(painter, geometry, layers, t);
    drawTrend(painter, geometry, layers, t);
    if (layers.washedDay >= 0)
        painter.fillRect(geometry.column(layers.washedDay), faded(t.accent, 0.045));
    drawPast(painter, geometry, layers.now, t);
    drawLines(painter, geometry, dirty, t);
    drawClockChanges(painter, geometry, layers, t);
    drawBlocked(painter, geometry, layers.blocked, dirty, t);
    if (const auto place = geometry.placeOf(layers.now)) {
        const QRectF days = geometry.column(0).united(geometry.column(6));
        drawHairline(painter, QRectF(days.left(), std::round(geometry.yOf(place->minute)), days.width(), 1),
                     faded(t.accent, 0.45));
    }
}

void drawNowLine(QPainter &painter, const WeekGeometry &geometry, core::Instant now, const Tokens &t)
{
    const auto place = geometry.placeOf(now);
    if (!place)
        return;
    const qreal y = std::round(geometry.yOf(place->minute));
    const QRectF today = geometry.column(place->day);
    painter.fillRect(QRectF(today.left(), y - 1, today.width(), 2), t.accent);
    const qreal x = geometry.direction() == Qt::LeftToRight ? today.left() : today.right();
    drawBox(painter, QRectF(x - 4, y - 4, 8, 8), 4, t.accent, Qt::transparent);
}

void drawGutter(QPainter &painter, const WeekGeometry &geometry, const QTimeZone &operatorZone,
                const QList<GutterPill> &pills, const Tokens &t)
{
    const Qt::LayoutDirection direction = geometry.direction();
    const QRectF gutter = geometry.gutter();
    const QDateTime midnight = core::toLocal(geometry.start(), geometry.zone());
    const bool two = operatorZone.offsetFromUtc(midnight) != geometry.zone().offsetFromUtc(midnight);
    for (int hour = 1; hour < 24; ++hour) {
        const qreal y = std::round(geometry.yOf(hour * 60));
        const bool crowded = std::ranges::any_of(
            pills, [&](const GutterPill &pill) { return std::abs(geometry.yOf(pill.minute) - y) < 15; });
        if (crowded)
            continue;
        const QRectF line(gutter.left(), y - 8, gutter.width(), 16);
        painter.setFont(fontFor(FontRole::SmallMedium));
        painter.setPen(t.text2);
        drawNumber(painter, leading(line, two ? 6 : 22, 34, direction), u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
        if (two) {
            const QDateTime there = core::toLocal(geometry.instantAt({0, hour * 60.0}), operatorZone);
            painter.setFont(fontFor(FontRole::Small));
            painter.setPen(t.text3);
            drawNumber(painter, leading(line, 45, 20, direction),
                       there.toString(there.time().minute() == 0 ? u"HH"_s : u"HH:mm"_s));
        }
    }
    for (const GutterPill &pill : pills) {
        const QRectF line(gutter.left(), std::round(geometry.yOf(pill.minute)) - 10, gutter.width(), 20);
        const QRectF box = leading(line, 8, 46, direction);
        drawBox(painter, box, 10, pill.fill, Qt::transparent);
        painter.setFont(fontFor(FontRole::SmallStrong));
        painter.setPen(pill.ink);
        drawNumber(painter, box, pill.text, Align::Centre);
    }
}

} // namespace ui
