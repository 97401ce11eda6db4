// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/context.h"
#include "core/model/safety.h"
#include "core/model/slot.h"
#include "core/planning/legality.h"

namespace core {

class Database;

/// Everything that decides whether a slot may stand where it wants to: the rules, and the boards of the accounts that
/// could carry it, its own first. A value, read once for one slot.
struct Placement {
    MoveRules rules = {};
    QList<AccountBoard> boards = {}; ///< Never empty: the first is that of the slot's account.
    Week week{QDate(1970, 1, 1), QTimeZone::utc()}; ///< Where the nearest time that fits is looked for.
};

/// Reads what stands around `slot`, which has its new account and time already. NotFound where there is no such
/// account, InvalidField where it belongs to another platform.
Result<Placement> placementOf(const Slot &slot, Database &database, const EngineContext &context, SafetyMode mode,
                              Instant now);

/// Conflict where a rule stands against the slot's place, with its sentence and the nearest time that fits.
Result<void> checkPlace(const Slot &slot, const Placement &placement);

} // namespace core
