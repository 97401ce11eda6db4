// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/calendar/accountlanes.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/blackoutactions.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarhands.h"
#include "ui/calendar/calendarkeys.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/filterbar.h"
#include "ui/calendar/layerbar.h"
#include "ui/calendar/planmenu.h"
#include "ui/calendar/slotlist.h"
#include "ui/calendar/trayframe.h"
#include "ui/calendar/trayhands.h"
#include "ui/calendar/weekfilter.h"
#include "ui/calendar/weekoverlay.h"
#include "ui/common/actionbutton.h"
#include "ui/common/habits.h"
#include "ui/common/history.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CalendarPage::CalendarPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_preferences(bench.preferences)
    , m_model(new CalendarModel(m_desk, this))
    , m_filter(new WeekFilter(this))
    , m_view(new CalendarView([this] { return m_desk.now(); }, this))
    , m_lanes(new AccountLanes(m_desk, this))
    , m_accounts(new AccountView(
          *m_lanes, [this] { return m_desk.now(); }, this))
    , m_hands(new CalendarHands(bench, *m_model, *m_view, this))
{
    setObjectName(u"calendarPage"_s);
    m_filter->setSourceModel(m_model);
    m_view->setPlatforms(m_desk.platforms());
    m_view->setModel(m_filter);
    m_accounts->setPlatforms(m_desk.platforms());
    m_accounts->setModel(m_filter);
    m_view->setLanes(*m_lanes);
    m_accounts->setSelectionModel(m_view->selectionModel());
    m_hands->serve(*m_accounts);
    m_plan = new PlanMenu(bench, *this, *m_model);
    layOut(bench);
    m_actions = new CalendarActions(bench, *this, *m_view, *m_hands, m_views);
    m_trayHands = new TrayHands(bench, *this, m_tray->tray(), *m_hands, *m_actions);
    m_blackouts = new BlackoutBook(m_desk, m_history, this);
    m_blocking = new BlackoutActions(bench, *this, *m_hands, *m_blackouts, *m_lanes);
    m_overlay = new WeekOverlay({bench, *m_filter, *m_view, *m_accounts, *m_lanes, *m_blackouts, *m_layers}, this);
    connectAll();
    showWay(Way(std::clamp(m_preferences.value(preferences::calendarWay), 0, 2)));
}

void CalendarPage::layOut(const Workbench &bench)
{
    m_bar = new FilterBar(*m_filter, this);
    m_list = new SlotList(*m_filter, *m_view->selectionModel(), m_desk.zone(), this);
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_view);
    m_views->addWidget(m_accounts);
    m_views->addWidget(m_list);
    m_tray = new TrayFrame(bench, *this, *m_filter, m_views);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tray, 1);
    m_layers = new LayerBar(*this, Layers::fromInt(m_preferences.value(preferences::calendarLayers)), this);
    column->addWidget(m_layers);

    m_ways = new Segments(tr("View of the week"), this);
    m_ways->setObjectName(u"calendarWays"_s);
    m_ways->add(tr("Time"), tr("By day and hour"));
    m_ways->add(tr("Accounts"), tr("A row for each account"));
    m_ways->add(tr("List"), tr("As a table that can be sorted"));
    m_ways->hide();

    auto *end = new QWidget(m_bar);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_tray->makeButton(end));
    row->addWidget(m_layers->makeButton(end));
    row->addWidget(m_plan->button());
    m_bar->setAtEnd(end);
}

QWidget *CalendarPage::barControls()
{
    return m_ways;
}

CalendarPage::Way CalendarPage::way() const
{
    return Way(m_views->currentIndex());
}

void CalendarPage::showWay(Way way)
{
    m_ways->setCurrent(int(way));
    m_views->setCurrentIndex(int(way));
    setFocusProxy(m_views->currentWidget());
    m_hands->workIn(way == Way::Accounts ? static_cast<SlotGrid &>(*m_accounts) : *m_view);
    m_preferences.set(preferences::calendarWay, int(way));
}

