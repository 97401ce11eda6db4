// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tabledelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"
#include "ui/common/tickbox.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal padding = 12;
constexpr qreal tileSize = 18;
constexpr qreal tickSize = 16;

/// Before the words of a cell.
qreal paddingBefore(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table && index.column() == 0 ? table->startPadding() : padding;
}

/// What is inside the padding of a cell.
QRectF content(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const qreal before = paddingBefore(option, index);
    return leading(option.rect, before, option.rect.width() - before - padding, option.direction);
}

bool isNumber(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// Takes `width` from the leading end of `rest` and returns it, with a gap behind.
QRectF take(QRectF &rest, qreal width, qreal gap, Qt::LayoutDirection direction)
{
    const QRectF taken = leading(rest, 0, width, direction);
    rest = leading(rest, width + gap, rest.width() - width - gap, direction);
    return taken;
}

QRectF square(const QRectF &place, qreal size)
{
    return QRectF(std::round(place.left()), std::round(place.center().y() - size / 2), size, size);
}

/// Tick box, tile, state, pips: what stands before the text. Takes its room from `rest`.
void drawMarks(QPainter &painter, QRectF &rest, const QModelIndex &index, const QStyleOptionViewItem &option,
               const Tokens &t)
{
    const QColor ground = option.state & QStyle::State_Selected ? t.selected : t.base;
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (tick.isValid())
        drawTick(painter, square(take(rest, tickSize, 10, option.direction), tickSize), Qt::CheckState(tick.toInt()),
                 index.flags() & Qt::ItemIsEnabled ? TickLook::Enabled : TickLook::Disabled, t);
    const QVariant tile = index.data(tablerole::tile);
    if (tile.isValid())
        drawTile(painter, square(take(rest, tileSize, 8, option.direction), tileSize), core::Platform(tile.toInt()), t);
    const QVariant look = index.data(tablerole::look);
    if (look.isValid())
        drawState(painter, square(take(rest, 12, 8, option.direction), 12), SlotLook(look.toInt()), ground, t);
    const QVariant tone = look.isValid() ? QVariant() : index.data(tablerole::tone); // one sign says it
    if (tone.isValid() && !toneIcon(Tone(tone.toInt())).isEmpty()) {
        const QRectF place = square(take(rest, 12, 8, option.direction), 12);
        painter.drawPixmap(place.topLeft(),
                           ownIcon(toneIcon(Tone(tone.toInt())), 12, toneInk(Tone(tone.toInt()), t), ground,
                                   painter.device()->devicePixelRatioF()));
    }
}

QFont fontOf(const QModelIndex &index)
{
    return fontFor(index.data(tablerole::strong).toBool() ? FontRole::BodyMedium : FontRole::Body);
}

QColor inkOf(const QModelIndex &index, const Tokens &t)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return t.text3;
    const QVariant risk = index.data(tablerole::risk);
    if (risk.isValid())
        return t.band(core::riskLevelOf(risk.toDouble())).text;
    const QVariant tone = index.data(tablerole::tone);
    return tone.isValid() ? toneInk(Tone(tone.toInt()), t) : t.text;
}

void drawWords(QPainter &painter, const QRectF &rest, const QModelIndex &index, const Tokens &t)
{
    const QString text = index.data().toString();
    const QString second = index.data(tablerole::secondary).toString();
    QRectF line = rest;
    if (!second.isEmpty()) {
        line = QRectF(rest.left(), rest.center().y() - 17, rest.width(), 18);
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, line.translated(0, 17), isolated(second), isNumber(index) ? Align::Trailing : Align::Leading);
    }
    painter.setFont(fontOf(index));
    painter.setPen(inkOf(index, t));
    if (!isNumber(index)) {
        drawText(painter, line, isolated(text));
        return;
    }
    const qreal width = drawNumber(painter, line, text, Align::Trailing);
    const QVariant risk = index.data(tablerole::risk);
    if (!risk.isValid() || width + 21 > line.width())
        return;
    QRectF pips = trailing(line, width + 6, 15, painter.layoutDirection());
    pips.setTop(line.center().y() - 5);
    pips.setHeight(10);
    drawPips(painter, pips, risk.toDouble(), t);
}

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRectF TableDelegate::tickRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return {};
    return square(leading(content(option, index), 0, tickSize, option.direction), tickSize);
}

QRectF TableDelegate::actionRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data(tablerole::action).toString();
    if (text.isEmpty())
        return {};
    const QRectF inner = content(option, index);
    const qreal width =
        std::min(inner.width(), std::ceil(QFontMetricsF(fontFor(FontRole::BodyMedium)).horizontalAdvance(text)) + 1);
    if (index.data().toString().isEmpty())
        return leading(inner, 0, width, option.direction); // alone, it stands below the header's words
    return trailing(inner, 0, width, option.direction);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    QRectF rest = content(option, index);
    drawMarks(*painter, rest, index, option, t);
    const QRectF action = actionRect(option, index);
    if (!action.isEmpty()) {
        painter->setFont(fontFor(FontRole::BodyMedium));
        painter->setPen(t.accent);
        drawText(*painter, action, isolated(index.data(tablerole::action).toString()));
        rest = leading(rest, 0, rest.width() - action.width() - 12, option.direction);
    }
    const QVariant risk = index.data(tablerole::risk);
    if (risk.isValid() && !isNumber(index)) {
        QRectF pips = take(rest, 15, 8, option.direction);
        pips.setTop(rest.center().y() - 5);
        pips.setHeight(10);
        drawPips(*painter, pips, risk.toDouble(), t);
    }
    drawWords(*painter, rest, index, t);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    qreal width = numberWidth(fontOf(index), index.data().toString());
    width = std::max(
        width,
        QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(index.data(tablerole::secondary).toString()));
    if (index.data(Qt::CheckStateRole).isValid())
        width += tickSize + 10;
    if (index.data(tablerole::tile).isValid())
        width += tileSize + 8;
    if (index.data(tablerole::look).isValid() || index.data(tablerole::tone).isValid())
        width += 20;
    if (index.data(tablerole::risk).isValid())
        width += 23;
    const QString action = index.data(tablerole::action).toString();
    if (!action.isEmpty())
        width += QFontMetricsF(fontFor(FontRole::BodyMedium)).horizontalAdvance(action) + 12;
    return QSize(int(std::ceil(width + paddingBefore(option, index) + padding)) + 1,
                 QStyledItemDelegate::sizeHint(option, index).height());
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const QRectF hit = tickRect(option, index).adjusted(-8, -8, 8, 8);
    if (!hit.contains(static_cast<QMouseEvent *>(event)->position()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (index.data(Qt::ToolTipRole).isValid() || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data().toString()), view);
    return true;
}

} // namespace ui
