// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace core {

class Snapshot;

/// How many posts stand on each account, day by day, against its platform's cap.
struct ListCapUse {
    struct Item {
        QString accountId = {};
        QDate day = {}; ///< Local to the account: its own time zone, else the workspace's.
        int posts = 0; ///< That take the cap, also those that have left.
        int cap = 0;

        friend bool operator==(const Item &, const Item &) = default;
    };
    using Answer = QList<Item>;
    Instant from = {};
    Instant to = {}; ///< Exclusive.
};
/// Every local day that [from, to) touches, of every account that is in use or has posts on that day, in the order of
/// accounts and days. InvalidField for a span that is empty or longer than 31 days.
Result<QList<ListCapUse::Item>> execute(const ListCapUse &query, Snapshot &snapshot);

} // namespace core
