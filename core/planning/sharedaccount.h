// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/accountprogram.h"

namespace core {

/// One account that serves more lanes than the exact program can count: the best times for all lanes together, shared
/// out to the lanes in turn, then each lane solved exactly against the others until nothing improves. Legal, not
/// certified.
ProgramAnswer solveSharedAccount(const AccountProgram &program);

} // namespace core
