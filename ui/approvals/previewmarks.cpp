// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewmarks.h"

#include <QPainter>
#include <QPainterPath>

#include "core/model/content.h"
#include "ui/approvals/mediapicture.h"
#include "ui/common/painting.h"

#include <array>
#include <cmath>

namespace ui {

namespace {

// Shapes in a square of 20, strokes of 1.5 px as all our own icons.

QPainterPath heart()
{
    QPainterPath path(QPointF(10, 17));
    path.cubicTo(2, 11, 1, 8, 2.5, 5.5);
    path.cubicTo(4.5, 2.5, 8.5, 3, 10, 6);
    path.cubicTo(11.5, 3, 15.5, 2.5, 17.5, 5.5);
    path.cubicTo(19, 8, 18, 11, 10, 17);
    return path;
}

QPainterPath bubble()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 3.5, 15, 10.5), 2.5, 2.5);
    path.moveTo(6, 14);
    path.lineTo(6, 17.5);
    path.lineTo(10, 14);
    return path;
}

QPainterPath plane()
{
    QPainterPath path(QPointF(17.5, 2.5));
    path.lineTo(2.5, 9);
    path.lineTo(8.5, 11.5);
    path.lineTo(11, 17.5);
    path.closeSubpath();
    path.moveTo(17.5, 2.5);
    path.lineTo(8.5, 11.5);
    return path;
}

QPainterPath ribbon()
{
    QPainterPath path(QPointF(5, 2.5));
    path.lineTo(15, 2.5);
    path.lineTo(15, 17.5);
    path.lineTo(10, 13.5);
    path.lineTo(5, 17.5);
    path.closeSubpath();
    return path;
}

void stroke(QPainter &painter, const QPainterPath &path, const QPointF &at, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void drawActionRow(QPainter &painter, const QRectF &row, Qt::LayoutDirection direction, const QColor &ink)
{
    const std::array shapes = {heart(), bubble(), plane()};
    const qreal top = std::round(row.center().y() - 10);
    for (size_t i = 0; i < shapes.size(); ++i)
        stroke(painter, shapes[i], QPointF(leading(row, qreal(i) * 32, 20, direction).left(), top), ink);
    stroke(painter, ribbon(), QPointF(trailing(row, 0, 20, direction).left(), top), ink);
}

void drawActionColumn(QPainter &painter, const QRectF &frame, Qt::LayoutDirection direction, const QColor &ink)
{
    const std::array shapes = {heart(), bubble(), ribbon(), plane()};
    const QRectF column = trailing(frame, 14, 20, direction);
    for (size_t i = 0; i < shapes.size(); ++i)
        stroke(painter, shapes[i], QPointF(column.left(), frame.bottom() - 212 + qreal(i) * 46), ink);
}

void drawMoreDots(QPainter &painter, const QRectF &place, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int i = -1; i <= 1; ++i)
        painter.drawEllipse(QPointF(place.center().x() + i * 6, place.center().y()), 1.75, 1.75);
    painter.restore();
}

void drawCountBadge(QPainter &painter, const QRectF &frame, const QString &words, Qt::LayoutDirection direction)
{
    const Tokens &dark = tokens(Scheme::Dark);
    const QRectF badge = trailing(QRectF(frame.left(), frame.top() + 12, frame.width(), 22), 12, 38, direction);
    drawBox(painter, badge, 11, faded(dark.sunken, 0.82), Qt::transparent);
    painter.setFont(fontFor(FontRole::SmallStrong));
    painter.setPen(dark.text);
    drawText(painter, badge, words, Align::Centre);
}

void drawMediaMark(QPainter &painter, const QPointF &centre, const core::Media &media, const Tokens &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(t.text, 0.1));
    painter.drawEllipse(centre, 24, 24);
    if (isPicture(media)) {
        painter.setPen(QPen(t.text2, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(centre.x() - 11, centre.y() - 9, 22, 18), 3, 3);
        painter.drawPolyline(QPolygonF({centre + QPointF(-9, 6), centre + QPointF(-3, -1), centre + QPointF(2, 4),
                                        centre + QPointF(5, 1), centre + QPointF(9, 5)}));
    } else {
        painter.setBrush(t.text2);
        painter.drawPolygon(QPolygonF({centre + QPointF(-6, -9), centre + QPointF(10, 0), centre + QPointF(-6, 9)}));
    }
    painter.restore();
}

} // namespace ui
