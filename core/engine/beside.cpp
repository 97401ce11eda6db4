// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/beside.h"

#include <QFileInfo>

#include "core/storage/migrator.h"
#include "core/storage/workspacelock.h"

namespace core {

Result<std::unique_ptr<Database>> openBeside(const DatabaseLocation &location, const EngineContext &context)
{
    if (QFileInfo::exists(location.path)) {
        auto database = Database::open(location, Access::ReadWrite);
        if (!database)
            return database;
        const auto behind = Migrator(**database, builtInMigrations((*database)->dialect())).isBehind();
        if (!behind)
            return tl::unexpected(behind.error());
        if (!*behind)
            return database;
    }
    const auto lock = WorkspaceLock::acquire(location.path, context.clock->now());
    if (!lock)
        return tl::unexpected(lock.error());
    return openMigrated(location, context.clock->now());
}

} // namespace core
