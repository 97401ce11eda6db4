// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotbasis.h"

namespace core {

class Transaction;

/// Makes room for `slot`, which has its new place already but is not stored there: the plan's slots in its way that are
/// PLANNED and not pinned go to their lane's best free place, or are cancelled where there is none. The slots that gave
/// way, as they are now. Conflict where something else stands against the place, or the slot has no plan. Nothing may
/// be moved to before `earliest`.
Result<QList<Slot>> makeRoomFor(const Slot &slot, const SlotBasis &basis, Instant earliest, Transaction &transaction);

/// Why a slot was cancelled that gave way and found no other time: Slot::reason of those makeRoomFor() evicts.
QString evictedReason();

} // namespace core
