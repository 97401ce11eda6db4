// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/plan.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<PlanStatus>, 6> statusWords = {{
    {PlanStatus::Draft, "DRAFT"_L1},
    {PlanStatus::Planned, "PLANNED"_L1},
    {PlanStatus::Approved, "APPROVED"_L1},
    {PlanStatus::Executing, "EXECUTING"_L1},
    {PlanStatus::Completed, "COMPLETED"_L1},
    {PlanStatus::Failed, "FAILED"_L1},
}};

constexpr std::array<Word<Fill>, 2> fillWords = {{{Fill::Target, "target"_L1}, {Fill::Value, "value"_L1}}};

} // namespace

QString planStatusName(PlanStatus status)
{
    return nameIn(statusWords, status);
}

QString fillName(Fill fill)
{
    return nameIn(fillWords, fill);
}

std::optional<Fill> fillFromName(const QString &name)
{
    return valueIn(fillWords, name);
}

QString allowedFills()
{
    return allowedIn(fillWords);
}

PlanStatus Plan::status() const
{
    if (calendarId.isEmpty())
        return cancelled ? PlanStatus::Failed : PlanStatus::Draft;
    const int open = counts.waiting + counts.queued + counts.publishing;
    if (cancelled && open == 0)
        return counts.published > 0 ? PlanStatus::Completed : PlanStatus::Failed;
    if (started || counts.publishing > 0 || counts.published > 0) {
        if (open > 0)
            return PlanStatus::Executing;
        return counts.published > 0 ? PlanStatus::Completed : PlanStatus::Failed;
    }
    if (counts.queued > 0 && counts.waiting == 0)
        return PlanStatus::Approved;
    return PlanStatus::Planned;
}

} // namespace core
