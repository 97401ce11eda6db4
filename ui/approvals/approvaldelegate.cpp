// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/approvaldelegate.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/approvals/approvalmodel.h"
#include "ui/approvals/queueorder.h"
#include "ui/common/habits.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tickbox.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int headingHeight = 44;
constexpr int sideMargin = 8;

void drawHeading(QPainter &painter, const QRectF &rect, const QString &group, int count, const Tokens &t)
{
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(t.text2);
    drawText(painter, rect.adjusted(16, 0, -48, 0), group);
    painter.setFont(fontFor(FontRole::Secondary));
    drawNumber(painter, rect.adjusted(16, 0, -16, 0), QString::number(count), Align::Trailing);
}

/// The deadline above pips and risk, both at the end. Returns how much room they take.
qreal drawEnd(QPainter &painter, const QRectF &first, const QRectF &second, const ApprovalModel::Item &item,
              const Desk &desk, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const bool soon = !item.slot.expired && item.decideBefore - desk.now() < 1h;
    const QString due = deadlineText(item.decideBefore, desk.now(), desk.zone());
    painter.setFont(fontFor(soon ? FontRole::SecondaryStrong : FontRole::SecondaryMedium));
    painter.setPen(soon ? t.warn : t.text2);
    const bool joined = due.isRightToLeft(); // Arabic letters cannot be drawn one by one
    const qreal dueWidth =
        std::ceil(joined ? QFontMetricsF(painter.font()).horizontalAdvance(due) + 1 : numberWidth(painter.font(), due));
    if (joined)
        drawText(painter, trailing(first, 0, dueWidth, direction), due, Align::Trailing);
    else
        drawNumber(painter, trailing(first, 0, dueWidth, direction), due, Align::Trailing);
    qreal room = dueWidth;
    if (soon) {
        const QRectF clock = trailing(first, dueWidth + 5, 12, direction);
        drawState(painter, QRectF(clock.left(), first.center().y() - 6, 12, 12), SlotLook::Pending, t.base, t);
        room += 17;
    }

    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(t.band(item.slot.risk.level()).text);
    const QString risk = riskText(item.slot.risk.score);
    const qreal riskWidth = std::ceil(numberWidth(painter.font(), risk));
    drawNumber(painter, trailing(second, 0, riskWidth, direction), risk, Align::Trailing);
    QRectF pips = trailing(second, riskWidth + 6, 15, direction);
    pips.setTop(std::round(second.center().y()) - 5);
    pips.setHeight(10);
    drawPips(painter, pips, item.slot.risk.score, t);
    if (!item.changedSince.isEmpty() || item.slot.expired) {
        const QRectF mark = trailing(second, riskWidth + 6 + 15 + 7, 12, direction);
        drawState(painter, QRectF(mark.left(), second.center().y() - 6, 12, 12),
                  item.slot.expired ? SlotLook::Expired : SlotLook::Stale, t.base, t);
    }
    return std::max(room, riskWidth + 40);
}

/// The card of a row, below its heading where it has one.
QRectF cardOf(const QRectF &rect, const QModelIndex &index)
{
    const int above = index.data(ApprovalModel::GroupSizeRole).toInt() > 0 ? headingHeight : 0;
    return rect.adjusted(sideMargin, above, -sideMargin, 0);
}

QRectF tileOf(const QRectF &card, Qt::LayoutDirection direction)
{
    const QRectF column = leading(card, 14, 18, direction);
    return QRectF(column.left(), card.top() + (card.height() - 38) / 2, 18, 18);
}

/// The platform's tile; a tick box in its place where the row is marked, or the pointer is on it.
void drawMark(QPainter &painter, const QRectF &tile, const QVariant &mark, bool hovered,
              const ApprovalModel::Item &item, const Tokens &t)
{
    const bool marked = mark.toInt() == Qt::Checked;
    if (mark.isValid() && (marked || hovered))
        drawTick(painter, tile, marked ? Qt::Checked : Qt::Unchecked, hovered ? TickLook::Hovered : TickLook::Enabled,
                 t);
    else
        drawTile(painter, tile, item.slot.platform, t, item.slot.expired ? TileLook::Muted : TileLook::Plain);
}

void drawRow(QPainter &painter, const QRectF &row, const ApprovalModel::Item &item, bool selected, const Desk &desk,
             const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRectF inner = row.adjusted(14, 0, -12, 0);
    const QRectF first(inner.left(), row.top() + (row.height() - 40) / 2, inner.width(), 20);
    const QRectF second(inner.left(), first.bottom() + 2, inner.width(), 18);
    const qreal endRoom = drawEnd(painter, first, second, item, desk, t) + 10;

    painter.setFont(fontFor(selected ? FontRole::BodyStrong : FontRole::BodyMedium));
    painter.setPen(t.text);
    drawText(painter, leading(first, 28, first.width() - 28 - endRoom, direction), isolated(item.title));

    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    const QString time = QLocale().toString(core::toLocal(item.slot.dueAt, desk.zone()), u"ddd HH:mm"_s);
    const QString facts =
        isolated(item.slot.language.toUpper()) + u"   "_s + isolated(time) + u"   "_s + isolated(item.account.username);
    drawText(painter, leading(second, 28, second.width() - 28 - endRoom, direction), facts);
}

} // namespace

ApprovalDelegate::ApprovalDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize ApprovalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, listRowHeight() + (index.data(ApprovalModel::GroupSizeRole).toInt() > 0 ? headingHeight : 0)};
}

void ApprovalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ApprovalModel *>(index.model());
    const Tokens &t = tokensOf(option.palette);
    const QRectF row = cardOf(option.rect, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (const int count = index.data(ApprovalModel::GroupSizeRole).toInt(); count > 0)
        drawHeading(*painter, QRectF(option.rect.left(), option.rect.top() + 4, option.rect.width(), headingHeight - 4),
                    index.data(ApprovalModel::GroupRole).toString(), count, t);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected) {
        drawBox(*painter, row, 8, t.selected, Qt::transparent);
        const QRectF bar = leading(row, 0, 3, option.direction);
        drawBox(*painter, bar.adjusted(0, 8, 0, -8), 1.5, t.accent, Qt::transparent);
    } else if (hovered) {
        drawBox(*painter, row, 8, t.hover, Qt::transparent);
    } else if (index.row() + 1 < model->rowCount()
               && index.siblingAtRow(index.row() + 1).data(ApprovalModel::GroupSizeRole).toInt() == 0) {
        drawHairline(*painter, QRectF(row.left() + 14, row.bottom() - 1, row.width() - 28, 1), t.line);
    }
    const QRectF tile = tileOf(row, option.direction);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool onTile = hovered && view && tile.contains(view->viewport()->mapFromGlobal(QCursor::pos()));
    drawMark(*painter, tile, index.data(Qt::CheckStateRole), onTile, model->item(index), t);
    drawRow(*painter, row, model->item(index), selected, model->desk(), t);
    painter->restore();
}

bool ApprovalDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseMove) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
            view->viewport()->update(option.rect); // the tile turns to a tick box under the pointer
        return false;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease
        && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRectF tile = tileOf(cardOf(option.rect, index), option.direction).adjusted(-6, -6, 6, 6);
    if (mouse->button() != Qt::LeftButton || !tile.contains(mouse->position())
        || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT tickWanted(index, mouse->modifiers());
    return true;
}

} // namespace ui
