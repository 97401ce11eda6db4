// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QMap>

namespace core {

/// What has come of everything so far; rehearsals are no rows and never count.
struct PublishedTotals {
    int published = 0;
    int failed = 0;
    double averageVisibility = 0; ///< Over published slots; 0 where there is none.
};
Result<PublishedTotals> publishedTotals(Database &db);

/// How many rows there are of what an operator watches.
struct RowTotals {
    QMap<QString, qint64> slotsByState = {}; ///< By SlotState name.
    qint64 plans = 0;
    qint64 accounts = 0;
    qint64 contents = 0;
    qint64 auditRows = 0;
    qint64 outboxWaiting = 0;
};
Result<RowTotals> rowTotals(Database &db);

} // namespace core
