// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatdelegate.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/common/painting.h"
#include "ui/risk/heatmodel.h"

namespace ui {

namespace {

constexpr qreal radius = 4;
constexpr qreal notch = 7;

/// The corner that tells CRITICAL without colour.
void paintNotch(QPainter &painter, const QRectF &rect, const QColor &ground)
{
    const bool rightward = painter.layoutDirection() == Qt::LeftToRight;
    const QPointF corner = rightward ? rect.topRight() : rect.topLeft();
    QPainterPath path(corner + QPointF(rightward ? 0.5 : -0.5, -0.5));
    path.lineTo(corner + QPointF(rightward ? -notch : notch, -0.5));
    path.lineTo(corner + QPointF(rightward ? 0.5 : -0.5, notch));
    path.closeSubpath();
    painter.fillPath(path, ground);
}

/// Dark ink in the dark scheme: as thin as its light neighbours it would look weaker than they.
bool isAgainstScheme(const QColor &ink, const Tokens &t)
{
    return ink.lightness() < 128 && t.text.lightness() >= 128;
}

} // namespace

HeatDelegate::HeatDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QVariant cell = index.data(HeatModel::CellRole);
    if (cell.isValid()) {
        paintCell(*painter, m_shape.cell(option.rect), cell.value<HeatCell>(), t);
    } else if (const QVariant figure = index.data(HeatModel::FigureRole); figure.isValid()) {
        const bool withBar = static_cast<const HeatModel *>(index.model())->grid().kind != HeatKind::AccountAndDay;
        paintFigure(*painter, option.rect, figure.toDouble(), withBar, t);
    }
    painter->restore();
}

void HeatDelegate::paintCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Tokens &t) const
{
    const QColor ground = cell.count > 0 ? rampColour(cell.risk, t) : t.emptyCell;
    const QColor ink = inkOn(ground);
    drawBox(painter, rect, radius, ground, Qt::transparent);
    if (cell.coolDown) {
        QPainterPath clip;
        clip.addRoundedRect(rect, radius, radius);
        painter.save();
        painter.setClipPath(clip);
        painter.fillRect(
            rect, hatchBrush(faded(cell.count > 0 ? ink : t.text3, 0.28), 6, painter.device()->devicePixelRatioF()));
        painter.restore();
    }
    if (cell.count == 0)
        return;
    if (core::riskLevelOf(cell.risk) == core::RiskLevel::Critical)
        paintNotch(painter, rect, t.base);
    if (m_shape.showsNumbers)
        paintText(painter, rect, cell, t);
}

void HeatDelegate::paintText(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Tokens &t) const
{
    const QColor ink = inkOn(rampColour(cell.risk, t));
    painter.setPen(ink);
    if (!m_shape.showsAside) {
        painter.setFont(fontFor(cell.risk >= 0.6 || isAgainstScheme(ink, t) ? FontRole::SmallStrong : FontRole::Small));
        drawNumber(painter, rect, shortRiskText(cell.risk), Align::Centre);
        return;
    }
    const QRectF inner = rect.adjusted(12, 0, -12, 0);
    painter.setFont(fontFor(FontRole::BodyStrong));
    drawNumber(painter, inner, riskText(cell.risk));
    painter.setFont(fontFor(isAgainstScheme(ink, t) ? FontRole::SecondaryStrong : FontRole::Secondary));
    drawNumber(painter, inner, cell.aside, Align::Trailing);
}

void HeatDelegate::paintFigure(QPainter &painter, const QRectF &rect, double risk, bool withBar, const Tokens &t) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setPen(t.text);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    if (!withBar) {
        QRectF pips = leading(rect, 14, 15, direction);
        pips.setTop(rect.center().y() - 5);
        pips.setHeight(10);
        drawPips(painter, pips, risk, t);
        drawNumber(painter, leading(rect, 36, 36, direction), riskText(risk));
        return;
    }
    const qreal number = 14 + numberWidth(painter.font(), riskText(0)) + 8;
    drawNumber(painter, leading(rect, 14, number, direction), riskText(risk));
    QRectF track = leading(rect, number, rect.width() - number - 8, direction);
    track.setTop(rect.center().y() - 3);
    track.setHeight(6);
    drawBox(painter, track, 3, t.sunken, Qt::transparent);
    drawBox(painter, leading(track, 0, std::max(6.0, track.width() * risk), direction), 3,
            t.band(core::riskLevelOf(risk)).mark, Qt::transparent);
}

} // namespace ui
