// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/platform.h"

namespace core {

class Snapshot;

/// What a plan can be made of right now: for whoever offers the choice.
struct GetPlanChoices {
    struct Answer {
        QStringList languages = {}; ///< Configured ones, in their order.
        QString timezone = {}; ///< The workspace's, IANA.
        PlatformTable rules = PlatformTable::builtIn(); ///< In force.
        QList<Account> accounts = {}; ///< By platform and name, without their history.
        int models = 0; ///< How many could be asked.
    };
};
Result<GetPlanChoices::Answer> execute(const GetPlanChoices &query, Snapshot &snapshot);

} // namespace core
