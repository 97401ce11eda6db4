// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/calendar/chippainter.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CalendarView::CalendarView(std::function<core::Instant()> now, QWidget *parent)
    : SlotGrid(std::move(now), parent)
{
    setObjectName(u"calendarView"_s);
    setAccessibleName(tr("Week"));
}

void CalendarView::setBlocked(const QList<BlockedTime> &times)
{
    m_blocked = times;
    invalidate();
}

QString CalendarView::tipAt(const QPoint &point) const
{
    if (indexAt(point).isValid())
        return SlotGrid::tipAt(point);
    QStringList tips;
    for (const BlockedTime &time : std::as_const(m_layers.blocked)) {
        if (blockedRect(time, m_geometry).contains(toContent(point)))
            tips.append(time.tip);
    }
    tips.removeDuplicates();
    return tips.join(u"\n\n"_s);
}

void CalendarView::setLanes(const AccountLanes &lanes)
{
    m_lanes = &lanes;
    connect(m_lanes, &AccountLanes::changed, this, &CalendarView::invalidate);
}

void CalendarView::setTrends(const QHash<core::Platform, core::Trend> &trends)
{
    m_trends = trends;
    invalidate();
}

QTimeZone CalendarView::secondZone() const
{
    const core::Account *account =
        isDragging() && m_lanes ? m_lanes->find(m_drag->lead().row.slot.accountId) : nullptr;
    return account && !account->timezone.isEmpty() ? m_lanes->zoneOf(*account) : QTimeZone::systemTimeZone();
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

void CalendarView::setGeometryAnew()
{
    if (!m_firstDay.isValid())
        return;
    m_geometry = WeekGeometry(m_firstDay, m_zone, viewport()->width(), m_zoom, layoutDirection());
    invalidate();
    updateGeometries();
}

qreal CalendarView::contentHeight() const
{
    return m_geometry.height() + m_geometry.zoom().chipHeight;
}

int CalendarView::selectedRow() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    return selected.isEmpty() ? -1 : selected.first().row();
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
        const core::Slot &slot = m_rows.last().slot;
        const core::Account *account = m_lanes ? m_lanes->find(slot.accountId) : nullptr;
        if (account) {
            if (const auto load = m_lanes->loadOf(account->id, core::localDate(slot.dueAt, m_lanes->zoneOf(*account))))
                m_rows.last().load = tr("%1 of %2").arg(load->posts).arg(load->cap);
        }
        const SlotRow &item = m_rows.last();
        if (const auto place = m_geometry.placeOf(item.slot.dueAt))
            places.append({row, *place, isSelected(row) || needsEyes(item.slot)});
    }
    m_layout = layOutChips(places, m_geometry);
    m_rects.clear();
    for (const ChipLayout::Chip &chip : std::as_const(m_layout.chips))
        m_rects.insert(chip.row, chip.rect);
    layLayers();
    summarise();
}

void CalendarView::summarise() const
{
    QList<DaySummary> days(7);
    for (const SlotRow &row : std::as_const(m_rows)) {
        const auto place = m_geometry.placeOf(row.slot.dueAt);
        if (!place || !core::occupiesAccount(row.slot.state))
            continue;
        DaySummary &day = days[place->day];
        day.meanRisk = (day.meanRisk * day.count + row.slot.risk.score) / (day.count + 1);
        ++day.count;
    }
    for (int day = 0; day < 7 && m_lanes; ++day) {
        const auto load = m_lanes->loadOf(m_geometry.date(day));
        days[day].capUsed = load && load->cap > 0 ? double(load->posts) / load->cap : 0;
    }
    header().show(m_geometry, core::localDate(m_now(), m_zone), days);
}

std::optional<core::Platform> CalendarView::shownPlatform() const
{
    if (m_drag)
        return m_drag->lead().row.slot.platform;
    if (const int selected = selectedRow(); selected >= 0 && selected < m_rows.size())
        return m_rows[selected].slot.platform;
    if (m_rows.isEmpty())
        return {};
    std::array<int, core::platformCount> counts{};
    for (const SlotRow &row : std::as_const(m_rows))
        ++counts[size_t(row.slot.platform)];
    return core::Platform(std::ranges::max_element(counts) - counts.begin());
}

void CalendarView::layLayers() const
{
    m_layers = {};
    m_layers.now = m_now();
    m_layers.changeName = tr("Does not exist");
    m_layers.doubledName = tr("Twice: the first one counts");
    if (m_shownLayers.testFlag(Layer::Blackouts))
        m_layers.blocked = m_blocked;
    const auto platform = shownPlatform();
    if (platform && m_shownLayers.testFlag(Layer::Peak))
        m_layers.peakHours = m_platforms.at(*platform).peakHours;
    if (platform && m_shownLayers.testFlag(Layer::Trend) && m_trends.contains(*platform)) {
        const core::Trend trend = m_trends.value(*platform);
        m_layers.trendHours = trend.peakHours.isEmpty() ? m_platforms.at(*platform).peakHours : trend.peakHours;
    }
    if (!m_shownLayers.testFlag(Layer::Risk))
        return;
    QHash<std::pair<int, int>, int> counts;
    for (const SlotRow &row : std::as_const(m_rows)) {
        const auto place = m_geometry.placeOf(row.slot.dueAt);
        if (!place || !core::occupiesAccount(row.slot.state))
            continue;
        const std::pair cell{place->day, int(place->minute / 60)};
        double &mean = m_layers.riskByHour[cell];
        const int count = ++counts[cell];
        mean += (row.slot.risk.score - mean) / count;
    }
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

QRectF CalendarView::wantedRect(const SlotRow &row) const
{
    const auto place = row.wanted ? m_geometry.placeOf(*row.wanted) : std::nullopt;
    return place ? ghostRect(*place, m_geometry) : QRectF();
}

void CalendarView::carry(const QPointF &pointer, Qt::KeyboardModifiers modifiers)
{
    carryTo(*m_drag, dragTarget(*m_drag, pointer, modifiers, m_geometry), m_zone);
}

QRegion CalendarView::dragRegion() const
{
    QRegion region = ghostRegion(*m_drag, visibleContent(), m_geometry);
    const auto day = m_firstDay.daysTo(m_drag->lead().target.date);
    if (day >= 0 && day < 7)
        region += m_geometry.column(int(day)).intersected(visibleContent()).toAlignedRect(); // its wash
    return region;
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        SlotGrid::wheelEvent(event);
        return;
    }
    const qreal at = event->position().y();
    const double minute = m_geometry.minuteAt(at + verticalOffset());
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    verticalScrollBar()->setValue(int(m_geometry.yOf(minute) - at));
    event->accept();
}

bool CalendarView::pressStack(const QPointF &at, const QPoint &globalPos)
{
    const auto stack =
        std::ranges::find_if(m_layout.stacks, [&](const ChipLayout::Stack &one) { return one.rect.contains(at); });
    if (stack == m_layout.stacks.end())
        return false;
    openStack(*stack, globalPos);
    return true;
}

void CalendarView::openStack(const ChipLayout::Stack &stack, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int row : stack.rows) {
        const SlotRow item = rowAt(row);
        const QString time = core::toLocal(item.slot.dueAt, m_zone).toString(u"HH:mm"_s);
        const QString text = isolated(time) + u"  "_s + isolated(item.title) + u"  "_s + isolated(item.username);
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, index = QPersistentModelIndex(model()->index(row, 0))] {
            select(index, QItemSelectionModel::ClearAndSelect);
        });
    }
    menu->popup(at);
}

} // namespace ui
