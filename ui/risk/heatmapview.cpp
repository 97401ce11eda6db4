// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatmapview.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/risk/heatbubble.h"
#include "ui/risk/heatdelegate.h"
#include "ui/risk/heatheader.h"
#include "ui/risk/heatmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

HeatmapView::HeatmapView(const QString &name, HeatModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new HeatDelegate(this))
{
    setAccessibleName(name);
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, model, this));
    setVerticalHeader(new HeatHeader(Qt::Vertical, model, this));
    horizontalHeader()->setObjectName(u"heatColumns"_s);
    verticalHeader()->setObjectName(u"heatRows"_s);
    if (auto *corner = findChild<QAbstractButton *>()) { // Qt's own; there is nothing to select
        corner->setObjectName(u"heatCorner"_s);
        corner->setFixedSize(0, 0);
    }
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &HeatmapView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_told.isValid())
            tell(m_told);
    });
    fit();
}

void HeatmapView::fit()
{
    const int columns = int(m_model.grid().columns.size());
    const HeatShape shape = heatShape(m_model.grid().kind, columns, width());
    m_delegate->setShape(shape);
    verticalHeader()->setFixedWidth(shape.rowHeader);
    verticalHeader()->setDefaultSectionSize(shape.pitchY);
    horizontalHeader()->setDefaultSectionSize(shape.pitchX);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, shape.pitchX);
    if (columns > 0)
        setColumnWidth(columns, shape.figure);
    hideBubble();
    updateGeometry();
    viewport()->update();
}

QSize HeatmapView::sizeHint() const
{
    const HeatShape &shape = m_delegate->shape();
    const bool scrolls = shape.width(int(m_model.grid().columns.size())) > width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return QSize(200, HeatHeader::height + m_model.rowCount() * shape.pitchY + bar);
}

void HeatmapView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatmapView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!showsFocus(*this) || !current.isValid())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF cell = m_delegate->shape().cell(visualRect(current));
    painter.setPen(QPen(t.base, 3));
    painter.drawRoundedRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), 5, 5);
}

void HeatmapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex());
    if (event->key() == Qt::Key_Escape && m_bubble && m_bubble->isVisible())
        return hideBubble();
    QTableView::keyPressEvent(event);
}

void HeatmapView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index != m_told)
        tell(index);
}

void HeatmapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void HeatmapView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentIndex().isValid()) {
        tell(currentIndex());
        Q_EMIT focusMoved(visualRect(currentIndex()).translated(viewport()->pos()));
    }
}

void HeatmapView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    hideBubble();
    viewport()->update();
}

void HeatmapView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    hideBubble();
}

void HeatmapView::wheelEvent(QWheelEvent *event)
{
    hideBubble();
    event->ignore(); // the page scrolls
}

bool HeatmapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hideBubble();
    return QTableView::viewportEvent(event);
}

void HeatmapView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!current.isValid() || !hasFocus())
        return;
    tell(current);
    Q_EMIT focusMoved(visualRect(current).translated(viewport()->pos()));
}

void HeatmapView::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isFigure(index) || m_model.grid().cell(index.row(), index.column()).count == 0)
        return;
    hideBubble();
    Q_EMIT opened(index);
}

void HeatmapView::tell(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isFigure(index) || !isVisible())
        return hideBubble();
    m_told = index;
    if (!m_bubble)
        m_bubble = new HeatBubble(window());
    const QRect cell = visualRect(index);
    m_bubble->show(m_model.grid().cell(index.row(), index.column()), m_model.grid().kind, m_limit,
                   QRect(viewport()->mapTo(window(), cell.topLeft()), cell.size()));
}

void HeatmapView::hideBubble()
{
    m_told = QModelIndex();
    if (m_bubble)
        m_bubble->hide();
}

} // namespace ui
