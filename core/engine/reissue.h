// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

namespace core {

class Database;
class Transaction;

/// The time that a person decided on: that of the first approval, however many small moves came after it. The slot's
/// own where it has no approval.
Result<Instant> decidedTime(const Slot &slot, Database &database);

/// Whether the approval of `before` holds for `edited` too: a person moved it by at most 30 minutes on the same day and
/// changed nothing else (reliability-and-security.md 3.5). Then it is issued again for the new time, with the old one
/// as its parent, and `edited` names it.
Result<bool> reissueApproval(Slot &edited, const Slot &before, Transaction &transaction);

} // namespace core
