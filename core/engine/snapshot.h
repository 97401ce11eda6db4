// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/context.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/safetystate.h"

namespace core {

class Database;

/// What a query sees: one consistent state of the rows, read-only. Lives in its reader's thread for one query.
class Snapshot final
{
public:
    Snapshot(Database &database, const EngineContext &context, Instant now)
        : m_database(database)
        , m_context(context)
        , m_now(now)
    {
    }

    Database &database() { return m_database; }
    const EngineContext &context() const { return m_context; }
    Instant now() const { return m_now; }
    Result<SafetyState> safety();
    Result<RulesInForce> rules();

private:
    Database &m_database;
    const EngineContext &m_context;
    const Instant m_now;
};

} // namespace core
