// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/planstep.h"

#include <algorithm>

namespace ui {

int PlanChoices::accountsFor(core::Platform platform, const QString &language) const
{
    return int(std::ranges::count_if(accounts, [&](const core::Account &account) {
        return account.platform == platform && !account.retiredAt
            && (account.language.isEmpty() || account.language == language);
    }));
}

bool PlanChoices::hasAccount(core::Platform platform) const
{
    return std::ranges::any_of(accounts, [platform](const core::Account &account) {
        return account.platform == platform && !account.retiredAt;
    });
}

} // namespace ui
