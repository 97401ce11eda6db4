// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/accountview.h"

#include <QLocale>
#include <QScrollBar>

#include "ui/calendar/dragbubble.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

AccountView::AccountView(const AccountLanes &lanes, std::function<core::Instant()> now, QWidget *parent)
    : SlotGrid(std::move(now), parent)
    , m_lanes(lanes)
{
    setObjectName(u"accountView"_s);
    setAccessibleName(tr("Week by account"));
    connect(&m_lanes, &AccountLanes::changed, this, &AccountView::setGeometryAnew);
}

void AccountView::setBlocked(const QList<BlockedDay> &times)
{
    m_blocked = times;
    viewport()->update();
}

/// The whole cell for a whole day; else a strip at its side that runs from midnight to midnight.
QRectF AccountView::blockedRect(const BlockedDay &blocked) const
{
    constexpr qreal strip = 6;
    const int lane = laneOf(blocked.accountId);
    if (lane < 0)
        return {};
    const QRectF cell = m_geometry.cell({lane, blocked.time.day});
    if (blocked.time.from <= 0 && blocked.time.to >= 1440)
        return cell;
    const qreal top = cell.top() + std::round(cell.height() * blocked.time.from / 1440);
    const qreal bottom = cell.top() + std::round(cell.height() * blocked.time.to / 1440);
    return leading(QRectF(cell.left(), top, cell.width(), std::max(3.0, bottom - top)), 0, strip, layoutDirection());
}

void AccountView::setCriteria(const SlotCriteria &criteria)
{
    m_criteria = criteria;
    setGeometryAnew();
}

void AccountView::setGeometryAnew()
{
    if (!m_firstDay.isValid())
        return;
    m_geometry = LaneGeometry(m_firstDay, m_zone, viewport()->width(), layoutDirection(), {});
    invalidate();
    if (model())
        layOut();
    updateGeometries();
}

qreal AccountView::contentHeight() const
{
    layOut();
    return m_geometry.height() + 8;
}

/// The accounts in use, and whatever else slots of the week stand on.
QList<AccountView::Lane> AccountView::wantedLanes() const
{
    const auto allowed = [this](const QString &accountId, core::Platform platform) {
        return (m_criteria.accounts.isEmpty() || m_criteria.accounts.contains(accountId))
            && (m_criteria.platforms.isEmpty() || m_criteria.platforms.contains(platform));
    };
    QSet<QString> used;
    QList<Lane> lanes;
    for (const SlotRow &row : std::as_const(m_rows))
        used.insert(row.slot.accountId);
    for (const core::Account &account : m_lanes.accounts()) {
        if ((!account.retiredAt || used.contains(account.id)) && allowed(account.id, account.platform))
            lanes.append({account.id, account.platform, account.username});
    }
    for (const SlotRow &row : std::as_const(m_rows)) {
        const core::Slot &slot = row.slot;
        const bool known = std::ranges::any_of(lanes, [&](const Lane &lane) {
            return lane.accountId == slot.accountId && lane.platform == slot.platform;
        });
        if (!known)
            lanes.append({slot.accountId, slot.platform,
                          slot.accountId.isEmpty() ? tr("Without an account") : row.username});
    }
    std::ranges::stable_sort(lanes, {}, &Lane::platform);
    return lanes;
}

