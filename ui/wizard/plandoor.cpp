// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plandoor.h"

#include "ui/wizard/plansdialog.h"
#include "ui/wizard/planwizard.h"

namespace ui {

PlanDoor::PlanDoor(const Workbench &bench, QWidget *window)
    : QObject(window)
    , m_bench(bench)
    , m_window(window)
{
}

void PlanDoor::planWeek(const core::PlanRequest &start)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    PlanDraft draft = PlanWizard::emptyDraft(m_bench.desk);
    const QDate tomorrow = *draft.request.weekStart;
    draft.request = start;
    if (!draft.request.weekStart)
        draft.request.weekStart = tomorrow;
    m_wizard = new PlanWizard(m_bench, draft, m_window);
    connect(m_wizard, &PlanWizard::wanted, this, &PlanDoor::wanted);
    m_wizard->open();
}

void PlanDoor::showPlans(const QString &first)
{
    if (m_plans)
        return;
    m_plans = new PlansDialog(m_bench, first, m_window);
    connect(m_plans, &PlansDialog::wanted, this, &PlanDoor::wanted);
    connect(m_plans, &PlansDialog::planWanted, this, &PlanDoor::planWeek);
    m_plans->open();
}

} // namespace ui
