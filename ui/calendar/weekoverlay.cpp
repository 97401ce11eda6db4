// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekoverlay.h"

#include "core/engine/libraryqueries.h"
#include "ui/calendar/accountlanes.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/layerbar.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/desk.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

WeekOverlay::WeekOverlay(const Ground &on, QObject *parent)
    : QObject(parent)
    , m_on(on)
{
    m_soon.setSingleShot(true);
    m_on.view.setLayers(m_on.legend.shown());
    m_on.accounts.setLayers(m_on.legend.shown());
    connectAll();
    readTrends();
}

void WeekOverlay::connectAll()
{
    connect(&m_on.legend, &LayerBar::shownChanged, this, [this](Layers shown) {
        m_on.bench.preferences.set(preferences::calendarLayers, int(shown.toInt()));
        m_on.view.setLayers(shown);
        m_on.accounts.setLayers(shown);
        showLayers();
    });
    connect(&m_soon, &QTimer::timeout, this, &WeekOverlay::showLayers);
    const auto soon = [this] { m_soon.start(0); };
    connect(&m_on.filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_on.filter, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&m_on.filter, &QAbstractItemModel::dataChanged, this, soon);
    connect(&m_on.lanes, &AccountLanes::changed, this, soon);
    connect(&m_on.blackouts, &BlackoutBook::changed, this, soon);
    connect(m_on.view.selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    connect(&m_on.blackouts, &BlackoutBook::changed, this, &WeekOverlay::showBlocked);
    connect(&m_on.lanes, &AccountLanes::changed, this, &WeekOverlay::showBlocked);
    connect(&m_on.bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.trends || events.settings)
            readTrends();
    });
}

void WeekOverlay::showWeek(QDate firstDay, const QTimeZone &zone)
{
    m_firstDay = firstDay;
    m_zone = zone;
    showBlocked();
}

void WeekOverlay::readTrends()
{
    core::GetTrends query;
    for (int i = 0; i < core::platformCount; ++i)
        query.platforms.append(core::Platform(i));
    m_on.bench.desk.ask(query, this, [this](const core::Result<core::GetTrends::Answer> &answer) {
        if (!answer)
            return; // the legend says that it is not known
        m_trends.clear();
        for (const core::Trend &trend : *answer)
            m_trends.insert(trend.platform, trend);
        m_on.view.setTrends(m_trends);
        showLayers();
    });
}

void WeekOverlay::showLayers()
{
    QList<core::Slot> list;
    for (int row = 0; row < m_on.filter.rowCount(); ++row)
        list.append(m_on.filter.index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>().slot);
    LayerNumbers numbers = countedSlots(list);
    for (int day = 0; day < 7 && m_firstDay.isValid(); ++day) {
        if (const auto load = m_on.lanes.loadOf(m_firstDay.addDays(day))) {
            numbers.posts += load->posts;
            numbers.cap += load->cap;
        }
    }
    QSet<int> blocked;
    if (m_firstDay.isValid()) {
        for (const BlackoutSpan &span : blackoutSpans(m_on.blackouts.all(), m_on.view.columns()))
            blocked.insert(span.blackout);
    }
    numbers.blackouts = int(blocked.size());
    numbers.platform = m_on.view.shownPlatform();
    if (numbers.platform) {
        numbers.peakHours = m_on.bench.desk.platforms().at(*numbers.platform).peakHours;
        if (m_trends.contains(*numbers.platform))
            numbers.trend = m_trends.value(*numbers.platform);
    }
    m_on.legend.setNumbers(numbers);
}

/// As the week has them, in the words that the grids show.
void WeekOverlay::showBlocked()
{
    if (!m_firstDay.isValid())
        return;
    const QList<core::KeptBlackout> &all = m_on.blackouts.all();
    QList<BlockedTime> times;
    QList<AccountView::BlockedDay> days;
    for (const BlackoutSpan &span : blackoutSpans(all, m_on.view.columns())) {
        const core::Blackout &blackout = all[span.blackout].blackout;
        const bool forAll = blackout.scope == core::BlackoutScope::Everything;
        const core::Account *account = m_on.lanes.find(blackout.subject);
        const QString whom = blackoutScopeText(blackout, account ? account->username : QString());
        const QString when = blackoutTimeText(blackout, m_zone);
        const QString until = QTime::fromMSecsSinceStartOfDay(int(span.to * 60'000) % 86'400'000).toString(u"HH:mm"_s);
        const QString detail = forAll ? tr("until %1").arg(isolated(until)) : tr("%1 until %2").arg(whom, isolated(until));
        const QString tip = tr("%1\n%2\nBlocked for: %3").arg(blackoutName(blackout), when, whom);
        times.append({span.day, span.from, span.to, blackoutName(blackout), detail, tip});
        for (const core::Account &each : m_on.lanes.accounts()) {
            if (blackout.scope != core::BlackoutScope::Language
                && core::binds(blackout, each.platform, each.id, each.language))
                days.append({each.id, times.last()});
        }
    }
    m_on.view.setBlocked(times);
    m_on.accounts.setBlocked(days);
}

} // namespace ui
