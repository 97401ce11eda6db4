// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/planhandling.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/engine/plancommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/dialog.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanHandling)
};

QString whyNotByRole(const Desk &desk)
{
    return desk.may(core::Scope::Write) ? QString() : Words::tr("Your role may look at plans, not make them");
}

} // namespace

QString whyNotPlanAgain(const core::Plan &plan, const Desk &desk)
{
    if (const QString role = whyNotByRole(desk); !role.isEmpty())
        return role;
    const core::PlanStatus status = plan.status();
    if (plan.cancelled || status == core::PlanStatus::Executing || status == core::PlanStatus::Completed
        || status == core::PlanStatus::Failed)
        return Words::tr("A plan that runs, has ended or was cancelled is not planned again: duplicate it");
    return {};
}

QString whyNotDuplicate(const Desk &desk)
{
    return whyNotByRole(desk);
}

QString whyNotCancel(const core::Plan &plan, const Desk &desk)
{
    if (const QString role = whyNotByRole(desk); !role.isEmpty())
        return role;
    return plan.cancelled ? Words::tr("It is cancelled already") : QString();
}

core::PlanRequest laterWeekOf(const core::Plan &plan, const Desk &desk)
{
    core::PlanRequest request = plan.request;
    const QDate tomorrow = core::localDate(desk.now(), desk.zone()).addDays(1);
    QDate first = request.weekStart.value_or(tomorrow).addDays(7);
    while (first < tomorrow)
        first = first.addDays(7);
    request.weekStart = first;
    return request;
}

void askToCancelPlan(Desk &desk, const core::Plan &plan, const QString &name, QWidget *over, std::function<void()> done)
{
    auto *dialog = new Dialog(Words::tr("Cancel “%1”?").arg(isolated(name)), over);
    dialog->setObjectName(u"planCancelDialog"_s);
    dialog->setExplanation(
        Words::tr("Everything of it that has not been published leaves the calendar, approvals too. What is "
                  "published stays on record. The plan can be duplicated afterwards, not brought back."));
    ActionButton *keep = dialog->addCancel(u"planKeep"_s);
    keep->setText(Words::tr("Keep the plan"));
    ActionButton *doIt = dialog->addButton(ButtonRole::Danger, Words::tr("Cancel the plan"), u"planCancelDoIt"_s);
    QObject::connect(doIt, &ActionButton::clicked, over,
                     [&desk, id = plan.id, open = QPointer(dialog), over, done = std::move(done)] {
                         desk.submit(core::CancelPlan{id}, over, [open, done](const core::Result<core::Plan> &answer) {
                             if (answer)
                                 done();
                             if (!open)
                                 return;
                             answer ? open->accept() : open->setRefusal(answer.error().message);
                         });
                     });
    dialog->open();
}

} // namespace ui
