// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class TableHeader;

/// A table of rows, 40 px each: hairlines, hover, several selected at once, no grid. Any model will do; what its cells
/// may show is in tableroles.h. Space ticks the current row, Enter opens it, and on a cell with an action does that.
class TableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableView)

public:
    static constexpr int comfortableRow = 40;
    static constexpr int compactRow = 32;

    explicit TableView(const QString &name, QWidget *parent = nullptr);

    enum class Density { Comfortable, Compact };
    void setDensity(Density density);
    /// Lets the headers sort, beginning with `column`. The model must sort itself, or be a QSortFilterProxyModel.
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// Gives the columns the width of their contents, and what is left over to `stretched`.
    void fitColumns(int stretched);
    /// What an empty table says in the middle; without a word there is nothing.
    void setEmptyText(const QString &text);
    /// As high as all its rows, so that a card grows with it instead of scrolling.
    void growWithRows();
    QModelIndexList selectedRows() const; ///< One index of column 0 each, from top to bottom.

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    /// As it is while nobody sees it: a hidden table would measure all its rows at every change.
    int sizeHintForColumn(int column) const override;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowOpened(const QModelIndex &index);
    /// The action text of `index` was clicked, or Enter pressed on its cell.
    void actionWanted(const QModelIndex &index);
    void rowSelectionChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    QModelIndex actionAt(QPoint position) const;
    void setHovered(int row);
    QRect rowRect(int row) const;
    void paintGround(QPainter &painter) const;

    int m_hovered = -1;
    bool m_grows = false;
    QString m_emptyText;
};

} // namespace ui
