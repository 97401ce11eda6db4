// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/planmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QFontMetrics>
#include <QMenu>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/senddialog.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/wizard/planhandling.h"
#include "ui/wizard/planmaker.h"
#include "ui/wizard/plansdialog.h"
#include "ui/wizard/plansmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int mostNameWidth = 150; ///< Of the plan's name on the button, in pixels.

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

void allow(QAction &action, const QString &reasonAgainst)
{
    action.setEnabled(reasonAgainst.isEmpty());
    action.setToolTip(plainTip(reasonAgainst));
}

} // namespace

PlanMenu::PlanMenu(const Workbench &bench, Page &page, CalendarModel &slots)
    : QObject(&page)
    , m_bench(bench)
    , m_page(page)
    , m_slots(slots)
    , m_plans(new PlansModel(bench.desk, this))
    , m_maker(new PlanMaker(bench, this))
    , m_button(new ActionButton(ButtonRole::Plain, {}))
{
    m_button->setObjectName(u"planMenu"_s);
    m_button->setMenuMark();
    makeActions();
    connectMaker();
    connect(m_button, &ActionButton::clicked, this, &PlanMenu::openMenu);
    m_pause.setSingleShot(true);
    m_pause.setInterval(50ms);
    connect(&m_pause, &QTimer::timeout, this, &PlanMenu::count);
    const auto later = [this] { m_pause.start(); };
    connect(&m_slots, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_slots, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_slots, &QAbstractItemModel::modelReset, this, later);
    connect(&m_slots, &CalendarModel::loaded, this, later);
    connect(m_plans, &PlansModel::loaded, this, &PlanMenu::show);
    connect(m_plans, &PlansModel::dataChanged, this, &PlanMenu::show);
    connect(&m_bench.desk, &Desk::callerChanged, this, &PlanMenu::show);
    m_plans->reload();
    show();
}

void PlanMenu::makeActions()
{
    m_send = add(tr("Send the whole plan for approval…"), u"sendPlan"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
                 &PlanMenu::send);
    m_simulate = add(tr("Simulate the plan"), u"simulatePlan"_s, {}, &PlanMenu::simulate);
    m_again = add(tr("Plan again"), u"planAgainHere"_s, {}, &PlanMenu::planAgain);
    m_duplicate = add(tr("Duplicate the plan into another week…"), u"duplicatePlan"_s, {}, &PlanMenu::duplicate);
    m_cancel = add(tr("Cancel the plan…"), u"cancelPlan"_s, {}, &PlanMenu::cancel);
    m_list = new QAction(tr("All plans…"), this); // the window has its own for the palette
    m_list->setObjectName(u"allPlans"_s);
    connect(m_list, &QAction::triggered, this, &PlanMenu::openPlans);
}

QAction *PlanMenu::add(const QString &text, const QString &name, const QKeySequence &key, void (PlanMenu::*run)())
{
    auto *action = new QAction(text, &m_page);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_page.addAction(action);
    return action;
}

void PlanMenu::connectMaker()
{
    connect(m_maker, &PlanMaker::progressed, this, [this](const QString &, double share) {
        if (m_task != 0 && share >= 0)
            m_bench.tasks.update(m_task, share);
    });
    connect(m_maker, &PlanMaker::cancelled, this, [this] {
        endTask();
        m_bench.toast.show(Toast::Kind::News, tr("Planning was cancelled: the plan is as it was"));
    });
    connect(m_maker, &PlanMaker::failed, this, [this](const core::Error &error) {
        endTask();
        m_bench.toast.show(Toast::Kind::Trouble, tr("The plan stays as it is: %1").arg(error.message));
    });
    connect(m_maker, &PlanMaker::planned, this, [this](const core::PlannedWeek &week) {
        endTask();
        m_bench.toast.show(Toast::Kind::News,
                           tr("“%1” was planned again: %2")
                               .arg(isolated(m_plans->nameOf(week.plan)), slotCountText(int(week.slots.size()))));
    });
}

void PlanMenu::endTask()
{
    m_bench.tasks.end(m_task);
    m_task = 0;
    show();
}

void PlanMenu::prefer(const QString &planId)
{
    m_preferred = planId;
    show();
}

void PlanMenu::count()
{
    QHash<QString, int> counts;
    for (int row = 0; row < m_slots.rowCount(); ++row) {
        if (const QString id = m_slots.rowAt(row).slot.planId; !id.isEmpty())
            ++counts[id];
    }
    m_inWeek = counts.keys();
    std::ranges::sort(m_inWeek, [&](const QString &a, const QString &b) {
        return counts[a] == counts[b] ? a < b : counts[a] > counts[b];
    });
    show();
}

const core::Plan *PlanMenu::find(const QString &id) const
{
    const QModelIndex index = m_plans->indexOf(id);
    return index.isValid() ? &m_plans->item(index.row()) : nullptr;
}

const core::Plan *PlanMenu::plan() const
{
    if (m_inWeek.contains(m_preferred))
        return find(m_preferred);
    for (const QString &id : m_inWeek) {
        if (const core::Plan *plan = find(id))
            return plan;
    }
    return nullptr;
}

QString PlanMenu::planId() const
{
    return plan() ? plan()->id : QString();
}

bool PlanMenu::isKnown() const
{
    return m_plans->isLoaded() && !m_slots.isLoading() && !m_pause.isActive();
}

