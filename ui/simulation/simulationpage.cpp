// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationpage.h"

#include <QAction>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/engine/repaircommands.h"
#include "core/engine/slotcommands.h"
#include "ui/calendar/slotsteps.h"
#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/pagescroll.h"
#include "ui/common/painting.h"
#include "ui/common/planlist.h"
#include "ui/common/progressstrip.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/simulation/simulatedmark.h"
#include "ui/simulation/simulationbar.h"
#include "ui/simulation/simulationreport.h"
#include "ui/simulation/simulationrun.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

SimulationPage::SimulationPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_plans(new PlanList(m_desk, this))
    , m_run(new SimulationRun(m_desk, bench.tasks, this))
    , m_export(new SimulationExport(m_desk, m_toast, this))
    , m_steps(new SlotSteps(m_desk, bench.history, this))
{
    setObjectName(u"simulationPage"_s);
    layOut();
    createActions();
    connectAll();
    showRun();
    m_plans->reload();
}

void SimulationPage::layOut()
{
    m_mark = new SimulatedMark(this);
    m_bar = new SimulationBar(m_desk, *m_plans, this);
    m_progress = new ProgressStrip(this);
    m_stale = new Banner(Tone::Warn, this);
    m_stale->setObjectName(u"staleSimulation"_s);
    m_note = new EmptyNote(u"roll"_s, {}, {}, this);
    m_note->setObjectName(u"simulationNote"_s);
    m_noteAction = m_note->addPrimary({});
    m_report = new SimulationReport(m_desk, this);
    m_scroll = new PageScroll(m_report, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_strip = new QWidget(this);
    auto *strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(24, 8, 24, 0);
    strip->addWidget(m_progress);
    strip->addWidget(m_stale);
    column->addWidget(m_strip);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_scroll);
    column->addLayout(m_stack, 1);
}

