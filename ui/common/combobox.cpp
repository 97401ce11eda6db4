// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/combobox.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 32;
constexpr int maxRows = 12;

/// One line of the list: a tick before the current one.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    explicit ChoiceDelegate(QComboBox *box)
        : QStyledItemDelegate(box)
        , m_box(*box)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRectF row = option.rect;
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            drawBox(*painter, row.adjusted(4, 0, -4, 0), 6, t.selected, Qt::transparent);
        if (index.row() == m_box.currentIndex()) {
            const QRectF tick = leading(row, 12, 16, option.direction);
            painter->drawPixmap(QPointF(tick.left(), row.center().y() - 8),
                                ownIcon(u"tick"_s, 16, t.accent, t.raised, painter->device()->devicePixelRatioF()));
        }
        qreal at = 36;
        if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
            const QSizeF size = m_box.iconSize();
            const QRectF place = leading(row, at, size.width(), option.direction);
            icon.paint(painter, QRectF(QPointF(place.left(), row.center().y() - size.height() / 2), size).toRect());
            at += size.width() + 8;
        }
        painter->setFont(fontFor(FontRole::Body));
        painter->setPen(index.flags() & Qt::ItemIsEnabled ? t.text : t.text3);
        drawText(*painter, leading(row, at, row.width() - at - 12, option.direction),
                 isolated(index.data().toString()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontFor(FontRole::Body));
        const int icon = index.data(Qt::DecorationRole).isValid() ? m_box.iconSize().width() + 8 : 0;
        return QSize(metrics.horizontalAdvance(index.data().toString()) + 52 + icon, rowHeight);
    }

private:
    const QComboBox &m_box;
};

} // namespace

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(maxRows);
    setItemDelegate(new ChoiceDelegate(this));
    view()->viewport()->setAutoFillBackground(false); // the rounded frame shows through
}

void ComboBox::showPopup()
{
    view()->setMinimumWidth(std::max(width() - 2, view()->sizeHintForColumn(0) + 12));
    QComboBox::showPopup();
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ui
