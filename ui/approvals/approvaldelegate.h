// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Rows of the approval queue: two lines of 64 px, with the group's heading above its first row. A click on the
/// platform's tile, where the tick box of a marked row stands, asks for the mark.
class ApprovalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDelegate)

public:
    explicit ApprovalDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void tickWanted(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
};

} // namespace ui
