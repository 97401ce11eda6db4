// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/approval.h"
#include "core/model/content.h"
#include "core/model/slotfilter.h"

namespace core {

class Snapshot;

/// Slots in order of time, with the names that people read.
struct ListSlots {
    struct Answer {
        QList<Slot> slots = {};
        QString nextCursor = {}; ///< Empty where nothing follows.
        QHash<QString, QString> titles = {}; ///< By contentId; the id itself where the library holds no title.
        QHash<QString, QString> usernames = {}; ///< By accountId.
    };
    SlotFilter filter = {};
    int limit = 0; ///< 0: all of it.
    QString cursor = {}; ///< As the page before gave it.
};
Result<ListSlots::Answer> execute(const ListSlots &query, Snapshot &snapshot);

/// The approval queue. With state PENDING the fingerprint is of what would be approved right now.
struct ListApprovals {
    struct Item {
        Slot slot = {};
        QString fingerprint = {};
        QString title = {};
        std::optional<ContentVariant> text = {}; ///< Nothing where the library does not hold the content.
        Account account = {};
        Instant decideBefore = {};
        std::optional<Approval> lastApproval = {}; ///< One that is void now: the slot has changed since.
        QStringList changedSince = {}; ///< Names of the fields that differ from lastApproval's subject.
        QStringList warnings = {};
    };
    struct Answer {
        QList<Item> items = {};
        QString nextCursor = {};
    };
    ApprovalState state = ApprovalState::Pending;
    QString planId = {};
    int limit = 50;
    QString cursor = {};
};
Result<ListApprovals::Answer> execute(const ListApprovals &query, Snapshot &snapshot);

/// The next slot that will leave by itself, if any.
struct NextDue {
    using Answer = std::optional<Slot>;
};
Result<std::optional<Slot>> execute(const NextDue &query, Snapshot &snapshot);

} // namespace core
