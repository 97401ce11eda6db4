// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/slot.h"
#include "core/safety/statemachine.h"

namespace core {

class Transaction;

/// The one way a slot changes: the state machine is asked, the row is written where nobody was faster, the trail and
/// the watchers are told. `slot` holds the new values and the version that was read; its state is still the old one.
Result<void> moveSlot(Slot &slot, SlotState to, Who who, Transaction &transaction, Json detail = Json::object());

/// As moveSlot() for a change that keeps the state; `action` names it in the trail: "slot.edit".
Result<void> saveSlot(Slot &slot, const QString &action, Transaction &transaction, Json detail = Json::object());

/// Takes the slot's approval back, where it has one that stands.
Result<void> revokeApproval(Slot &slot, const QString &why, Transaction &transaction);

/// The slot, or NotFound.
Result<Slot> findSlot(const QString &id, Transaction &transaction);

} // namespace core
