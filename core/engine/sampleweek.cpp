// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sampleweek.h"

#include "core/engine/samplehistory.h"
#include "core/engine/samplelibrary.h"
#include "core/engine/sampleload.h"
#include "core/engine/sampleplans.h"
#include "core/engine/transaction.h"
#include "core/storage/accountstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<bool> isEmpty(Database &database)
{
    const auto accounts = AccountStore(database).list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto plans = PlanStore(database).list({1, {}});
    if (!plans)
        return tl::unexpected(plans.error());
    const auto contents = ContentStore(database).list({}, {1, {}});
    if (!contents)
        return tl::unexpected(contents.error());
    return accounts->isEmpty() && plans->items.isEmpty() && contents->items.isEmpty();
}

Result<void> load(SampleLoad &load)
{
    DE_TRY(storeSampleContents(load));
    readSampleAccounts(load);
    reserveSampleTimes(load);
    QList<Slot> history = sampleHistory(load);
    DE_TRY(storeSampleAccounts(load));
    DE_TRY(storeSampleHistory(std::move(history), load));

    auto shown = storeHandmadeSlots(load);
    if (!shown)
        return tl::unexpected(shown.error());
    const auto begun = storeSamplePlans(true, load);
    if (!begun)
        return tl::unexpected(begun.error());
    DE_TRY(settleSampleAccounts(load));
    const auto ahead = storeSamplePlans(false, load);
    if (!ahead)
        return tl::unexpected(ahead.error());
    return settleSampleSlots(*shown + *begun + *ahead, load);
}

} // namespace

Result<bool> execute(const LoadSampleWeek &, Transaction &transaction)
{
    const auto empty = isEmpty(transaction.database());
    if (!empty || !*empty)
        return empty;
    SampleLoad sample{SampleFile::read(transaction.now()), transaction};
    DE_TRY(transaction.record(u"SAMPLE_LOADED"_s, u"workspace"_s, {{"version", sample.file["version"]}}));
    DE_TRY(load(sample));
    return true;
}

} // namespace core
