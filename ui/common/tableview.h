// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTableView>

#include "ui/common/columnfit.h"

namespace ui {

/// A table of rows, as high as the person likes them: hairlines, hover, several selected at once, no grid. Any model
/// will do; what its cells may show is in tableroles.h. Space ticks the current row, Enter opens it, and on a cell with
/// an action does that.
class TableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableView)

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// Stays compact, whatever the person likes.
    void keepCompact();
    /// For rows with a second line (tablerole::secondary).
    void setTwoLines();
    int rowsHeight() const; ///< Of each row, by the density that the person likes.
    /// Begins in line with the view's title instead of in a card: for a table that is its page's whole width.
    void setOnPage();
    int startPadding() const { return m_startPadding; } ///< Before the first column's words.
    /// Lets the headers sort, beginning with `column`. The model must sort itself, or be a QSortFilterProxyModel.
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// Fits the columns to the room by fittedColumns(): `stretched` names the row; where the room is short, `leaving`
    /// go one after the other, then `cut` end in an ellipsis.
    void fitColumns(int stretched, const QList<int> &leaving = {}, const QList<int> &cut = {});
    void shareRoom(int column); ///< `column` shares what the others leave with the one that names the row.
    /// What an empty table says in the middle; without a word there is nothing.
    void setEmptyText(const QString &text);
    /// As high as all its rows, so that a card grows with it instead of scrolling.
    void growWithRows();
    QModelIndexList selectedRows() const; ///< One index of column 0 each, from top to bottom.

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QModelIndex indexAt(const QPoint &position) const override; ///< Beyond the last column: that column's.

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowOpened(const QModelIndex &index);
    /// The action text of `index` was clicked, or Enter pressed on its cell.
    void actionWanted(const QModelIndex &index);
    void rowSelectionChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
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
    void takeRowHeight();
    void measureSoon();
    void measure();
    void fit();

    int m_hovered = -1;
    bool m_grows = false;
    bool m_twoLines = false;
    bool m_keptCompact = false;
    int m_startPadding = 16;
    int m_stretched = -1; ///< -1: the widths are the header's own.
    QList<int> m_leaving;
    QList<int> m_cut;
    int m_sharing = -1;
    QSet<int> m_left; ///< Columns that are hidden for want of room.
    QList<ColumnNeed> m_needs; ///< As measured last.
    bool m_measured = false; ///< Whether m_needs are those of the rows as they are.
    QString m_emptyText;
};

} // namespace ui
