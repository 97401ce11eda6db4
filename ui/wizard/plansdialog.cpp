// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plansdialog.h"

#include <QPointer>
#include <QVBoxLayout>

#include "core/engine/plancommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/progressstrip.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/wizard/planmaker.h"
#include "ui/wizard/plansmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool mayBePlanned(const core::Plan &plan)
{
    const core::PlanStatus status = plan.status();
    return !plan.cancelled && status != core::PlanStatus::Executing && status != core::PlanStatus::Completed
        && status != core::PlanStatus::Failed;
}

void allow(ActionButton &button, const QString &reasonAgainst)
{
    button.setEnabled(reasonAgainst.isEmpty());
    button.setToolTip(plainTip(reasonAgainst));
}

} // namespace

PlansDialog::PlansDialog(const Workbench &bench, QWidget *parent)
    : Dialog(tr("Plans"), parent)
    , m_bench(bench)
    , m_model(new PlansModel(bench.desk, this))
    , m_maker(new PlanMaker(bench, this))
{
    setObjectName(u"plansDialog"_s);
    resize(820, 520);
    layOut();
    connectMaker();
    connect(m_table, &TableView::rowSelectionChanged, this, &PlansDialog::showButtons);
    connect(m_table, &TableView::rowOpened, this, [this] { m_open->click(); });
    connect(m_model, &PlansModel::dataChanged, this, &PlansDialog::showButtons);
    connect(m_model, &PlansModel::loaded, this, [this] {
        m_table->setEmptyText(tr("No plan yet: “Plan a week…” makes the first one"));
        if (m_table->selectedRows().isEmpty() && m_model->rowCount() > 0)
            m_table->selectRow(0);
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
    const QString role =
        m_bench.desk.may(core::Scope::Write) ? QString() : tr("Your role may look at plans, not make them");
    const auto firstOf = [](const QStringList &reasons) {
        for (const QString &reason : reasons) {
            if (!reason.isEmpty())
                return reason;
        }
        return QString();
    };
    const QString busy = m_maker->isBusy() ? tr("A plan is being planned") : QString();
    allow(*m_open, none);
    allow(*m_duplicate, firstOf({none, role}));
    allow(*m_again,
          firstOf({none, role, busy,
                   plan && !mayBePlanned(*plan)
                       ? tr("A plan that runs, has ended or was cancelled is not planned again: duplicate it")
                       : QString()}));
    allow(*m_cancelPlan,
          firstOf({none, role, busy, plan && plan->cancelled ? tr("It is cancelled already") : QString()}));
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
    core::PlanRequest request = plan->request;
    const QDate tomorrow = core::localDate(m_bench.desk.now(), m_bench.desk.zone()).addDays(1);
    QDate first = request.weekStart.value_or(tomorrow).addDays(7);
    while (first < tomorrow)
        first = first.addDays(7);
    request.weekStart = first;
    Q_EMIT planWanted(request);
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
    auto *dialog = new Dialog(tr("Cancel “%1”?").arg(isolated(m_model->nameOf(*plan))), this);
    dialog->setObjectName(u"planCancelDialog"_s);
    dialog->setExplanation(
        tr("Everything of it that has not been published leaves the calendar, approvals too. What is "
           "published stays on record. The plan can be duplicated afterwards, not brought back."));
    ActionButton *keep = dialog->addCancel(u"planKeep"_s);
    keep->setText(tr("Keep the plan"));
    ActionButton *doIt = dialog->addButton(ButtonRole::Danger, tr("Cancel the plan"), u"planCancelDoIt"_s);
    connect(doIt, &ActionButton::clicked, this, [this, id = plan->id, open = QPointer(dialog)] {
        m_bench.desk.submit(core::CancelPlan{id}, this, [this, open](const core::Result<core::Plan> &answer) {
            if (!open)
                return;
            answer ? open->accept() : open->setRefusal(answer.error().message);
            m_model->reload();
        });
    });
    dialog->open();
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
