// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/principal.h"
#include "core/model/slot.h"

namespace core {

class Database;

/// Whether whoever edited the slot or its content last, as the trail has it, is this caller, also under an earlier
/// name.
Result<bool> isOwnEdit(const Slot &slot, const Caller &caller, Database &database);

/// The two-person rule (reliability-and-security.md 3.5): where the slot's account has it, nobody approves alone what
/// they edited last, unless the workspace has no second approver. Forbidden then.
Result<void> requireSecondPerson(const Slot &slot, bool ownEdit, Database &database);

} // namespace core
