// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/events.h"

namespace core {

void Events::append(Events &&later)
{
    changedSlots += std::move(later.changedSlots);
    removedSlots += std::move(later.removedSlots);
    touchedPlans += later.touchedPlans;
    changedPlans += std::move(later.changedPlans);
    removedPlans += std::move(later.removedPlans);
    changedAccounts += std::move(later.changedAccounts);
    changedContents += std::move(later.changedContents);
    commentedSlots += std::move(later.commentedSlots);
    settings = settings || later.settings;
    people = people || later.people;
    workspace = workspace || later.workspace;
    blackouts = blackouts || later.blackouts;
    trends = trends || later.trends;
    clockJump += later.clockJump;
}

} // namespace core
