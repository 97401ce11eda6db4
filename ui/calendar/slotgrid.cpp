// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotgrid.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/calendar/calendaraccessible.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/chippainter.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double onItsWay = 0.6; ///< Opacity of a chip whose move is not answered yet.

QRectF between(const QRectF &from, const QRectF &to, double share)
{
    const QPointF at = from.topLeft() + (to.topLeft() - from.topLeft()) * share;
    return QRectF(at, from.size() + (to.size() - from.size()) * share);
}

} // namespace

SlotGrid::SlotGrid(std::function<core::Instant()> now, QWidget *parent)
    : QAbstractItemView(parent)
    , m_now(std::move(now))
    , m_header(new DayHeader(this))
{
    CalendarAccessible::install(); // before anything is told of this one
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(0, DayHeader::barHeight, 0, 0);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    m_flightWay.setDuration(180);
    m_flightWay.setEasingCurve(QEasingCurve::OutCubic);
    m_flightWay.setStartValue(0.0);
    m_flightWay.setEndValue(1.0);
    connect(&m_flightWay, &QVariantAnimation::valueChanged, this, [this] { viewport()->update(); });
    connect(&m_flightWay, &QVariantAnimation::finished, this, [this] {
        m_flights.clear();
        viewport()->update();
    });
    m_minute.start(15'000, this);
    connect(this, &SlotGrid::currentCellChanged, this, [this] { CalendarAccessible::tellCursor(*this); });
}

void SlotGrid::showWeek(QDate firstDay, const QTimeZone &zone)
{
    if (m_firstDay == firstDay && m_zone == zone)
        return;
    m_flights.clear();
    m_firstDay = firstDay;
    m_zone = zone;
    clearMark();
    setGeometryAnew();
    if (isDragging()) // it stays in the hand while the week turns
        moveDrag(m_pointer, QApplication::keyboardModifiers());
    Q_EMIT currentCellChanged(currentCell());
}

QModelIndexList SlotGrid::slotsIn(const TableCell &cell) const
{
    QModelIndexList here;
    for (const int row : rowsInTime()) {
        if (tableCellOf(m_rows[row]) == cell)
            here.append(model()->index(row, 0));
    }
    return here;
}

void SlotGrid::setLayers(Layers layers)
{
    m_shownLayers = layers;
    m_header->setCapShown(layers.testFlag(Layer::Cap));
    invalidate();
}

void SlotGrid::setEmptyText(const QString &title, const QString &advice)
{
    m_emptyTitle = title;
    m_emptyAdvice = advice;
    viewport()->update();
}

void SlotGrid::invalidate()
{
    m_stale = true;
    viewport()->update();
    m_header->update();
}

int SlotGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRectF SlotGrid::visibleContent() const
{
    return QRectF(0, verticalOffset(), viewport()->width(), viewport()->height());
}

SlotRow SlotGrid::rowAt(int row) const
{
    return model()->index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>();
}

QRectF SlotGrid::chipRect(int row) const
{
    layOut();
    return m_rects.value(row);
}

QRect SlotGrid::visualRect(const QModelIndex &index) const
{
    return chipRect(index.row()).translated(0, -verticalOffset()).toAlignedRect();
}

QModelIndex SlotGrid::indexAt(const QPoint &point) const
{
    layOut();
    const QPointF at = toContent(point);
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        if (chip.rect.contains(at))
            return model()->index(chip.row, 0);
    }
    return {};
}

void SlotGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRectF rect = chipRect(index.row());
    if (rect.isNull())
        return;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(int(rect.center().y() - visibleContent().height() / 2));
    else
        scrollIntoSight(rect);
}

void SlotGrid::scrollIntoSight(const QRectF &rect)
{
    constexpr int margin = 12;
    const QRectF visible = visibleContent();
    if (rect.top() - margin < visible.top())
        verticalScrollBar()->setValue(int(rect.top()) - margin);
    else if (rect.bottom() + margin > visible.bottom())
        verticalScrollBar()->setValue(int(rect.bottom() + margin - visible.height()));
}

bool SlotGrid::isIndexHidden(const QModelIndex &index) const
{
    return chipRect(index.row()).isNull();
}

void SlotGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index, flags);
}

QRegion SlotGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-4, -4, 4, 4);
    return region;
}

void SlotGrid::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    m_header->setGeometry(viewport()->x(), viewport()->y() - DayHeader::barHeight, viewport()->width(),
                          DayHeader::barHeight);
    verticalScrollBar()->setRange(0, std::max(0, int(contentHeight()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
}

void SlotGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    setGeometryAnew();
}

void SlotGrid::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setGeometryAnew();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
}

void SlotGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && !m_stale && isVisible(); ++row)
        flyBack(row, rowAt(row));
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    invalidate();
    // The cursor goes along with the slot that it is on.
    const QModelIndex current = currentIndex();
    if (current.isValid() && topLeft.row() <= current.row() && current.row() <= bottomRight.row())
        currentChanged(current, current);
}