void AccountView::layOut() const
{
    if (!m_stale || !model() || !m_firstDay.isValid())
        return;
    m_stale = false;
    m_rows.clear();
    for (int row = 0; row < model()->rowCount(); ++row)
        m_rows.append(rowAt(row));
    m_shown = wantedLanes();
    for (SlotRow &row : m_rows)
        row.username.clear(); // its lane says it

    std::map<std::pair<int, int>, QList<int>> cells; // rows by lane and day
    for (int row = 0; row < m_rows.size(); ++row) {
        const int day = m_geometry.dayOf(m_rows[row].slot.dueAt);
        const int lane = laneOf(m_rows[row].slot);
        if (day >= 0 && lane >= 0)
            cells[{lane, day}].append(row);
    }
    QList<LaneNeed> needs;
    for (const Lane &lane : std::as_const(m_shown))
        needs.append({lane.platform, 0});
    for (auto &[cell, rows] : cells) {
        std::ranges::stable_sort(rows, {}, [this](int row) { return m_rows[row].slot.dueAt; });
        needs[cell.first].most = std::max(needs[cell.first].most, int(rows.size()));
    }
    m_geometry = LaneGeometry(m_firstDay, m_zone, viewport()->width(), layoutDirection(), needs);
    m_layout = {};
    m_rects.clear();
    for (const auto &[cell, rows] : cells) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QRectF rect = m_geometry.chip({cell.first, cell.second}, int(i));
            m_layout.chips.append({rows[i], rect});
            m_rects.insert(rows[i], rect);
        }
    }
    summarise();
    // The lanes grow with their slots; the scroll bar learns of it once this is done.
    if (verticalScrollBar()->maximum() != std::max(0, int(m_geometry.height() + 8) - viewport()->height()))
        QMetaObject::invokeMethod(const_cast<AccountView *>(this), &AccountView::updateGeometries,
                                  Qt::QueuedConnection);
}

void AccountView::summarise() const
{
    QList<DaySummary> days(7);
    for (const SlotRow &row : std::as_const(m_rows)) {
        const int day = m_geometry.dayOf(row.slot.dueAt);
        if (day < 0 || !core::occupiesAccount(row.slot.state))
            continue;
        DaySummary &summary = days[day];
        summary.meanRisk = (summary.meanRisk * summary.count + row.slot.risk.score) / (summary.count + 1);
        ++summary.count;
    }
    for (int day = 0; day < 7; ++day) {
        const auto load = m_lanes.loadOf(m_geometry.date(day));
        days[day].capUsed = load && load->cap > 0 ? double(load->posts) / load->cap : 0;
    }
    header().show(m_geometry, core::localDate(m_now(), m_zone), days);
}

