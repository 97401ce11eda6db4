// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/trendinforce.h"

namespace core {

class Database;
class Transaction;
class Snapshot;

/// What is known of every platform's demand, for trendInForce().
Result<QList<Trend>> knownTrends(Database &database);

/// A trend that a person or a service entered by hand.
struct ManualTrend {
    Trend trend = {};
    QString enteredBy = {};

    Instant expiresAt() const { return trend.at + manualTrendLife; }
    friend bool operator==(const ManualTrend &, const ManualTrend &) = default;
};

/// Says what is in demand on a platform, from now on for seven days, in the place of what was said by hand before.
struct EnterTrend {
    using Answer = ManualTrend;
    Platform platform = Platform::TikTok;
    QStringList topics = {};
    double score = 0.5; ///< 0-1.
    QList<int> peakHours = {}; ///< 0-23, of the audience's day; empty: the platform's.
};
Result<ManualTrend> execute(const EnterTrend &command, Transaction &transaction);

/// NotFound where none holds for the platform.
struct RemoveTrend {
    using Answer = ManualTrend; ///< As it was.
    Platform platform = Platform::TikTok;
};
Result<ManualTrend> execute(const RemoveTrend &command, Transaction &transaction);

/// Those that hold, one a platform.
struct ListManualTrends {
    using Answer = QList<ManualTrend>;
};
Result<QList<ManualTrend>> execute(const ListManualTrends &query, Snapshot &snapshot);

} // namespace core
