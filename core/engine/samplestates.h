// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

#include <optional>

namespace core {

struct SampleLoad;

/// A slot that the sample shows, still PLANNED, with the state that the file asks for.
struct SampleSlot {
    Slot slot = {};
    QString state = {}; ///< A state's name, or EXPIRED or STALE: see `format` in the file.
    QString reason = {}; ///< Empty: the file's sentence for the state.
    std::optional<Instant> nextTry = {}; ///< Of one in RETRY_WAIT.
};

/// A decision as it was written down.
struct SampleDecision {
    QString id = {};
    QString fingerprint = {};
    Instant at = {};
};

/// Writes the approval of the slot as it is now by the sample's person, a day before its time, at the latest an hour
/// ago.
Result<SampleDecision> approveSample(const Slot &slot, SampleLoad &load);

/// Brings every slot into its state and writes the decisions that led there. A slot after now that may not be in that
/// state stays PLANNED.
Result<void> settleSampleSlots(QList<SampleSlot> list, SampleLoad &load);

} // namespace core