QString PlanMenu::name() const
{
    return plan() ? m_plans->nameOf(*plan()) : QString();
}

void PlanMenu::show()
{
    const core::Plan *current = plan();
    if (current) {
        const QString shown = QFontMetrics(m_button->font()).elidedText(name(), Qt::ElideRight, mostNameWidth);
        m_button->setText(
            menuText(tr("%1 · %2", "name and state of a plan").arg(isolated(shown), planStateWord(*current))));
        m_button->setToolTip(
            plainTip(tr("Plan “%1”: %2, %3")
                         .arg(isolated(name()), planStateWord(*current), slotCountText(current->counts.total))));
        m_button->setAccessibleName(tr("Plan “%1”, %2").arg(isolated(name()), planStateWord(*current)));
    } else {
        // Not known yet is not none.
        m_button->setText(isKnown() ? tr("No plan in this week") : tr("Plans…"));
        m_button->setToolTip(tr("Plan a week, or look at all plans"));
        m_button->setAccessibleName(m_button->text());
    }
    const QString none = tr("No plan has slots in this week");
    const QString busy = m_maker->isBusy() ? tr("A plan is being planned") : QString();
    const Desk &desk = m_bench.desk;
    allow(*m_send,
          !current                            ? none
              : !desk.may(core::Scope::Write) ? tr("Your role may look at plans, not make them")
              : current->cancelled            ? tr("It is cancelled already")
                                              : QString());
    allow(*m_simulate, current ? QString() : none);
    allow(*m_again, !current ? none : !busy.isEmpty() ? busy : whyNotPlanAgain(*current, desk));
    allow(*m_duplicate, !current ? none : whyNotDuplicate(desk));
    allow(*m_cancel, !current ? none : !busy.isEmpty() ? busy : whyNotCancel(*current, desk));
    Q_EMIT told();
}

void PlanMenu::openMenu()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"planMenuItems"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something cannot be done
    if (plan()) {
        addPlans(*menu);
        menu->addActions({m_send, m_simulate, m_again, m_duplicate, m_cancel});
        menu->addSeparator();
    }
    QAction *fresh = menu->addAction(tr("Plan a week…"), this,
                                     [this] { Q_EMIT m_page.planWanted({.platforms = {}, .languages = {}}); });
    fresh->setObjectName(u"planWeek"_s);
    menu->addAction(m_list);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4)));
}

/// Where several share the week: which one the menu is about.
void PlanMenu::addPlans(QMenu &menu)
{
    if (m_inWeek.size() < 2)
        return;
    auto *oneOf = new QActionGroup(&menu);
    for (const QString &id : std::as_const(m_inWeek)) {
        const core::Plan *other = find(id);
        if (!other)
            continue;
        QAction *choose = menu.addAction(menuText(isolated(m_plans->nameOf(*other))), this, [this, id] { prefer(id); });
        choose->setObjectName(u"choosePlan"_s);
        choose->setCheckable(true);
        oneOf->addAction(choose);
        choose->setChecked(other == plan());
    }
    menu.addSeparator();
}

void PlanMenu::send()
{
    if (!plan())
        return;
    core::ListSlots query;
    query.filter.planId = plan()->id;
    query.filter.states = {core::SlotState::Planned};
    m_bench.desk.ask(query, this, [this](const auto &answer) { onSlots(answer); });
}

void PlanMenu::onSlots(const core::Result<core::ListSlots::Answer> &answer)
{
    if (!answer)
        return m_bench.toast.show(Toast::Kind::Trouble, answer.error().message);
    if (answer->slots.isEmpty())
        return m_bench.toast.show(
            Toast::Kind::Hint,
            tr("Nothing of “%1” is left to send: all of it waits or is decided").arg(isolated(name())));
    QList<SlotRow> rows;
    for (const core::Slot &slot : answer->slots)
        rows.append({slot, answer->titles.value(slot.contentId), answer->usernames.value(slot.accountId), {}});
    (new SendDialog(m_bench, rows, &m_page))->open();
}

void PlanMenu::simulate()
{
    if (plan())
        Q_EMIT m_page.wanted({.view = View::Simulation, .planId = plan()->id});
}

void PlanMenu::planAgain()
{
    if (!plan() || m_maker->isBusy())
        return;
    m_task = m_bench.tasks.begin(tr("Planning “%1” again").arg(isolated(name())), [this] { m_maker->cancel(); });
    m_maker->planAgain(plan()->id);
    show();
}

void PlanMenu::duplicate()
{
    if (plan())
        Q_EMIT m_page.planWanted(laterWeekOf(*plan(), m_bench.desk));
}

void PlanMenu::cancel()
{
    if (plan())
        askToCancelPlan(m_bench.desk, *plan(), name(), &m_page, [this, name = name()] {
            m_bench.toast.show(Toast::Kind::News, tr("“%1” is cancelled").arg(isolated(name)));
        });
}

void PlanMenu::openPlans()
{
    if (m_dialog)
        return;
    m_dialog = new PlansDialog(m_bench, planId(), &m_page);
    connect(m_dialog, &PlansDialog::wanted, &m_page, &Page::wanted);
    connect(m_dialog, &PlansDialog::planWanted, &m_page, &Page::planWanted);
    m_dialog->open();
}

} // namespace ui