void SlotGrid::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlotGrid::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SlotGrid::invalidate);
    connect(model, &QAbstractItemModel::modelReset, this, &SlotGrid::invalidate);
    invalidate();
}

void SlotGrid::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    invalidate();
}

void SlotGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Peaks follow the selection, and a folded slot that is selected comes to the top.
    invalidate();
    QAbstractItemView::selectionChanged(selected, deselected);
}

void SlotGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    const SlotRow row = rowAt(current.row());
    if (!m_firstDay.isValid() || !columns().contains(row.slot.dueAt))
        return;
    adoptPlace(row);
    viewport()->update();
    Q_EMIT currentCellChanged(currentCell());
}

void SlotGrid::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row current.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        m_cellShown = true;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SlotGrid::flyBack(int row, const SlotRow &now)
{
    if (row >= m_rows.size())
        return;
    const SlotRow &before = m_rows.at(row);
    const bool refused = before.wanted && !now.wanted && now.slot.dueAt == before.slot.dueAt
        && now.slot.accountId == before.slot.accountId;
    if (refused)
        fly(now, wantedRect(before));
}

/// From there to where it stands.
void SlotGrid::fly(const SlotRow &row, const QRectF &from)
{
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const auto known = std::ranges::find_if(m_rows, [&](const SlotRow &one) { return one.slot.id == row.slot.id; });
    if (!animated || known == m_rows.end() || from.isEmpty())
        return;
    const QRectF to = m_rects.value(int(known - m_rows.begin()));
    if (to.isEmpty())
        return;
    if (m_flightWay.state() != QAbstractAnimation::Running)
        m_flights.clear();
    m_flights.append({row.slot.id, row, from, to});
    m_flightWay.start();
}

void SlotGrid::paintChips(QPainter &painter, const QRegion &dirty)
{
    const Tokens &t = tokensOf(palette());
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        if (!dirty.intersects(chip.rect.adjusted(-4, -4, 4, 4).toAlignedRect()))
            continue;
        const SlotRow &row = m_rows[chip.row];
        const bool dragged = isDragging() && m_drag->action == DropAction::Move && m_drag->carries(row.slot.id);
        const bool flying =
            std::ranges::any_of(m_flights, [&](const Flight &flight) { return flight.slotId == row.slot.id; });
        if (dragged || flying || row.wanted) {
            drawOrigin(painter, chip.rect, row.slot.dueAt, m_zone, t);
            continue;
        }
        drawChip(painter, chip.rect, row, row.slot.dueAt, m_zone, t);
        if (m_shownLayers.testFlag(Layer::Approvals) && row.slot.state == core::SlotState::PendingApproval)
            drawBox(painter, chip.rect.adjusted(-1, -1, 1, 1), 7, Qt::transparent, t.warn, 2);
        if (selectionModel()->isSelected(model()->index(chip.row, 0)))
            drawFocusRing(painter, chip.rect, 6, t);
        if (m_cellShown && hasFocus() && currentIndex().row() == chip.row)
            drawBox(painter, chip.rect.adjusted(-4, -4, 4, 4), 9, Qt::transparent, t.accent);
    }
    painter.setFont(fontFor(FontRole::SmallStrong));
    for (const ChipLayout::Stack &stack : std::as_const(m_layout.stacks)) {
        drawBox(painter, stack.rect, 6, t.raised, t.lineStrong);
        painter.setPen(t.text2);
        drawText(painter, stack.rect, isolated(u"+%1"_s.arg(stack.rows.size())), Align::Centre);
    }
}

void SlotGrid::paintOnTheirWay(QPainter &painter, const QRectF &dirty)
{
    const Tokens &t = tokensOf(palette());
    for (const SlotRow &row : std::as_const(m_rows)) {
        const QRectF place = row.wanted ? wantedRect(row) : QRectF();
        if (place.isEmpty() || !place.intersects(dirty))
            continue;
        painter.setOpacity(onItsWay);
        drawChip(painter, place, row, *row.wanted, m_zone, t);
        painter.setOpacity(1);
    }
    for (const Flight &flight : std::as_const(m_flights)) {
        const QRectF rect = between(flight.from, flight.to, m_flightWay.currentValue().toDouble());
        drawChip(painter, QRectF(rect.topLeft(), flight.to.size()), flight.row, flight.row.slot.dueAt, m_zone, t);
    }
}

void SlotGrid::paintEmpty(QPainter &painter)
{
    if (m_emptyTitle.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    const QRectF days = columns().allDays(0, viewport()->height());
    const QRectF card(days.center().x() - 200, days.height() * 0.4 - 80, 400, 160);
    drawBox(painter, card, 8, t.base, t.line);
    drawEmptyNote(painter, days, u"view-calendar-week"_s, m_emptyTitle, m_emptyAdvice, t);
}

} // namespace ui
