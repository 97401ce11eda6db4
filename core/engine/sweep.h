// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace core {

class Transaction;

/// Ends what can no longer happen: planned slots whose time has passed and queue entries that nobody decided in time
/// become MISSED; with `judgeLateness`, so do approved ones later than the grace. At most 200 at once; the next tick
/// goes on.
Result<void> sweepMissed(Transaction &transaction, bool judgeLateness);

} // namespace core
