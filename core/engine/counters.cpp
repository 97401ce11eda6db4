// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/counters.h"

#include "core/engine/snapshot.h"
#include "core/storage/totals.h"

namespace core {

Result<CountRows::Answer> execute(const CountRows &, Snapshot &snapshot)
{
    auto totals = rowTotals(snapshot.database());
    if (!totals)
        return tl::unexpected(totals.error());
    return CountRows::Answer{totals->slotsByState, totals->plans,     totals->accounts,
                             totals->contents,     totals->auditRows, totals->outboxWaiting};
}

} // namespace core
