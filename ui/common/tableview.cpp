// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tableview.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/habits.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableroles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setObjectName(u"tableCorner"_s); // QTableView's own, where both headers meet: never in sight
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    takeRowHeight();
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void TableView::keepCompact()
{
    m_keptCompact = true;
    takeRowHeight();
}

void TableView::setTwoLines()
{
    m_twoLines = true;
    takeRowHeight();
}

void TableView::setOnPage()
{
    m_startPadding = 24;
    measureSoon();
}

int TableView::rowsHeight() const
{
    const bool compact = m_keptCompact || density() == Density::Compact;
    return m_twoLines ? listRowHeight(compact ? Density::Compact : Density::Comfortable) : compact ? 32 : 40;
}

void TableView::takeRowHeight()
{
    verticalHeader()->setMinimumSectionSize(rowsHeight());
    verticalHeader()->setDefaultSectionSize(rowsHeight());
    updateGeometry();
}

void TableView::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
}

void TableView::fitColumns(int stretched, const QList<int> &leaving, const QList<int> &cut)
{
    m_stretched = stretched;
    m_leaving = leaving;
    m_cut = cut;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measureSoon();
}

void TableView::shareRoom(int column)
{
    m_sharing = column;
    measureSoon();
}

/// Once for all changes of a turn, and not at all while nobody looks.
void TableView::measureSoon()
{
    m_measured = false;
    if (isVisible())
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // of which Qt keeps one
}

void TableView::measure()
{
    m_needs.clear();
    for (const int column : std::exchange(m_left, {}))
        showColumn(column); // a hidden one has no header to measure
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        ColumnNeed need;
        if (isColumnHidden(column)) { // never shown here
            m_needs.append(need);
            continue;
        }
        need.natural = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        need.least = m_cut.contains(column) ? std::min(need.natural, leastName) : need.natural;
        need.leaves = int(m_leaving.indexOf(column)) + 1;
        need.shares = column == m_sharing;
        m_needs.append(need);
    }
    m_measured = true;
}

void TableView::fit()
{
    if (m_stretched < 0 || !model() || !isVisible())
        return;
    if (!m_measured)
        measure();
    const QList<int> widths = fittedColumns(m_needs, m_stretched, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0 && !isColumnHidden(column)) {
            hideColumn(column);
            m_left.insert(column);
        } else if (widths[column] > 0) {
            if (m_left.remove(column))
                showColumn(column);
            setColumnWidth(column, widths[column]);
        }
    }
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column())) // the keys would begin where nobody sees it
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_stretched), QItemSelectionModel::NoUpdate);
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::growWithRows()
{
    m_grows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    const auto resized = [this] {
        setHovered(-1);
        if (m_grows)
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(model, &QAbstractItemModel::modelReset, this, resized);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &TableView::measureSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::measureSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::measureSoon);
    measureSoon();
}

QSize TableView::sizeHint() const
{
    if (!m_grows || !model())
        return QTableView::sizeHint();
    const int rows = std::max(1, model()->rowCount(rootIndex()));
    return QSize(QTableView::sizeHint().width(),
                 horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize());
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

bool TableView::event(QEvent *event)
{
    const bool handled = QTableView::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    else if (event->type() == QEvent::StyleChange) // the density among it
        takeRowHeight();
    return handled;
}

QModelIndex TableView::indexAt(const QPoint &position) const
{
    const QModelIndex index = QTableView::indexAt(position);
    const int row = rowAt(position.y());
    if (index.isValid() || row < 0 || columnAt(position.x()) >= 0)
        return index;
    for (int visual = horizontalHeader()->count() - 1; visual >= 0; --visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            return model()->index(row, column, rootIndex());
    }
    return {};
}

QModelIndexList TableView::selectedRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

QStyleOptionViewItem TableView::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.direction = layoutDirection();
    return option;
}

void TableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->font = fontFor(FontRole::Body);
}

QModelIndex TableView::actionAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    const QRectF rect = TableDelegate::actionRect(optionFor(index), index);
    return rect.isEmpty() || !rect.adjusted(-6, 0, 6, 0).contains(position) ? QModelIndex() : index;
}

QRect TableView::rowRect(int row) const
{
    return QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    viewport()->setCursor(actionAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex action = actionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && action.isValid())
        Q_EMIT actionWanted(action);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() == Qt::LeftButton && index.isValid() && !actionAt(position).isValid())
        Q_EMIT rowOpened(index);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && current.isValid()) {
        current.data(tablerole::action).toString().isEmpty() ? Q_EMIT rowOpened(current) : Q_EMIT actionWanted(current);
        return;
    }
    if (event->key() == Qt::Key_Space && current.isValid()) {
        const QModelIndex first = current.siblingAtColumn(0);
        if (first.flags() & Qt::ItemIsUserCheckable) {
            const bool on = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            model()->setData(first, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT rowSelectionChanged();
}

void TableView::paintGround(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int rows = model()->rowCount(rootIndex());
    for (int row = first; row < rows; ++row) {
        const QRectF rect = rowRect(row);
        if (rect.top() > viewport()->height())
            break;
        if (selectionModel()->isRowSelected(row, rootIndex()))
            painter.fillRect(rect, t.selected);
        else if (row == m_hovered)
            painter.fillRect(rect, t.hover);
        if (row + 1 < rows) // between rows
            drawHairline(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.line);
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (!model())
        return;
    {
        QPainter ground(viewport());
        paintGround(ground);
    }
    QTableView::paintEvent(event);

    const Tokens &t = tokensOf(palette());
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    if (model()->rowCount(rootIndex()) == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(fontFor(FontRole::Body));
        painter.setPen(t.text2);
        drawText(painter, QRectF(m_startPadding, 0, viewport()->width() - 2 * m_startPadding, rowsHeight()),
                 m_emptyText);
    }
    if (showsFocus(*this) && currentIndex().isValid()) {
        const bool onAction = !currentIndex().data(tablerole::action).toString().isEmpty();
        const QRectF ring = onAction ? QRectF(visualRect(currentIndex())) : QRectF(rowRect(currentIndex().row()));
        drawFocusRing(painter, ring.adjusted(3, 3, -3, -4), 4, t);
    }
}

} // namespace ui
