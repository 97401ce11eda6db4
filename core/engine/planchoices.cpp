// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planchoices.h"

#include "core/engine/snapshot.h"
#include "core/storage/accountstore.h"

namespace core {

Result<GetPlanChoices::Answer> execute(const GetPlanChoices &, Snapshot &snapshot)
{
    auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    AccountFilter filter;
    filter.retired = Retired::LeftOut;
    filter.eventsSince = snapshot.now();
    auto accounts = AccountStore(snapshot.database()).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const Config &config = snapshot.context().config;
    return GetPlanChoices::Answer{config.languages, rules->timezone, rules->platforms, std::move(*accounts),
                                  int(snapshot.context().providers.size())};
}

} // namespace core
