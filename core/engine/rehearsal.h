// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/context.h"
#include "core/engine/plancommands.h"
#include "core/planning/blackout.h"

namespace core {

class Database;
class RiskTable;

/// One slot's way through the whole pipeline as a dry run: account, time, content, risk, safety. Nothing leaves and
/// nothing changes; `error` of the answer is the first gate that would stop it.
Result<RunResult> rehearse(const Slot &slot, const RiskTable &risks, const QList<Blackout> &blackouts, SafetyMode mode,
                           Database &database, Instant now);

} // namespace core
