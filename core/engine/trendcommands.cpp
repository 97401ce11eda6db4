// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/trendcommands.h"

#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/trendstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QList<ManualTrend>> manualTrends(Database &database, Instant now)
{
    const auto rows = TrendStore(database).list();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ManualTrend> trends;
    for (const TrendRow &row : *rows) {
        if (holdsAsManual(row.trend, now))
            trends.append({row.trend, row.enteredBy});
    }
    return trends;
}

} // namespace

Result<QList<Trend>> knownTrends(Database &database)
{
    const auto rows = TrendStore(database).list();
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Trend> trends;
    for (const TrendRow &row : *rows)
        trends.append(row.trend);
    return trends;
}

Result<ManualTrend> execute(const EnterTrend &command, Transaction &transaction)
{
    const Trend trend{.platform = command.platform,
                      .topics = command.topics,
                      .score = command.score,
                      .peakHours = command.peakHours,
                      .at = transaction.now(),
                      .source = manualSource};
    const QString by = transaction.caller().name;
    DE_TRY(TrendStore(transaction.database()).put({trend, by}));
    DE_TRY(transaction.record(u"TREND_ENTERED"_s, platformName(command.platform),
                              {{"score", command.score}, {"topics", command.topics.size()}}));
    transaction.events().trends = true;
    return ManualTrend{trend, by};
}

Result<ManualTrend> execute(const RemoveTrend &command, Transaction &transaction)
{
    const auto trends = manualTrends(transaction.database(), transaction.now());
    if (!trends)
        return tl::unexpected(trends.error());
    const auto found =
        std::ranges::find(*trends, command.platform, [](const ManualTrend &manual) { return manual.trend.platform; });
    if (found == trends->end())
        return fail(Error::Code::NotFound,
                    u"No trend that was entered by hand holds for %1"_s.arg(platformName(command.platform)),
                    u"/platform"_s);
    if (const auto removed = TrendStore(transaction.database()).remove(command.platform, manualSource); !removed)
        return tl::unexpected(removed.error());
    DE_TRY(transaction.record(u"TREND_REMOVED"_s, platformName(command.platform)));
    transaction.events().trends = true;
    return *found;
}

Result<QList<ManualTrend>> execute(const ListManualTrends &, Snapshot &snapshot)
{
    return manualTrends(snapshot.database(), snapshot.now());
}

} // namespace core
