// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace app {

/// Runs the engine with its REST server, and the window unless headless, until somebody closes it or a stop signal
/// comes. Needs an application object; returns the exit code.
int serve(const CommandLine &line);

/// Renders every view of the workspace into files; returns the exit code.
int screenshots(const CommandLine &line);

} // namespace app
