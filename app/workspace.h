// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/engine/context.h"
#include "core/model/principal.h"
#include "core/storage/databaselocation.h"

namespace app {

/// Where the program works and how: the command line over config.json over the defaults.
struct Workspace {
    core::DatabaseLocation location = {};
    core::EngineContext context = {};
};

/// Makes the folder where it is missing (0700) and reads the configuration. Warnings go to the log.
core::Result<Workspace> openWorkspace(const CommandLine &line);

/// Whoever may start the program on the workspace's files is its owner.
core::Caller owner();

} // namespace app
