// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plansdialog.h"

#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/progressstrip.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/wizard/planhandling.h"
#include "ui/wizard/planmaker.h"
#include "ui/wizard/plansmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void allow(ActionButton &button, const QString &reasonAgainst)
{
    button.setEnabled(reasonAgainst.isEmpty());
    button.setToolTip(plainTip(reasonAgainst));
}

} // namespace

PlansDialog::PlansDialog(const Workbench &bench, const QString &first, QWidget *parent)
    : Dialog(tr("Plans"), parent)
    , m_bench(bench)
    , m_first(first)
    , m_model(new PlansModel(bench.desk, this))
    , m_maker(new PlanMaker(bench, this))
{
    setObjectName(u"plansDialog"_s);
    resize(880, 480);
    layOut();
    connectMaker();
    connect(m_table, &TableView::rowSelectionChanged, this, &PlansDialog::showButtons);
    connect(m_table, &TableView::rowOpened, this, [this] { m_open->click(); });
    connect(m_model, &PlansModel::dataChanged, this, &PlansDialog::showButtons);
    connect(m_model, &PlansModel::loaded, this, [this] {
        m_table->setEmptyText(tr("No plan yet: “Plan a week…” makes the first one"));
        if (m_table->selectedRows().isEmpty() && m_model->rowCount() > 0) {
            const QModelIndex wanted = m_model->indexOf(m_first);
            m_table->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0, 0));
        }
        showButtons();
    });
    connect(m_model, &PlansModel::loadFailed, this,
            [this](const core::Error &error) { setRefusal(tr("The plans could not be read: %1").arg(error.message)); });
    m_model->reload();
    showButtons();
}

void PlansDialog::layOut()
{
    m_table = new TableView(tr("Plans"), this);
    m_table->setObjectName(u"plansTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(PlansModel::Name);
    m_table->setEmptyText(tr("Reading the plans…"));
    m_progress = new ProgressStrip(this);
    m_progress->QWidget::hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_progress);
    addClose(u"plansClose"_s);
    m_cancelPlan = addButton(ButtonRole::Danger, tr("Cancel plan…"), u"planCancel"_s);
    m_again = addButton(ButtonRole::Plain, tr("Plan again"), u"planAgain"_s);
    m_duplicate = addButton(ButtonRole::Plain, tr("Duplicate…"), u"planDuplicate"_s);
    m_open = addButton(ButtonRole::Primary, tr("Show in the calendar"), u"planOpen"_s);
    connect(m_open, &ActionButton::clicked, this, [this] {
        if (const core::Plan *plan = current())
            show(*plan);
    });
    connect(m_duplicate, &ActionButton::clicked, this, &PlansDialog::duplicate);
    connect(m_again, &ActionButton::clicked, this, &PlansDialog::planAgain);
    connect(m_cancelPlan, &ActionButton::clicked, this, &PlansDialog::askToCancel);
}

void PlansDialog::connectMaker()
{
    connect(m_progress, &ProgressStrip::cancelWanted, this, [this] {
        m_progress->setCancelling();
        m_maker->cancel();
    });
    connect(m_maker, &PlanMaker::progressed, this, [this](const QString &words, double share) {
        m_progress->show(words, share < 0 ? std::nullopt : std::optional(share));
    });
    connect(m_maker, &PlanMaker::cancelled, this, [this] {
        m_progress->hide();
        setRefusal(tr("Planning was cancelled: the plan is as it was"));
        showButtons();
    });
    connect(m_maker, &PlanMaker::failed, this, [this](const core::Error &error) {
        m_progress->hide();
        setRefusal(error.message);
        showButtons();
    });
    connect(m_maker, &PlanMaker::planned, this, [this](const core::PlannedWeek &week) {
        m_progress->hide();
        m_bench.toast.show(Toast::Kind::News,
                           tr("“%1” was planned again: %2")
                               .arg(isolated(m_model->nameOf(week.plan)), slotCountText(int(week.slots.size()))));
        showButtons();
    });
}

const core::Plan *PlansDialog::current() const
{
    const QModelIndex index = m_table->selectedRows().value(0);
    return index.isValid() ? &m_model->item(index.row()) : nullptr;
}

void PlansDialog::showButtons()
{
    const core::Plan *plan = current();
    const QString none = plan ? QString() : tr("Choose a plan first");
    const QString busy = m_maker->isBusy() ? tr("A plan is being planned") : QString();
    const auto firstOf = [](const QStringList &reasons) {
        const auto found = std::ranges::find_if(reasons, [](const QString &reason) { return !reason.isEmpty(); });
        return found == reasons.end() ? QString() : *found;
    };
    allow(*m_open, none);
    allow(*m_duplicate, plan ? whyNotDuplicate(m_bench.desk) : none);
    allow(*m_again, plan ? firstOf({busy, whyNotPlanAgain(*plan, m_bench.desk)}) : none);
    allow(*m_cancelPlan, plan ? firstOf({busy, whyNotCancel(*plan, m_bench.desk)}) : none);
}

void PlansDialog::show(const core::Plan &plan)
{
    Destination destination{.view = View::Calendar, .planId = plan.id, .day = plan.request.weekStart};
    if (!destination.day)
        destination.day = core::localDate(plan.createdAt, m_bench.desk.zone());
    Q_EMIT wanted(destination);
    accept();
}

void PlansDialog::duplicate()
{
    const core::Plan *plan = current();
    if (!plan)
        return;
    Q_EMIT planWanted(laterWeekOf(*plan, m_bench.desk));
    accept();
}

void PlansDialog::planAgain()
{
    const core::Plan *plan = current();
    if (!plan)
        return;
    setRefusal({});
    m_maker->planAgain(plan->id);
    showButtons();
}

void PlansDialog::askToCancel()
{
    const core::Plan *plan = current();
    if (!plan)
        return;
    askToCancelPlan(m_bench.desk, *plan, m_model->nameOf(*plan), this, [this] { m_model->reload(); });
}

void PlansDialog::reject()
{
    if (m_maker->isBusy()) {
        m_progress->setCancelling();
        m_maker->cancel();
        return;
    }
    Dialog::reject();
}

} // namespace ui
