// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/context.h"
#include "core/engine/events.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/safetystate.h"
#include "core/model/principal.h"

#include <functional>

namespace core {

class Database;

/// What a command works with: the writer's rows, who asks, the time, and the trail. One savepoint each, in the engine
/// thread; when the command refuses, everything it did here is undone.
class Transaction final
{
public:
    Transaction(Database &database, const EngineContext &context, const Caller &caller, Instant now, Events &events);

    Database &database() { return m_database; }
    const EngineContext &context() const { return m_context; }
    const Config &config() const { return m_context.config; }
    const Caller &caller() const { return m_caller; }
    Instant now() const { return m_now; }
    Result<SafetyState> safety();
    Result<RulesInForce> rules();

    /// Appends to the audit chain and hands the same event to the outbox. `detail` holds ids and hashes, never texts.
    Result<void> record(const QString &action, const QString &subject, const Json &detail = Json::object());

    /// What changed, for whoever watches; sent after the commit.
    Events &events() { return m_events; }

    /// Runs `work` so that its refusal undoes only what it did, not what came before.
    Result<void> attempt(const std::function<Result<void>()> &work);

private:
    Database &m_database;
    const EngineContext &m_context;
    const Caller m_caller;
    const Instant m_now;
    Events &m_events;
};

} // namespace core
