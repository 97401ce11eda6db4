// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatheader.h"

#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/words.h"
#include "ui/risk/heatmodel.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal tileSize = 18;

QFont nameFont(const HeatLine &column)
{
    return fontFor(column.isToday ? FontRole::SmallStrong : FontRole::Small);
}

} // namespace

HeatHeader::HeatHeader(Qt::Orientation orientation, const HeatModel &model, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    if (orientation == Qt::Horizontal)
        setFixedHeight(height);
}

void HeatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    orientation() == Qt::Horizontal ? paintColumn(*painter, rect, section) : paintRow(*painter, rect, section);
    painter->restore();
}

void HeatHeader::paintColumn(QPainter &painter, const QRectF &rect, int column) const
{
    const Tokens &t = tokensOf(palette());
    const HeatGrid &grid = m_model.grid();
    painter.setPen(t.text3);
    painter.setFont(fontFor(FontRole::Small));
    if (column == grid.columns.size()) {
        drawText(painter, leading(rect, 14, rect.width() - 14, layoutDirection()), grid.figureTitle);
        return;
    }
    if (column > grid.columns.size())
        return;
    const HeatLine &line = grid.columns[column];
    if (grid.kind == HeatKind::PlatformAndFactor)
        return drawText(painter, rect.adjusted(2, 0, -2, 0), line.title, Align::Centre);
    const auto name = std::ranges::find(m_names, column, &HeatName::column);
    if (name == m_names.end())
        return;
    painter.setFont(nameFont(line));
    if (line.isToday)
        painter.setPen(t.accent);
    drawText(painter, leading(rect, name->start - column * rect.width(), name->width, layoutDirection()), line.title);
}

void HeatHeader::nameColumns()
{
    QList<qreal> widths;
    int today = -1;
    for (const HeatLine &line : m_model.grid().columns) {
        if (line.isToday)
            today = int(widths.size());
        widths.append(std::ceil(QFontMetricsF(nameFont(line)).horizontalAdvance(line.title)) + 1);
    }
    m_names = heatNames(m_model.grid().kind, widths, sectionSize(0), today);
}

void HeatHeader::paintEvent(QPaintEvent *event)
{
    if (orientation() == Qt::Horizontal && count() > 0)
        nameColumns();
    QHeaderView::paintEvent(event);
}

void HeatHeader::paintRow(QPainter &painter, const QRectF &rect, int row) const
{
    const Tokens &t = tokensOf(palette());
    if (row >= m_model.grid().rows.size())
        return;
    const HeatLine &line = m_model.grid().rows[row];
    const Qt::LayoutDirection direction = layoutDirection();
    if (m_model.grid().kind == HeatKind::DayAndHour) {
        painter.setPen(line.isToday ? t.accent : t.text2);
        painter.setFont(fontFor(line.isToday ? FontRole::SecondaryStrong : FontRole::SecondaryMedium));
        drawText(painter, rect, line.title);
        return;
    }
    const qreal before = tileSize + 9;
    if (line.platform) {
        const QRectF tile = leading(rect, 0, tileSize, direction);
        drawTile(painter, QRectF(tile.left(), std::round(rect.center().y() - tileSize / 2), tileSize, tileSize),
                 *line.platform, t);
    }
    const QRectF words = leading(rect, before, rect.width() - before - 8, direction);
    painter.setPen(t.text);
    painter.setFont(fontFor(FontRole::BodyMedium));
    drawText(painter, QRectF(words.left(), rect.center().y() - 17, words.width(), 18), isolated(line.title));
    painter.setPen(toneInk(line.asideTone, t));
    painter.setFont(fontFor(FontRole::Small));
    drawText(painter, QRectF(words.left(), rect.center().y(), words.width(), 16), line.aside);
}

} // namespace ui
