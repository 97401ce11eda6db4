// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/expiredmove.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/engine/repaircommands.h"
#include "core/engine/slotcommands.h"
#include "ui/common/desk.h"
#include "ui/common/page.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ExpiredMove)
};

void askAgain(const Workbench &bench, const core::Slot &moved, QObject *context)
{
    const QString time = QLocale().toString(core::toLocal(moved.dueAt, bench.desk.zone()), u"ddd d MMM HH:mm"_s);
    const auto onAnswer = [bench, time](const core::Result<core::RequestApproval::Answer> &answer) {
        std::optional<core::Error> refused;
        if (!answer)
            refused = answer.error();
        else if (!answer->isEmpty())
            refused = answer->first().refused;
        if (refused)
            bench.toast.show(Toast::Kind::Trouble,
                             Words::tr("Moved to %1, but not in the queue: %2").arg(isolated(time), refused->message));
        else
            bench.toast.show(Toast::Kind::News,
                             Words::tr("Moved to %1; it waits for a decision again").arg(isolated(time)));
    };
    bench.desk.submit(core::RequestApproval{{moved.id}}, context, AnswerTo<core::RequestApproval::Answer>(onAnswer));
}

} // namespace

void repairAndAskAgain(const Workbench &bench, const QString &slotId, const QString &fingerprint, QObject *context)
{
    const auto onAnswer = [bench, slotId, context](const core::Result<core::ApplyRepair::Answer> &answer) {
        if (!answer)
            return bench.toast.show(Toast::Kind::Trouble, Words::tr("Not moved: %1").arg(answer.error().message));
        for (const core::Slot &moved : answer->moved) {
            if (moved.id == slotId)
                return askAgain(bench, moved, context);
        }
        bench.toast.show(Toast::Kind::Trouble, Words::tr("Not moved: no time that fits is left"));
    };
    bench.desk.submit(core::ApplyRepair{{.slotId = slotId}, fingerprint}, context,
                      AnswerTo<core::ApplyRepair::Answer>(onAnswer));
}

} // namespace ui
