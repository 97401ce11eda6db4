// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace app {

/// Runs `token`, `backup`, `restore`, `check`, `mode`, `stop` or `resume`: prints what came of it, returns the exit
/// code. What they write holds at once, also for an engine that runs beside.
int runCommand(const CommandLine &line);

} // namespace app
