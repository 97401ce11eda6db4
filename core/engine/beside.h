// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/context.h"
#include "core/engine/events.h"
#include "core/engine/transaction.h"
#include "core/storage/database.h"
#include "core/storage/databaselocation.h"

namespace core {

/// Opens the workspace for one short command beside a running engine, or without one: makes and migrates it where that
/// is still to be done (then nobody may be serving it).
Result<std::unique_ptr<Database>> openBeside(const DatabaseLocation &location, const EngineContext &context);

/// Runs `command` in one transaction of its own; a running engine sees it within a second. Blocks.
template<typename Command>
Result<typename Command::Answer> runBeside(Database &database, const EngineContext &context, const Caller &caller,
                                           const Command &command)
{
    return inTransaction(database, [&]() -> Result<typename Command::Answer> {
        Events events; // the engine looks for itself
        Transaction transaction(database, context, caller, context.clock->now(), events);
        return execute(command, transaction);
    });
}

} // namespace core
