// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/approvals/approvalspage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/movehistory.h"
#include "ui/common/actionbutton.h"
#include "ui/common/askdialog.h"
#include "ui/common/toast.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/stopbanner.h"
#include "ui/shell/topbar.h"

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Distribution Engine"));
    setMinimumSize(900, 560);
    resize(1440, 900);
    layOut();
    createActions();
    connectAll();
    showSafety();
    m_calendar->showToday();
    show(View::Calendar);
}

void MainWindow::layOut()
{
    m_toast = new Toast(this, StatusBar::barHeight + 16);
    m_rail = new Rail(m_desk.person(), this);
    m_rail->addPlace(u"view-calendar-week"_s, tr("Calendar"));
    m_approvalsPlace = m_rail->addPlace(u"games-solve"_s, tr("Approvals"));
    m_top = new TopBar(this);
    m_banner = new StopBanner(this);
    m_calendar = new CalendarPage(m_desk, *m_toast, this);
    m_approvals = new ApprovalsPage(m_desk, *m_toast, this);
    m_status = new StatusBar(m_desk, this);

    m_places = new QStackedWidget(this);
    m_places->addWidget(m_calendar);
    m_places->addWidget(m_approvals);

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
    add(this, tr("Calendar"), {Qt::CTRL | Qt::Key_1}, [this] { show(View::Calendar); });
    add(this, tr("Approvals"), {Qt::CTRL | Qt::Key_2}, [this] { show(View::Approvals); });
    add(this, tr("Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { undo(); });
    add(this, tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, [this] { redo(); });
    add(m_calendar, tr("Today"), {Qt::Key_T}, [this] { m_calendar->showToday(); });
    add(m_calendar, tr("Week after"), {Qt::Key_J}, [this] { m_calendar->turn(1); });
    add(m_calendar, tr("Week before"), {Qt::Key_K}, [this] { m_calendar->turn(-1); });
}

void MainWindow::connectAll()
{
    connect(m_rail, &Rail::placeChosen, this, [this](int place) { show(views()[place]); });
    connect(m_top, &TopBar::weekTurned, m_calendar, &CalendarPage::turn);
    connect(m_top, &TopBar::todayWanted, m_calendar, &CalendarPage::showToday);
    connect(m_top, &TopBar::stopWanted, this, &MainWindow::askForStop);
    connect(m_top, &TopBar::releaseWanted, this, &MainWindow::askForRelease);
    connect(m_calendar, &CalendarPage::weekChanged, this, &MainWindow::showBars);
    connect(m_calendar, &CalendarPage::selectionChanged, this, &MainWindow::showBars);
    connect(&m_calendar->history(), &MoveHistory::changed, this, &MainWindow::showBars);
    connect(m_calendar, &CalendarPage::loaded, this, &MainWindow::onFilled);
    connect(m_approvals, &ApprovalsPage::loaded, this, &MainWindow::onFilled);
    connect(m_approvals, &ApprovalsPage::waitingChanged, this, &MainWindow::showBars);
    connect(m_status, &StatusBar::undoWanted, this, &MainWindow::undo);
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            showSafety();
    });
}

MainWindow::View MainWindow::view() const
{
    return View(m_places->currentIndex());
}

QString MainWindow::viewName(View view)
{
    return view == View::Calendar ? u"calendar"_s : u"approvals"_s;
}

void MainWindow::show(View view)
{
    if (view != this->view())
        m_toast->leave();
    m_places->setCurrentIndex(int(view));
    m_rail->select(int(view));
    m_places->currentWidget()->setFocus();
    showBars();
}

void MainWindow::showBars()
{
    m_approvalsPlace->setCount(m_approvals->waiting(), m_approvals->hasMore());
    if (view() == View::Calendar) {
        m_top->showWeek(m_calendar->firstDay());
        m_status->showSelection(m_calendar->selectionText());
    } else {
        const int waiting = m_approvals->waiting();
        m_top->showTitle(tr("Approvals"), waiting == 0 ? QString() : tr("%1 waiting").arg(waiting));
        m_status->showSelection({});
    }
    const MoveHistory &history = m_calendar->history();
    m_status->showUndo(history.canUndo() ? history.undoText() : QString());
}

void MainWindow::showSafety()
{
    m_top->showSafety(m_desk.safety());
    m_banner->showState(m_desk.safety());
    m_status->update();
}

bool MainWindow::isFilled() const
{
    return m_calendar->isLoaded() && m_approvals->isLoaded();
}

void MainWindow::onFilled()
{
    if (isFilled())
        Q_EMIT filled();
}

void MainWindow::undo()
{
    m_calendar->history().undo();
}

void MainWindow::redo()
{
    m_calendar->history().redo();
}

void MainWindow::askForStop()
{
    auto *dialog =
        new AskDialog({tr("Stop everything"),
                       tr("Nothing leaves from now on, until a person releases it with the owner's passphrase. "
                          "Plans and approvals stay as they are."),
                       tr("Reason"), tr("Stop"), ButtonRole::Danger},
                      this);
    connect(dialog, &AskDialog::answered, this, [this, dialog](const QString &reason) {
        m_desk.stop(reason, this, [this, open = QPointer(dialog)](const core::Result<core::SafetyState> &answer) {
            if (open)
                answer ? open->accept() : open->showRefusal(answer.error().message);
            showSafety();
        });
    });
    dialog->open();
}

void MainWindow::askForRelease()
{
    auto *dialog =
        new AskDialog({tr("Release the stop"), tr("Approved slots will be held no longer."), tr("Owner's passphrase"),
                       tr("Release"), ButtonRole::Primary, AskDialog::Field::Secret},
                      this);
    connect(dialog, &AskDialog::answered, this, [this, dialog](const QString &passphrase) {
        m_desk.releaseStop(passphrase, this,
                           [this, open = QPointer(dialog)](const core::Result<core::SafetyState> &answer) {
                               if (open)
                                   answer ? open->accept() : open->showRefusal(answer.error().message);
                               showSafety();
                           });
    });
    dialog->open();
}

} // namespace ui
