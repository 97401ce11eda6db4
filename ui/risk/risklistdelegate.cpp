// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/risklistdelegate.h"

#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"
#include "ui/risk/risklistmodel.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal rankWidth = 20;
constexpr qreal tileSize = 16;
constexpr qreal endWidth = 92;

void paintRisk(QPainter &painter, const QRectF &end, double risk, const Tokens &t)
{
    const core::RiskLevel level = core::riskLevelOf(risk);
    const QRectF upper(end.left(), end.center().y() - 16, end.width(), 18);
    painter.setPen(t.band(level).text);
    painter.setFont(fontFor(FontRole::BodyStrong));
    const qreal number = drawNumber(painter, upper, riskText(risk), Align::Trailing);
    QRectF pips = trailing(upper, number + 8, 15, painter.layoutDirection());
    pips.setTop(upper.center().y() - 5);
    pips.setHeight(10);
    drawPips(painter, pips, risk, t);
    painter.setPen(t.band(level).text);
    painter.setFont(fontFor(FontRole::Small));
    drawText(painter, upper.translated(0, 17), riskWord(level), Align::Trailing);
}

} // namespace

RiskListDelegate::RiskListDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize RiskListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(120, rowHeight);
}

void RiskListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto row = index.data(RiskListModel::RowRole).value<RiskRow>();
    const QRectF rect = QRectF(option.rect).adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, rect, 8, t.selected, Qt::transparent);
    else if (option.state & QStyle::State_MouseOver)
        drawBox(*painter, rect, 8, t.hover, Qt::transparent);
    if (option.widget && showsFocus(*option.widget) && option.state & QStyle::State_HasFocus)
        drawFocusRing(*painter, rect.adjusted(3, 3, -3, -3), 5, t);

    const QRectF inner = rect.adjusted(8, 0, -8, 0);
    painter->setPen(t.text3);
    painter->setFont(fontFor(FontRole::Secondary));
    drawNumber(*painter, leading(inner, 0, rankWidth, option.direction), QString::number(index.row() + 1));
    const QRectF tile = leading(inner, rankWidth, tileSize, option.direction);
    drawTile(*painter, QRectF(tile.left(), std::round(rect.center().y() - tileSize / 2), tileSize, tileSize),
             row.slot.platform, t);
    const qreal before = rankWidth + tileSize + 8;
    const QRectF words = leading(inner, before, inner.width() - before - endWidth, option.direction);
    painter->setPen(t.text);
    painter->setFont(fontFor(FontRole::BodyMedium));
    drawText(*painter, QRectF(words.left(), rect.center().y() - 17, words.width(), 18), isolated(row.title));
    painter->setPen(t.text2);
    painter->setFont(fontFor(FontRole::Small));
    drawText(*painter, QRectF(words.left(), rect.center().y() + 1, words.width(), 16),
             index.data(RiskListModel::TimeTextRole).toString());
    paintRisk(*painter, trailing(inner, 0, endWidth, option.direction), row.slot.risk.score, t);
    painter->restore();
}

} // namespace ui
