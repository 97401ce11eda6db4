// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of a TableView from what tableroles.h names. Owns no state; the row's ground (hover, selection,
/// hairline) is the view's.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableDelegate)

public:
    explicit TableDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the cell's action text stands; empty where it has none.
    static QRectF actionRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRectF tickRect(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace ui
