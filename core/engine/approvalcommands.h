// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"
#include "core/safety/safetygates.h"

namespace core {

class Transaction;

/// A person's decision on slots of the queue, each judged alone. The fingerprint is the one the queue showed: what is
/// approved is exactly what was seen, or nothing. At most 500.
struct Decide {
    struct Item {
        QString slotId = {};
        QString fingerprint = {};
    };
    struct Outcome {
        QString slotId = {};
        QString fingerprint = {}; ///< The current one.
        std::optional<Error> refused = {};
        std::optional<Slot> slot = {}; ///< As it is now, where it exists.
    };
    using Answer = QList<Outcome>;
    QList<Item> items = {};
    Decision decision = Decision::Approve;
    QString note = {};
};
Result<QList<Decide::Outcome>> execute(const Decide &command, Transaction &transaction);

} // namespace core