int AccountView::laneOf(const QString &accountId) const
{
    layOut();
    const auto found = std::ranges::find(m_shown, accountId, &Lane::accountId);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int AccountView::laneOf(const core::Slot &slot) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const Lane &lane) {
        return lane.accountId == slot.accountId && lane.platform == slot.platform;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

std::optional<LanePlace> AccountView::placeOf(const SlotRow &row) const
{
    const int day = m_geometry.dayOf(row.slot.dueAt);
    const int lane = laneOf(row.slot);
    return day < 0 || lane < 0 ? std::nullopt : std::optional(LanePlace{lane, day});
}

void AccountView::scrollToStart()
{
    verticalScrollBar()->setValue(0);
}

/// Where a slot would stand among those that stand there already.
QRectF AccountView::ghostAt(const QString &accountId, const core::Slot &slot, core::Instant due, int day) const
{
    const int lane = accountId.isEmpty() ? laneOf(slot) : laneOf(accountId);
    if (lane < 0 || day < 0 || day > 6)
        return {};
    const LanePlace place{lane, day};
    const qsizetype before = std::ranges::count_if(m_rows, [&](const SlotRow &row) {
        return row.slot.id != slot.id && row.slot.dueAt < due && placeOf(row) == place;
    });
    return m_geometry.chip(place, int(before));
}

QRectF AccountView::ghostOf(const SlotDrag::Carried &slot) const
{
    return ghostAt(slot.accountId, slot.row.slot, slot.due, int(m_firstDay.daysTo(slot.target.date)));
}

QRectF AccountView::wantedRect(const SlotRow &row) const
{
    return row.wanted ? ghostAt(row.wantedAccount, row.slot, *row.wanted, m_geometry.dayOf(*row.wanted)) : QRectF();
}

void AccountView::carry(const QPointF &pointer, Qt::KeyboardModifiers modifiers)
{
    layOut();
    const SlotDrag::Carried &lead = m_drag->lead();
    const QPointF way = pointer - m_drag->pressed;
    const bool locked = modifiers.testFlag(Qt::ShiftModifier);
    const bool alongDays = std::abs(way.x()) > std::abs(way.y());
    WallTime target = lead.origin;
    if (!locked || alongDays || m_geometry.dayOf(lead.row.slot.dueAt) < 0)
        target.date = m_geometry.date(m_geometry.dayAt(pointer.x()));
    const int lane = m_geometry.laneAt(pointer.y());
    const QString own = lead.row.slot.accountId;
    QString account = locked && alongDays ? own : lane < 0 ? own : m_shown[lane].accountId;
    if (account == own)
        account.clear();
    const QString name = account.isEmpty() ? QString() : m_shown[laneOf(account)].name;
    carryTo(*m_drag, target, m_zone);
    // The others of the same lane go along; those of other lanes stay on theirs.
    for (SlotDrag::Carried &slot : m_drag->carried) {
        const bool along = slot.row.slot.accountId == own;
        slot.accountId = along ? account : QString();
        slot.accountName = along ? name : QString();
    }
}

QRegion AccountView::dragRegion() const
{
    QRegion region;
    for (const SlotDrag::Carried &slot : m_drag->carried)
        region += ghostOf(slot).adjusted(-20, -20, 20, 24).toAlignedRect();
    const QRectF lead = ghostOf(m_drag->lead());
    region += bubbleRect(lead, visibleContent(), layoutDirection()).adjusted(-24, -24, 24, 30).toAlignedRect();
    const int lane = m_geometry.laneAt(lead.center().y());
    if (lane >= 0)
        region += m_geometry.lane(lane).intersected(visibleContent()).toAlignedRect(); // its wash
    return region;
}

GridCell AccountView::currentPlace() const
{
    layOut();
    const core::Instant now = m_now();
    const QDate day = m_geometry.date(m_cell.day);
    if (currentIndex().isValid()) {
        const core::Slot slot = rowAt(currentIndex().row()).slot;
        return {slot.dueAt, slot.accountId, slot.platform};
    }
    GridCell cell{wallClock(day, 12 * 60, m_zone), {}, {}};
    if (m_cell.lane >= 0 && m_cell.lane < m_shown.size()) {
        cell.accountId = m_shown[m_cell.lane].accountId;
        cell.platform = m_shown[m_cell.lane].platform;
        const core::PlatformRules rules = m_platforms.at(cell.platform);
        for (const int hour : rules.peakHours) {
            const core::Instant at = wallClock(day, hour * 60, m_zone);
            if (at > now)
                return {at, cell.accountId, cell.platform};
        }
    }
    if (cell.at <= now && day == core::localDate(now, m_zone))
        cell.at = core::Instant(std::chrono::ceil<std::chrono::hours>(now + 15min));
    return cell;
}

QString AccountView::tipAt(const QPoint &point) const
{
    const QPointF at = toContent(point);
    if (!indexAt(point).isValid()) {
        QStringList tips;
        for (const BlockedDay &blocked : m_blocked) {
            const int lane = laneOf(blocked.accountId);
            if (lane >= 0 && m_geometry.cell({lane, blocked.time.day}).contains(at))
                tips.append(blocked.time.tip);
        }
        tips.removeDuplicates();
        if (!tips.isEmpty())
            return tips.join(u"\n\n"_s);
    }
    if (!m_geometry.gutterBand(at.y(), 1).contains(at) || at.y() >= m_geometry.height())
        return SlotGrid::tipAt(point);
    const int lane = m_geometry.laneAt(at.y());
    const core::Account *account = lane < 0 ? nullptr : m_lanes.find(m_shown[lane].accountId);
    if (!account)
        return {};
    QStringList lines{isolated(account->username), m_lanes.stateText(*account)};
    if (const auto load = m_lanes.loadToday(account->id))
        lines.append(tr("%1 of %2 posts today").arg(load->posts).arg(load->cap));
    if (!account->timezone.isEmpty())
        lines.append(tr("Its days are those of %1").arg(isolated(account->timezone)));
    return lines.join(u'\n');
}

} // namespace ui