void CalendarPage::connectAll()
{
    connect(m_model, &CalendarModel::loaded, this, &CalendarPage::onLoaded);
    connect(m_model, &CalendarModel::loadFailed, this, [this](const core::Error &error) {
        m_view->setEmptyText(tr("The week could not be read"), error.message);
        if (std::exchange(m_unread, true))
            return;
        m_toast.show(Toast::Kind::Trouble, tr("The week could not be read: %1").arg(error.message), tr("Try again"),
                     [this] { m_model->reload(); });
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Page::barsChanged);
    connect(m_filter, &WeekFilter::criteriaChanged, this, &Page::barsChanged);
    connect(&m_preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == QLatin1String(preferences::firstDay.key))
            showWeekOf(m_firstDay.addDays(3)); // the week that shares the most days with the one in sight
    });
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings) {
            m_view->setPlatforms(m_desk.platforms());
            m_list->setZone(m_desk.zone());
            showWeek(); // the workspace may have another zone
        }
        if (events.clockJump != events.clockJump.zero()) {
            m_view->followClock();
            m_accounts->followClock();
        }
    });
    connect(m_ways, &Segments::currentChanged, this, [this](int way) { showWay(Way(way)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::barsChanged);
    connect(m_filter, &WeekFilter::criteriaChanged, this, [this] { m_accounts->setCriteria(m_filter->criteria()); });
    connect(m_filter, &WeekFilter::criteriaChanged, this, &CalendarPage::showWeek);
    connect(m_lanes, &AccountLanes::changed, this, &CalendarPage::showWeek);
    connect(m_actions, &CalendarActions::menuMade, m_blocking, [this](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid())
            m_blocking->addTo(menu);
        menu.addAction(m_tray->action());
    });
    connectGrid(*m_view);
    connectGrid(*m_accounts);
    connect(m_hands, &CalendarHands::dayWanted, this, &CalendarPage::showWeekOf);
    connect(m_list, &SlotList::slotActivated, m_actions, &CalendarActions::openSlot);
    connect(m_list, &SlotList::menuWanted, m_actions,
            [this](const QPoint &at) { m_actions->showMenu(m_view->selectedSlots().value(0), at); });
    connect(m_actions, &CalendarActions::dayWanted, this, &CalendarPage::showWeekOf);
    connect(m_tray, &TrayFrame::filled, this, [this] {
        if (m_loaded && m_tray->isOpen())
            Q_EMIT loaded();
    });
}

bool CalendarPage::isLoaded() const
{
    return m_loaded && m_tray->isFilled();
}

QTimeZone CalendarPage::shownZone() const
{
    const QStringList &accounts = m_filter->criteria().accounts;
    const core::Account *only = accounts.size() == 1 ? m_lanes->find(accounts.first()) : nullptr;
    return only ? m_lanes->zoneOf(*only) : m_desk.zone();
}

/// The days of the week in the zone that is shown now. Only where one of the two is another: the accounts change with
/// every slot, and a week that is shown anew would be read again and take a slot out of the hand.
void CalendarPage::showWeek()
{
    const QTimeZone zone = shownZone();
    if (!m_firstDay.isValid() || (m_shownFrom == m_firstDay && m_shownZone == zone))
        return;
    m_shownFrom = m_firstDay;
    m_shownZone = zone;
    m_view->showWeek(m_firstDay, zone);
    m_accounts->showWeek(m_firstDay, zone);
    const core::Instant from = core::startOfDay(m_firstDay, zone);
    const core::Instant to = core::startOfDay(m_firstDay.addDays(7), zone);
    m_model->show(from, to);
    m_tray->showWeek(from, to);
    m_overlay->showWeek(m_firstDay, zone);
}

