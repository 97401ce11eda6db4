// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tableheader.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tableview.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int headerHeight = 32; ///< 24 of text and the hairline's room.
constexpr qreal padding = 12;

} // namespace

TableHeader::TableHeader(TableView *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_table(*parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setStretchLastSection(true);
    setFrameShape(QFrame::NoFrame);
}

qreal TableHeader::paddingBefore(int column) const
{
    return column == 0 ? m_table.startPadding() : padding;
}

QSize TableHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), headerHeight);
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const QString text = model()->headerData(column, orientation()).toString();
    const qreal words = QFontMetricsF(fontFor(FontRole::SmallMedium)).horizontalAdvance(text);
    return QSize(int(std::ceil(words + paddingBefore(column) + padding + 14)), headerHeight);
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

    const qreal before = paddingBefore(column);
    const QRectF inner = leading(rect, before, rect.width() - before - padding, layoutDirection());
    painter->setFont(fontFor(FontRole::SmallMedium));
    painter->setPen(sorted ? t.text : t.text3);
    const qreal words = std::min(inner.width() - (sorted ? 12 : 0),
                                 std::ceil(QFontMetricsF(painter->font()).horizontalAdvance(text)) + 1);
    const QRectF place =
        atEnd ? trailing(inner, 0, words, layoutDirection()) : leading(inner, 0, words, layoutDirection());
    drawText(*painter, place, text, atEnd ? Align::Trailing : Align::Leading);
    if (sorted) { // inwards of numbers, so that the words still end where those do
        const QRectF chevron =
            atEnd ? trailing(inner, words + 4, 8, layoutDirection()) : leading(inner, words + 4, 8, layoutDirection());
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        painter->drawPixmap(QPointF(chevron.left(), rect.center().y() - 3),
                            ownIcon(icon, 8, t.text, t.base, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

/// The line goes on where no column is.
void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    drawHairline(painter, QRectF(0, height() - 1, width(), 1), tokensOf(palette()).line);
}

} // namespace ui
