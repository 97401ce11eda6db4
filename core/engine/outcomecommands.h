// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/outcomestore.h"

namespace core {

class Snapshot;
class Transaction;

/// Keeps what somebody measured of a published slot in the place of an older measurement. NotFound: no such slot.
/// Conflict: the slot is not published, or a newer measurement is kept already, which stays. InvalidField: measured
/// before the publishing or in the future. An experiment that the slot counts for ends where this decides it.
struct RecordOutcome {
    struct Answer {
        Outcome outcome = {};
        std::optional<Instant> replaced = {}; ///< When the measurement that gave way was made.
    };
    QString slotId = {};
    Measurement measured = {}; ///< Without a source: the caller's name.
};
Result<RecordOutcome::Answer> execute(const RecordOutcome &command, Transaction &transaction);

/// Outcomes, newest publishing first.
struct ListOutcomes {
    using Answer = Page<Outcome>;
    OutcomeFilter filter = {};
    PageRequest page = {};
};
Result<Page<Outcome>> execute(const ListOutcomes &query, Snapshot &snapshot);

} // namespace core
