// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/unscheduleddelegate.h"

#include <QPainter>

#include "ui/calendar/unscheduledlist.h"
#include "ui/calendar/unscheduledmodel.h"
#include "ui/calendar/unscheduledwords.h"
#include "ui/common/habits.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::UnscheduledKind;

constexpr qreal tileSize = 18;

QColor wordColour(UnscheduledKind kind, const Tokens &t)
{
    switch (kind) {
    case UnscheduledKind::Expired:
        return lookColour(SlotLook::Expired, t);
    case UnscheduledKind::Missed:
        return lookColour(SlotLook::Missed, t);
    case UnscheduledKind::Evicted:
    case UnscheduledKind::Shortage:
        return t.warn;
    case UnscheduledKind::Variant:
        break;
    }
    return t.text2;
}

/// Of a text for several platforms: the icon of what is planned, as no platform's mark would be right.
void drawMark(QPainter &painter, const QRectF &place, const UnscheduledModel::Item &item, const Tokens &t)
{
    if (item.platform)
        drawTile(painter, place, *item.platform, t);
    else if (item.takers.size() == 1)
        drawTile(painter, place, item.takers.first().platform, t);
    else
        drawState(painter, place.adjusted(1, 1, -1, -1), SlotLook::Planned, t.base, t);
}

} // namespace

UnscheduledDelegate::UnscheduledDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize UnscheduledDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *list = qobject_cast<const UnscheduledList *>(option.widget);
    return QSize(list && list->isWrapping() ? list->cardWidth() : 160, density() == Density::Compact ? 48 : 54);
}

void UnscheduledDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto item = index.data(UnscheduledModel::ItemRole).value<UnscheduledModel::Item>();
    const Qt::LayoutDirection direction = option.direction;
    const QRectF card = QRectF(option.rect).adjusted(12, 3, -12, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    drawBox(*painter, card, 8, selected ? t.selected : hovered ? t.hover : t.base, t.line);
    if (option.widget && showsFocus(*option.widget) && option.state & QStyle::State_HasFocus)
        drawFocusRing(*painter, card.adjusted(2, 2, -2, -2), 6, t);

    const QRectF inner = card.adjusted(10, 0, -10, 0);
    const QRectF first(inner.left(), card.top() + (card.height() - 38) / 2, inner.width(), 20);
    const QRectF second(inner.left(), first.bottom(), inner.width(), 16);
    const QRectF mark = leading(first, 0, tileSize, direction);
    drawMark(*painter, QRectF(mark.left(), std::round(first.center().y() - tileSize / 2), tileSize, tileSize), item, t);

    const QString language = item.language.toUpper();
    painter->setFont(fontFor(FontRole::SmallMedium));
    painter->setPen(t.text2);
    const qreal end = std::ceil(painter->fontMetrics().horizontalAdvance(language)) + 2;
    drawText(*painter, trailing(first, 0, end, direction), language, Align::Trailing);
    painter->setFont(fontFor(FontRole::BodyMedium));
    painter->setPen(t.text);
    drawText(*painter, leading(first, tileSize + 8, first.width() - tileSize - 16 - end, direction),
             isolated(item.title));

    const QString word = unscheduledWord(item.kind);
    painter->setFont(fontFor(FontRole::SmallMedium));
    painter->setPen(wordColour(item.kind, t));
    const qreal width = std::ceil(painter->fontMetrics().horizontalAdvance(word)) + 2;
    drawText(*painter, leading(second, 0, std::min(width, second.width()), direction), word);
    painter->setFont(fontFor(FontRole::Small));
    painter->setPen(t.text2);
    if (const qreal room = second.width() - width - 8; room > 24)
        drawText(*painter, leading(second, width + 8, room, direction),
                 index.data(UnscheduledModel::FactsRole).toString());
    painter->restore();
}

} // namespace ui
