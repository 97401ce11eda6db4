// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/decisionsteps.h"

#include <QCoreApplication>

#include "core/engine/takebackcommands.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DecisionSteps)
};

} // namespace

QString decisionText(core::Decision decision, int count, const QString &title)
{
    const QString named = isolated(title);
    switch (decision) {
    case core::Decision::Approve:
        return title.isEmpty() ? Words::tr("approve %n slots", nullptr, count) : Words::tr("approve “%1”").arg(named);
    case core::Decision::RequestChanges:
        return title.isEmpty() ? Words::tr("request changes of %n slots", nullptr, count)
                               : Words::tr("request changes of “%1”").arg(named);
    case core::Decision::Reject:
        return title.isEmpty() ? Words::tr("reject %n slots", nullptr, count) : Words::tr("reject “%1”").arg(named);
    }
    Q_UNREACHABLE();
}

std::optional<core::Error> refusalOf(const core::Result<QList<core::Decide::Outcome>> &answer)
{
    if (!answer)
        return answer.error();
    std::optional<core::Error> first;
    int refused = 0;
    for (const core::Decide::Outcome &outcome : *answer) {
        if (!outcome.refused)
            continue;
        ++refused;
        if (!first)
            first = outcome.refused;
    }
    if (first && answer->size() > 1)
        first->message = Words::tr("%1 of %2 were refused, the first because: %3")
                             .arg(refused)
                             .arg(answer->size())
                             .arg(first->message);
    return first;
}

void recordDecision(const core::Decide &decision, const QString &title, Desk &desk, History &history)
{
    QStringList ids;
    for (const core::Decide::Item &item : decision.items)
        ids.append(item.slotId);
    const auto undo = [ids, &desk, &history](History::Done done) {
        desk.submit(core::TakeBackDecision{ids}, &history,
                    [done](const core::Result<core::TakeBackDecision::Answer> &answer) { done(refusalOf(answer)); });
    };
    // The same fingerprints: where anything has changed since, the engine refuses and the step is dropped.
    const auto redo = [decision, &desk, &history](History::Done done) {
        desk.submit(decision, &history,
                    [done](const core::Result<core::Decide::Answer> &answer) { done(refusalOf(answer)); });
    };
    history.record({decisionText(decision.decision, int(ids.size()), title), undo, redo});
}

} // namespace ui
