// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/samplestates.h"

namespace core {

/// The slots that the file places itself, outside plans and of plans that were never planned here, in the diary so that
/// the history keeps clear of them.
void reserveSampleTimes(SampleLoad &load);

/// Stores the slots outside plans; the planner keeps clear of them.
Result<QList<SampleSlot>> storeHandmadeSlots(SampleLoad &load);

/// Stores and plans the plans of the weeks that began in the past, or of those that begin later or never.
Result<QList<SampleSlot>> storeSamplePlans(bool begun, SampleLoad &load);

} // namespace core
