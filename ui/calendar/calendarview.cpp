// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/chippainter.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

CalendarView::CalendarView(std::function<core::Instant()> now, QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new DayHeader(this))
    , m_now(std::move(now))
{
    setObjectName(u"calendarView"_s);
    setAccessibleName(tr("Week"));
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
}

void CalendarView::showWeek(QDate firstDay, const QTimeZone &zone)
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

void CalendarView::setZoom(int step)
{
    const int zoom = std::clamp(step, 0, int(zooms.size()) - 1);
    if (zoom == m_zoom)
        return;
    // What is in the middle stays in the middle.
    const double middle = m_geometry.minuteAt(visibleContent().center().y());
    m_zoom = zoom;
    setGeometryAnew();
    verticalScrollBar()->setValue(int(m_geometry.yOf(middle)) - viewport()->height() / 2);
}

void CalendarView::setEmptyText(const QString &title, const QString &advice)
{
    m_emptyTitle = title;
    m_emptyAdvice = advice;
    viewport()->update();
}

void CalendarView::setGeometryAnew()
{
    if (!m_firstDay.isValid())
        return;
    m_geometry = WeekGeometry(m_firstDay, m_zone, viewport()->width(), m_zoom, layoutDirection());
    invalidate();
    updateGeometries();
}

void CalendarView::invalidate()
{
    m_stale = true;
    viewport()->update();
    m_header->update();
}

int CalendarView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRectF CalendarView::visibleContent() const
{
    return QRectF(0, verticalOffset(), viewport()->width(), viewport()->height());
}

int CalendarView::selectedRow() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    return selected.isEmpty() ? -1 : selected.first().row();
}

SlotRow CalendarView::rowAt(int row) const
{
    return model()->index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>();
}

void CalendarView::layOut() const
{
    if (!m_stale || !model() || !m_firstDay.isValid())
        return;
    m_stale = false;
    m_rows.clear();
    QList<ChipPlace> places;
    for (int row = 0; row < model()->rowCount(); ++row) {
        m_rows.append(rowAt(row));
        const SlotRow &item = m_rows.last();
        if (const auto place = m_geometry.placeOf(item.slot.dueAt))
            places.append({row, *place, isSelected(row) || needsEyes(item.slot)});
    }
    m_layout = layOutChips(places, m_geometry);
    m_rects.clear();
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips))
        m_rects.insert(chip.row, chip.rect);
    m_layers.now = m_now();
    m_layers.peakHours = peakHours(m_layers.peakName);
    summarise();
}

void CalendarView::summarise() const
{
    QList<DaySummary> days(7);
    QHash<QString, core::Platform> accounts;
    for (const SlotRow &row : std::as_const(m_rows)) {
        const auto place = m_geometry.placeOf(row.slot.dueAt);
        if (!place || !core::occupiesAccount(row.slot.state))
            continue;
        accounts.insert(row.slot.accountId, row.slot.platform);
        DaySummary &day = days[place->day];
        day.meanRisk = (day.meanRisk * day.count + row.slot.risk.score) / (day.count + 1);
        ++day.count;
    }
    int cap = 0;
    for (const core::Platform platform : std::as_const(accounts))
        cap += m_platforms.at(platform).maxPostsPerDay;
    for (DaySummary &day : days)
        day.capUsed = cap == 0 ? 0 : double(day.count) / cap;
    m_header->show(m_geometry, core::localDate(m_now(), m_zone), days);
}

/// The peaks of the slot in the hand, else of the selected one, else of the platform with the most slots.
QList<int> CalendarView::peakHours(QString &name) const
{
    std::optional<core::Platform> platform;
    if (m_drag)
        platform = m_drag->lead().row.slot.platform;
    else if (const int selected = selectedRow(); selected >= 0)
        platform = m_rows[selected].slot.platform;
    else if (!m_rows.isEmpty()) {
        std::array<int, core::platformCount> counts{};
        for (const SlotRow &row : std::as_const(m_rows))
            ++counts[size_t(row.slot.platform)];
        platform = core::Platform(std::ranges::max_element(counts) - counts.begin());
    }
    if (!platform)
        return {};
    name = tr("%1 peak").arg(isolated(platformWord(*platform)));
    return m_platforms.at(*platform).peakHours;
}

QRectF CalendarView::chipRect(int row) const
{
    layOut();
    return m_rects.value(row);
}

QRect CalendarView::visualRect(const QModelIndex &index) const
{
    return chipRect(index.row()).translated(0, -verticalOffset()).toAlignedRect();
}

QModelIndex CalendarView::indexAt(const QPoint &point) const
{
    layOut();
    const QPointF at = toContent(point);
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips)) {
        if (chip.rect.contains(at))
            return model()->index(chip.row, 0);
    }
    return {};
}

void CalendarView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRectF rect = chipRect(index.row());
    if (rect.isNull())
        return;
    const QRectF visible = visibleContent();
    constexpr int margin = 12;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(int(rect.center().y() - visible.height() / 2));
    else if (rect.top() - margin < visible.top())
        verticalScrollBar()->setValue(int(rect.top()) - margin);
    else if (rect.bottom() + margin > visible.bottom())
        verticalScrollBar()->setValue(int(rect.bottom() + margin - visible.height()));
}

void CalendarView::scrollToStart()
{
    layOut();
    double minute = 7 * 60;
    if (const auto now = m_geometry.placeOf(m_now())) {
        minute = now->minute - 90;
    } else {
        double first = 24 * 60;
        for (const SlotRow &row : std::as_const(m_rows)) {
            if (const auto place = m_geometry.placeOf(row.slot.dueAt))
                first = std::min(first, place->minute - 60);
        }
        minute = first < 24 * 60 ? first : minute;
    }
    verticalScrollBar()->setValue(int(m_geometry.yOf(minute)));
}

bool CalendarView::isIndexHidden(const QModelIndex &index) const
{
    return chipRect(index.row()).isNull();
}

void CalendarView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index, flags);
}

QRegion CalendarView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-4, -4, 4, 4);
    return region;
}

void CalendarView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    m_header->setGeometry(viewport()->x(), viewport()->y() - DayHeader::barHeight, viewport()->width(),
                          DayHeader::barHeight);
    const int content = int(m_geometry.height()) + m_geometry.zoom().chipHeight;
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_geometry.zoom().pixelsPerHour / 2);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    setGeometryAnew();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setGeometryAnew();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
}

void CalendarView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && !m_stale; ++row)
        flyBack(row, rowAt(row));
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    invalidate();
}

void CalendarView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CalendarView::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CalendarView::invalidate);
    connect(model, &QAbstractItemModel::modelReset, this, &CalendarView::invalidate);
    invalidate();
}

void CalendarView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    invalidate();
}

void CalendarView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Peaks follow the selection, and a folded slot that is selected comes to the top.
    invalidate();
    QAbstractItemView::selectionChanged(selected, deselected);
}

void CalendarView::flyBack(int row, const SlotRow &now)
{
    const SlotRow &before = m_rows.at(row);
    const bool refused = before.wanted && !now.wanted && now.slot.dueAt == before.slot.dueAt;
    if (const auto target = refused ? m_geometry.placeOf(*before.wanted) : std::nullopt)
        fly(now, ghostRect(*target, m_geometry));
}

/// From there to where it stands.
void CalendarView::fly(const SlotRow &row, const QRectF &from)
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

} // namespace ui
