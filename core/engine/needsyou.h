// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/slot.h"

namespace core {

class Snapshot;

/// What waits for a person, besides the approval queue.
enum class NeedKind {
    OutcomeUnknown, ///< Nobody knows whether it was published.
    NeedsReview, ///< A person has to say how it ended.
    Failed,
    Missed, ///< Its time passed.
    Expired, ///< Nobody decided in time.
    CriticalRisk, ///< Of the coming week: it cannot be approved.
    Account ///< Suspended, banned, cooling down or retired, with posts to come this week.
};
QString needKindName(NeedKind kind); ///< "OUTCOME_UNKNOWN"

/// One list of all of it, most pressing kind first, then by time.
struct ListNeedsYou {
    struct Item {
        NeedKind kind = NeedKind::Failed;
        std::optional<Slot> slot = {}; ///< Absent for an account.
        std::optional<Account> account = {}; ///< The slot's, where it is known, or the one it is about.
        QString title = {}; ///< Of the slot's content; empty where it is not known.
        QString sentence = {}; ///< What is the matter.
        int comingSlots = 0; ///< Of an account: what stands on it.
        std::optional<Instant> proposedAt = {}; ///< The next time that fits, where one was looked for and found.
        QString proposedAccountId = {}; ///< On which account.
        QString proposedUsername = {}; ///< Its name, where it is not the slot's own account.
    };
    using Answer = QList<Item>;
    int limit = 200;
    int proposals = 20; ///< For how many slots a new place is looked for: it takes a few milliseconds each.
};
Result<QList<ListNeedsYou::Item>> execute(const ListNeedsYou &query, Snapshot &snapshot);

/// How many items the list has; a few counts and no search for places.
struct CountNeedsYou {
    using Answer = int;
};
Result<int> execute(const CountNeedsYou &query, Snapshot &snapshot);

} // namespace core
