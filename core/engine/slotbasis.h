// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planningbasis.h"
#include "core/planning/occupancy.h"

namespace core {

class Database;

/// What the planner knows around one slot: its platform alone, and the slot itself not there.
struct SlotBasis {
    PlanningBasis basis = {}; ///< Without a plan for a slot outside any.
    StandingSlot standing = {}; ///< The slot as it stands; not on the board.
    Occupancy board; ///< The platform with the plan's other slots that may give way; what is settled is in its input.
    int lane = 0; ///< The slot's lane on the board.
};

/// The slot as the rules of repair see it.
StandingSlot standingSlot(const Slot &slot);

enum class SlotIs { Stored, New };

/// Reads the week that `around` lies in: the plan's own week where it does, else three days before and after. The
/// slot's content type stands for the plan's. A slot without an account finds a virtual one, also where the platform
/// has others. Slots of `company` leave their places too.
Result<SlotBasis> basisOfSlot(const Slot &slot, SlotIs stored, Instant around, Database &database,
                              const EngineContext &context, SafetyMode mode, Instant now,
                              const QList<Slot> &company = {});

/// The account's index on the board. NotFound: there is none; InvalidField: it is on another platform.
Result<int> accountFor(const QString &accountId, const SlotBasis &basis);

/// Conflict where a rule stands against `slot` at its (new) place, with its sentence and the nearest time that fits on
/// its account. Nothing may be moved to before `earliest`.
Result<void> checkPlace(const Slot &slot, const SlotBasis &basis, Instant earliest);

/// Gives the slot the value of the place where it stands now with its parts, if that lies in the board's week.
void revalue(Slot &slot, const Occupancy &board);

} // namespace core
