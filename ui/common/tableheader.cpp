// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tableheader.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int headerHeight = 32; ///< 24 of text and the hairline's room.
constexpr qreal padding = 12;
constexpr qreal firstPadding = 16;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setStretchLastSection(true);
    setFrameShape(QFrame::NoFrame);
}

QSize TableHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), headerHeight);
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const QString text = model()->headerData(column, orientation()).toString();
    const qreal words = QFontMetricsF(fontFor(FontRole::SmallMedium)).horizontalAdvance(text);
    return QSize(int(std::ceil(words + firstPadding + padding + 14)), headerHeight);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, t.base);
    const QVariant side = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const bool atEnd = side.isValid() && (side.toInt() & Qt::AlignRight);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const QString text = model()->headerData(column, orientation()).toString();

    const qreal before = visualIndex(column) == 0 ? firstPadding : padding;
    const QRectF inner = leading(rect, before, rect.width() - before - padding, layoutDirection());
    painter->setFont(fontFor(FontRole::SmallMedium));
    painter->setPen(sorted ? t.text : t.text3);
    const qreal words = std::min(inner.width() - (sorted ? 12 : 0),
                                 std::ceil(QFontMetricsF(painter->font()).horizontalAdvance(text)) + 1);
    const qreal start = atEnd ? inner.width() - words - (sorted ? 12 : 0) : 0;
    drawText(*painter, leading(inner, start, words, layoutDirection()), text);
    if (sorted) {
        const QRectF place = leading(inner, start + words + 4, 8, layoutDirection());
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        painter->drawPixmap(QPointF(place.left(), rect.center().y() - 3),
                            ownIcon(icon, 8, t.text, t.base, painter->device()->devicePixelRatioF()));
    }
    drawHairline(*painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    painter->restore();
}

} // namespace ui