void CalendarPage::connectGrid(SlotGrid &grid)
{
    m_actions->watch(grid);
    m_trayHands->serve(grid);
    connect(&grid, &SlotGrid::weekTurnWanted, this, &CalendarPage::turnWeek);
    connect(&grid, &SlotGrid::slotActivated, m_actions, &CalendarActions::openSlot);
    connect(&grid, &SlotGrid::emptyCellActivated, m_actions, qOverload<const GridCell &>(&CalendarActions::openNew));
    connect(&grid, &SlotGrid::contextMenuWanted, m_actions,
            [this](const QModelIndex &index, const GridCell &, const QPoint &at) { m_actions->showMenu(index, at); });
}

void CalendarPage::showToday()
{
    m_scrolled = false;
    showWeekOf(core::localDate(m_desk.now(), m_desk.zone()));
    if (m_loaded)
        onLoaded();
}

void CalendarPage::showWeekOf(QDate day)
{
    const QDate first = weekOf(day, firstDayOfWeek());
    if (first == m_firstDay)
        return;
    m_firstDay = first;
    m_loaded = false;
    m_view->setEmptyText(tr("Reading the week…"), {});
    m_lanes->show(first);
    showWeek();
    Q_EMIT barsChanged();
}

void CalendarPage::onLoaded()
{
    m_loaded = true;
    m_unread = false;
    m_accounts->setEmptyText(tr("No accounts yet"), tr("Add the first one under Accounts"));
    m_view->setEmptyText(tr("No slots in this week"), tr("Double click a time or press N to make one, or plan a week"));
    if (!m_scrolled) {
        m_view->scrollToStart();
        m_accounts->scrollToStart();
    }
    m_scrolled = true;
    selectWanted();
    Q_EMIT barsChanged();
    Q_EMIT loaded();
}

Page::Heading CalendarPage::heading() const
{
    return {.week = m_firstDay};
}

QList<Page::KeyGroup> CalendarPage::moreKeys() const
{
    return calendarKeys();
}

QString CalendarPage::planId() const
{
    return m_plan->planId();
}

void CalendarPage::open(const Destination &destination)
{
    if (!destination.planId.isEmpty())
        m_plan->prefer(destination.planId);
    m_wanted = destination.slotIds;
    if (destination.day)
        showWeekOf(*destination.day);
    if (m_loaded)
        selectWanted();
}

/// Those of the week in sight; where the filter hides some, it says so.
void CalendarPage::selectWanted()
{
    const QStringList ids = std::exchange(m_wanted, {});
    QItemSelection wanted;
    int hidden = 0;
    for (const QString &id : ids) {
        const QModelIndex source = m_model->indexOf(id);
        const QModelIndex index = m_filter->mapFromSource(source);
        if (index.isValid())
            wanted.select(index, index);
        else if (source.isValid())
            ++hidden;
    }
    if (hidden > 0)
        m_toast.show(Toast::Kind::Hint, tr("The filter hides %n of these slots", nullptr, hidden));
    if (wanted.isEmpty())
        return;
    const QModelIndex first = wanted.indexes().first();
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    for (SlotGrid *grid : std::initializer_list<SlotGrid *>{m_view, m_accounts})
        grid->scrollTo(first);
}

QString CalendarPage::statusText() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return m_loaded ? m_filter->countText() : QString();
    if (selected.size() > 1) {
        double sum = 0;
        for (const QModelIndex &index : selected)
            sum += index.data(CalendarModel::SlotRole).value<SlotRow>().slot.risk.score;
        return tr("%1 selected · mean risk %2").arg(selected.size()).arg(riskText(sum / double(selected.size())));
    }
    const auto row = selected.first().data(CalendarModel::SlotRole).value<SlotRow>();
    const QString risk = riskText(row.slot.risk.score);
    return row.wanted ? tr("1 selected · risk %1, moving").arg(risk) : tr("1 selected · risk %1").arg(risk);
}

} // namespace ui