void SimulationPage::createActions()
{
    const auto add = [this](const QString &name, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(name, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    add(tr("Run the simulation"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, [this] { run(); });
    add(tr("Cancel the simulation"), {}, [this] { m_run->cancel(); });
    using Form = SimulationExport::Form;
    QList<QAction *> exports;
    exports.append(add(tr("Export as PDF…"), {Qt::CTRL | Qt::Key_P}, [this] { exportAs(Form::Pdf); }));
    exports.append(add(tr("Export as CSV…"), {Qt::CTRL | Qt::Key_S}, [this] { exportAs(Form::Csv); }));
    exports.append(add(tr("Export as a picture…"), {}, [this] { exportAs(Form::Png); }));
    m_bar->setExports(exports);
}

void SimulationPage::connectAll()
{
    connect(m_plans, &PlanList::read, this, &SimulationPage::onPlans);
    connect(m_plans, &PlanList::failed, this, [this](const core::Error &error) {
        m_trouble = error.message;
        showRun();
    });
    connect(m_bar, &SimulationBar::chosen, this, &SimulationPage::run);
    connect(m_bar, &SimulationBar::runWanted, this, &SimulationPage::run);
    connect(m_progress, &ProgressStrip::cancelWanted, m_run, &SimulationRun::cancel);
    connect(m_stale, &Banner::actionWanted, this, &SimulationPage::run);
    connect(m_run, &SimulationRun::changed, this, &SimulationPage::showRun);
    connect(m_run, &SimulationRun::answered, this, &SimulationPage::onAnswer);
    connect(m_run, &SimulationRun::failed, this, [this](const core::Error &error) {
        m_toast.show(Toast::Kind::Trouble, tr("The plan could not be simulated: %1").arg(error.message),
                     tr("Try again"), [this] { run(); });
        Q_EMIT loaded();
    });
    connect(m_noteAction, &ActionButton::clicked, this, [this] {
        if (!m_trouble.isEmpty())
            m_plans->reload();
        else if (m_plans->plans().isEmpty())
            Q_EMIT planWanted({.platforms = {}, .languages = {}});
        else
            run();
    });
    connect(m_report, &SimulationReport::repairWanted, this, &SimulationPage::repair);
    connect(m_report, &SimulationReport::slotsWanted, this, &SimulationPage::goTo);
}

void SimulationPage::onPlans()
{
    m_trouble.clear();
    m_bar->showPlans();
    if (m_run->answer() && !m_plans->find(m_run->answer()->plan.planId))
        m_run->forget(); // a cancelled plan has nothing left to rehearse
    if (!m_wantedPlan.isEmpty())
        goToWanted();
    else if (m_startsByItself && isVisible())
        run();
    showRun();
    Q_EMIT loaded();
}

void SimulationPage::run()
{
    if (m_bar->planId().isEmpty())
        return;
    m_startsByItself = false;
    m_run->start(m_bar->planId(), nameOf(m_bar->planId()), m_bar->compareWith(), m_bar->settings());
}

void SimulationPage::onAnswer()
{
    const core::SimulationAnswer &answer = *m_run->answer();
    m_slots = {};
    m_report->show(answer, nameOf(answer.plan.planId), answer.other ? nameOf(answer.other->planId) : QString());
    m_scroll->verticalScrollBar()->setValue(0);
    readAround();
    Q_EMIT loaded();
}

/// A plan may be younger than the list: then the list is read once more before the person is told that it is none.
void SimulationPage::goToWanted()
{
    if (m_bar->choose(m_wantedPlan)) {
        m_wantedPlan.clear();
        return run();
    }
    if (!std::exchange(m_triedAgain, true))
        return m_plans->reload();
    m_wantedPlan.clear();
    m_chosenSlots.clear();
    m_toast.show(Toast::Kind::Trouble, tr("That plan has no slots left to simulate"));
}

bool SimulationPage::showsChosenPlan() const
{
    return m_run->answer() && (m_run->isRunning() || m_run->answer()->plan.planId == m_bar->planId());
}

QString SimulationPage::nameOf(const QString &planId) const
{
    const core::Plan *plan = m_plans->find(planId);
    return plan ? planName(*plan, m_desk.zone()) : tr("Plan");
}

void SimulationPage::showRun()
{
    m_bar->showRun(*m_run);
    if (m_run->isRunning())
        m_progress->show(tr("Simulating %1…").arg(isolated(nameOf(m_bar->planId()))), std::nullopt);
    else
        m_progress->hide();
    if (showsChosenPlan() && m_run->isStale() && !m_run->isRunning())
        m_stale->tell(tr("The plan, or what it is judged by, has changed since."), tr("Run again"));
    else
        m_stale->hide();
    m_strip->setHidden(m_progress->isHidden() && m_stale->isHidden());
    showNote();
    Q_EMIT barsChanged();
}

void SimulationPage::showNote()
{
    m_stack->setCurrentWidget(showsChosenPlan() ? static_cast<QWidget *>(m_scroll) : m_note);
    const bool empty = m_plans->isLoaded() && m_plans->plans().isEmpty();
    m_noteAction->setVisible(!m_run->isRunning() && (m_plans->isLoaded() || !m_trouble.isEmpty())
                             && (!empty || m_desk.may(core::Scope::Write)));
    m_bar->setVisible(!empty);
    if (!m_trouble.isEmpty()) {
        m_note->setWords(tr("The plans could not be read"), m_trouble);
        m_noteAction->setText(tr("Try again"));
    } else if (!m_plans->isLoaded()) {
        m_note->setWords(tr("Reading the plans…"), {});
    } else if (empty) {
        m_note->setWords(tr("No plan to simulate"),
                         tr("Plan a week first; then rehearse it here before it is approved"));
        m_noteAction->setText(tr("Plan a week…"));
    } else {
        m_note->setWords(m_run->isRunning() ? tr("Simulating…") : tr("Rehearse the plan"),
                         tr("Thousands of simulated weeks tell how safe it is and whom it reaches. Nothing leaves."));
        m_noteAction->setText(tr("Run"));
    }
}

void SimulationPage::readAround()
{
    const QString planId = m_run->answer()->plan.planId;
    const auto isShown = [this, planId] { return m_run->answer() && m_run->answer()->plan.planId == planId; };
    core::SlotFilter filter;
    filter.planId = planId;
    const auto onRepair = [this, isShown](const core::Result<core::RepairProposal> &proposal) {
        if (proposal && isShown())
            m_report->showRepair(*proposal);
    };
    const auto onSlots = [=, this](const core::Result<core::ListSlots::Answer> &answer) {
        if (!answer || !isShown())
            return;
        m_slots = *answer;
        m_report->showSlots(m_slots, m_chosenSlots);
        m_desk.ask(core::ProposeRepair{{planId, {}}}, this, onRepair);
    };
    m_desk.ask(core::ListSlots{filter}, this, onSlots);
}

/// Moves the slot to the very place that was shown, as a step that can be taken back.
void SimulationPage::repair(const core::Slot &slot, const core::Slot &repaired, const QString &title)
{
    if (slot.id.isEmpty() || repaired.id.isEmpty())
        return;
    core::EditSlot edit;
    edit.slotId = slot.id;
    edit.version = slot.version;
    edit.dueAt = repaired.dueAt;
    edit.accountId = repaired.accountId;
    const QString when = QLocale().toString(core::toLocal(repaired.dueAt, m_desk.zone()), u"ddd d MMM HH:mm"_s);
    const auto onAnswer = [this, title, when](const core::Result<core::ChangeSlots::Answer> &answer) {
        if (!answer)
            m_toast.show(Toast::Kind::Trouble, tr("“%1” stays: %2").arg(isolated(title), answer.error().message));
        else
            m_toast.show(Toast::Kind::News, tr("“%1” stands at %2 now").arg(isolated(title), isolated(when)),
                         tr("Run again"), [this] { run(); });
    };
    m_steps->change(tr("move to %1").arg(when), {edit}, {{slot, title, {}, {}, {}}}, this, onAnswer);
}

void SimulationPage::goTo(const QList<core::Slot> &list)
{
    if (list.isEmpty())
        return;
    Destination calendar;
    for (const core::Slot &slot : list)
        calendar.slotIds.append(slot.id);
    calendar.planId = list.first().planId;
    calendar.day = core::localDate(list.first().dueAt, m_desk.zone());
    Q_EMIT wanted(calendar);
}

void SimulationPage::exportAs(SimulationExport::Form form)
{
    if (!showsChosenPlan() || m_run->isRunning()) {
        m_toast.show(Toast::Kind::Hint, tr("Run the simulation first: there is nothing to export yet"));
        return;
    }
    const core::SimulationAnswer &answer = *m_run->answer();
    m_export->ask(form,
                  {answer, nameOf(answer.plan.planId), answer.other ? nameOf(answer.other->planId) : QString(), m_slots,
                   m_run->ranAt()});
}

Page::Heading SimulationPage::heading() const
{
    return {tr("Simulation"), {}, {}};
}

QWidget *SimulationPage::barControls()
{
    return m_mark;
}

QString SimulationPage::statusText() const
{
    return m_run->answer() ? tr("Simulated, nothing left this computer") : QString();
}

bool SimulationPage::isLoaded() const
{
    return m_plans->isLoaded() && !m_run->isRunning();
}

void SimulationPage::open(const Destination &destination)
{
    m_chosenSlots = destination.slotIds;
    m_triedAgain = false;
    m_wantedPlan = destination.planId;
    if (!m_wantedPlan.isEmpty() && m_plans->isLoaded())
        goToWanted();
}

void SimulationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_startsByItself && m_plans->isLoaded())
        run();
}

void SimulationPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace ui
