// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/engine/search.h"
#include "ui/accounts/accountspage.h"
#include "ui/activity/activitypage.h"
#include "ui/approvals/approvalspage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/desk.h"
#include "ui/common/habits.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/tabwalk.h"
#include "ui/common/toast.h"
#include "ui/content/contentpage.h"
#include "ui/risk/riskpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/clockjump.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/persondesk.h"
#include "ui/shell/rail.h"
#include "ui/shell/safetydesk.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/stopbanner.h"
#include "ui/shell/topbar.h"
#include "ui/shell/trayicon.h"
#include "ui/simulation/simulationpage.h"
#include "ui/wizard/plandoor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the rail and the files of pictures say of a place.
struct PlaceInfo {
    View view;
    QLatin1StringView fileName;
    QLatin1StringView icon;
    const char *name;
};

constexpr PlaceInfo placeInfos[] = {
    {View::Calendar, "calendar"_L1, "view-calendar-week"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Calendar")},
    {View::Approvals, "approvals"_L1, "games-solve"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Approvals")},
    {View::Risk, "risk"_L1, "grid-rectangular"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Risk")},
    {View::Simulation, "simulation"_L1, "roll"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Simulation")},
    {View::Content, "content"_L1, "viewimage"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Content")},
    {View::Accounts, "accounts"_L1, "resource-group"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Accounts")},
    {View::Activity, "activity"_L1, "view-history"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Activity")},
    {View::Settings, "settings"_L1, "configure"_L1, QT_TRANSLATE_NOOP("ui::MainWindow", "Settings")},
};

} // namespace

MainWindow::MainWindow(Desk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Distribution Engine"));
    setMinimumSize(900, 560);
    resize(1440, 900);
    applyHabits(m_preferences);
    // Before any place hears of it: they ask for what holds.
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::onPreference);
    createPages();
    layOut();
    createActions();
    connectAll();
    showSafety();
    showPerson();
    restore();
}

MainWindow::~MainWindow()
{
    m_history.disconnect(this); // it forgets its steps after the places have gone, and tells of that
}

void MainWindow::createPages()
{
    m_toast = new Toast(this, StatusBar::barHeight + 16);
    const Workbench bench{m_desk, *m_toast, m_history, m_preferences, m_tasks};
    // The first of all to ask, and the week at once: a person begins to read there, and answers come in turn.
    auto *calendar = new CalendarPage(bench, this);
    calendar->showToday();
    m_plans = new PlanDoor(bench, this);
    m_people = new PersonDesk(m_desk, m_preferences, this);
    auto *settings = new SettingsPage(bench, this);
    connect(settings, &SettingsPage::windowAnewWanted, this, &MainWindow::leaveForAnother);
    connect(settings, &SettingsPage::personWanted, this, [this](const QString &personId) {
        // Every place anew, with the person's rights: and what another has done is not theirs to undo.
        connect(&m_desk, &Desk::callerChanged, this, &MainWindow::leaveForAnother, Qt::SingleShotConnection);
        m_people->become(personId);
    });
    // One a line, in the order of View.
    m_pages = {
        calendar, //
        new ApprovalsPage(bench, this), //
        new RiskPage(bench, this), //
        new SimulationPage(bench, this), //
        new ContentPage(bench, this), //
        new AccountsPage(bench, this), //
        new ActivityPage(bench, this), //
        settings,
    };
}

void MainWindow::layOut()
{
    m_rail = new Rail(this);
    m_safety = new SafetyDesk(m_desk, *m_toast, this);
    m_palette = new CommandPalette([this] { return namedActions(); }, this);
    m_tray = new TrayIcon(m_desk, m_preferences, this);
    m_keys = new KeySheet([this] { return keysOf(namedActions()) + page(view()).moreKeys(); }, this);
    m_top = new TopBar(this);
    m_banner = new StopBanner(this);
    m_status = new StatusBar(m_desk, m_tasks, this);
    m_places = new QStackedWidget(this);
    for (const PlaceInfo &info : placeInfos) {
        if (info.view == View::Activity)
            m_rail->beginFoot();
        m_rail->addPlace(info.icon, tr(info.name));
        m_places->addWidget(&page(info.view));
        m_top->addControls(page(info.view).barControls());
    }

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_top);
    main->addWidget(m_banner);
    main->addWidget(m_places, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(main, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(upper, 1);
    whole->addWidget(m_status);
    m_toast->raise();
}

void MainWindow::createActions()
{
    const auto add = [this](QWidget *where, const QString &name, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(name, where);
        action->setShortcuts(keys);
        action->setShortcutContext(where == this ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        where->addAction(action);
    };
    for (const PlaceInfo &info : placeInfos)
        add(this, tr(info.name), {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(info.view)))},
            [this, view = info.view] { show(view); });
    add(this, tr("Search or command"), {Qt::CTRL | Qt::Key_K}, [this] { m_palette->open(); });
    add(this, tr("Keys"), {Qt::Key_Question}, [this] { m_keys->open(); });
    add(this, tr("Cancel what is under way"), {}, [this] { m_tasks.cancelNewest(); });
    add(this, tr("Plan a week…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, [this] { m_plans->planFromNothing(); });
    add(this, tr("Plans…"), {}, [this] { m_plans->showPlans(page(View::Calendar).planId()); });
    add(this, tr("Stop everything"), {}, [this] { m_safety->askForStop(); });
    add(this, tr("Release the stop"), {}, [this] { m_safety->askForRelease(); });
    add(this, tr("Colours of the system"), {}, [this] { setScheme(u"system"_s); });
    add(this, tr("Light colours"), {}, [this] { setScheme(u"light"_s); });
    add(this, tr("Dark colours"), {}, [this] { setScheme(u"dark"_s); });
    add(this, tr("Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { m_history.undo(); });
    add(this, tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, [this] { m_history.redo(); });
    add(this, tr("History…"), {Qt::CTRL | Qt::ALT | Qt::Key_Z},
        [this] { (new HistoryDialog(m_history, this))->open(); });
    Page *calendar = &page(View::Calendar);
    add(calendar, tr("Today"), {Qt::Key_T}, [calendar] { calendar->showToday(); });
    add(calendar, tr("Week after"), {Qt::Key_J}, [calendar] { calendar->turnWeek(1); });
    add(calendar, tr("Week before"), {Qt::Key_K}, [calendar] { calendar->turnWeek(-1); });
}

void MainWindow::connectAll()
{
    connect(m_rail, &Rail::placeChosen, this, [this](int place) { show(View(place)); });
    connect(m_top, &TopBar::weekTurned, this, [this](int weeks) { page(view()).turnWeek(weeks); });
    connect(m_top, &TopBar::todayWanted, this, [this] { page(view()).showToday(); });
    connect(m_top, &TopBar::searchWanted, m_palette, &CommandPalette::open);
    connect(m_top, &TopBar::modeWanted, this, [this](QPoint at) {
        QMenu *menu = m_safety->modeMenu(this);
        connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
        if (layoutDirection() == Qt::LeftToRight) // below the badge's trailing end
            at.rx() -= menu->sizeHint().width();
        menu->popup(at);
    });
    connect(m_top, &TopBar::stopWanted, m_safety, &SafetyDesk::askForStop);
    connect(m_top, &TopBar::releaseWanted, m_safety, &SafetyDesk::askForRelease);
    connect(m_tray, &TrayIcon::windowWanted, this, [this] {
        show();
        raise();
        activateWindow();
    });
    connect(m_safety, &SafetyDesk::changed, this, &MainWindow::showSafety);
    connect(m_palette, &CommandPalette::wordsChanged, this, &MainWindow::searchThings);
    connect(m_people, &PersonDesk::changed, this, &MainWindow::showPerson);
    connect(m_people, &PersonDesk::accountsWanted, this, [this] { open({.view = View::Accounts}); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::open);
    connect(m_plans, &PlanDoor::wanted, this, &MainWindow::open);
    for (const PlaceInfo &info : placeInfos)
        connectPage(info.view);
    connect(&m_history, &History::changed, this, &MainWindow::showBars);
    connect(&m_history, &History::refused, this, [this](const QString &name, const core::Error &error) {
        m_toast->show(Toast::Kind::Trouble, tr("“%1” cannot be repeated or taken back: %2").arg(name, error.message));
    });
    connect(m_status, &StatusBar::undoWanted, &m_history, &History::undo);
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            showSafety();
        if (events.clockJump != events.clockJump.zero())
            m_toast->show(Toast::Kind::Trouble, clockJumpText(events.clockJump), tr("Show"),
                          [this] { open({.view = View::Activity}); });
    });
}

void MainWindow::connectPage(View view)
{
    const Page *place = &page(view);
    connect(place, &Page::barsChanged, this, &MainWindow::showBars);
    connect(place, &Page::loaded, this, &MainWindow::onFilled);
    connect(place, &Page::wanted, this, &MainWindow::open);
    connect(place, &Page::planWanted, m_plans, &PlanDoor::planWeek);
}

QList<View> MainWindow::views()
{
    QList<View> all;
    for (const PlaceInfo &info : placeInfos)
        all.append(info.view);
    return all;
}

View MainWindow::view() const
{
    return View(m_places->currentIndex());
}

Page &MainWindow::page(View view) const
{
    return *m_pages[qsizetype(view)];
}

QString MainWindow::viewName(View view)
{
    return placeInfos[size_t(view)].fileName;
}

QList<NamedAction> MainWindow::namedActions() const
{
    const PlaceInfo &info = placeInfos[size_t(view())];
    return actionsIn(*this, {{tr(info.name), &page(info.view)}});
}

void MainWindow::show(View view)
{
    if (view != this->view())
        m_toast->leave();
    m_preferences.set(preferences::view, viewName(view));
    m_places->setCurrentIndex(int(view));
    m_rail->select(int(view));
    QWidget *goal = &page(view);
    while (goal->focusProxy())
        goal = goal->focusProxy();
    if (!goal->isVisibleTo(this)) // a list without rows: what stands in its place, or the place's keys would rest
        goal = firstControl(page(view));
    if (goal)
        goal->setFocus();
    showBars();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return walkTab(*this, next ? TabWay::Onward : TabWay::Back);
}

void MainWindow::open(const Destination &destination)
{
    show(destination.view);
    page(destination.view).open(destination);
}

void MainWindow::showBars()
{
    for (const View each : views()) {
        const Page::Waiting waiting = page(each).waiting();
        m_rail->place(int(each))->setCount(waiting.count, waiting.more);
    }
    m_tray->showCounts(page(View::Approvals).waiting().count, page(View::Activity).waiting().count);
    const Page &place = page(view());
    m_top->showHeading(place.heading());
    m_top->showControls(int(view()));
    m_status->showSelection(place.statusText());
    m_status->showKeys(place.keyHints());
    m_status->showUndo(m_history.canUndo() ? m_history.undoText() : QString());
}

void MainWindow::showSafety()
{
    m_top->showSafety(m_desk.safety());
    m_banner->showState(m_desk.safety());
    m_status->update();
}

bool MainWindow::isFilled() const
{
    return std::ranges::all_of(m_pages, [](const Page *place) { return place->isLoaded(); });
}

void MainWindow::onFilled()
{
    if (isFilled())
        Q_EMIT filled();
}

void MainWindow::setScheme(const QString &name)
{
    m_preferences.set(preferences::scheme, name);
}

void MainWindow::onPreference(const QString &key)
{
    if (key == QLatin1String(preferences::scheme.key))
        applyTheme(*qApp, preferredScheme(m_preferences));
    else
        applyHabits(m_preferences);
}

void MainWindow::leaveForAnother()
{
    m_preferences.set(preferences::geometry, saveGeometry());
    Q_EMIT anotherWanted();
}

void MainWindow::showPerson()
{
    m_rail->showPerson(m_people->workspace(), m_people->person(), m_people->role());
}

void MainWindow::welcome()
{
    m_people->welcome();
}

/// The palette's second half: what the workspace holds under these words.
void MainWindow::searchThings(const QString &words)
{
    if (words.isEmpty())
        return;
    m_desk.ask(core::Search{words, 12}, this, [this, words](const core::Result<core::Search::Answer> &hits) {
        if (hits && words == m_palette->words())
            m_palette->showThings(thingsOf(*hits, m_desk.zone()));
    });
}

void MainWindow::restore()
{
    restoreGeometry(m_preferences.value(preferences::geometry));
    const QString kept = m_preferences.value(preferences::view);
    View last = View::Calendar;
    for (const View each : views()) {
        if (viewName(each) == kept)
            last = each;
    }
    show(last);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.set(preferences::geometry, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace ui
