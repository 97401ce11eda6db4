// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/transaction.h"

#include "core/storage/auditstore.h"
#include "core/storage/database.h"
#include "core/storage/outboxstore.h"

using namespace Qt::StringLiterals;

namespace core {

Transaction::Transaction(Database &database, const EngineContext &context, const Caller &caller, Instant now,
                         Events &events)
    : m_database(database)
    , m_context(context)
    , m_caller(caller)
    , m_now(now)
    , m_events(events)
{
}

Result<SafetyState> Transaction::safety()
{
    return readSafety(m_database, m_context.config.safetyMode);
}

Result<RulesInForce> Transaction::rules()
{
    return rulesInForce(m_database, m_context.config);
}

Result<void> Transaction::record(const QString &action, const QString &subject, const Json &detail)
{
    const auto seq = AuditStore(m_database).append({m_caller.name, m_caller.kind, action, subject, detail}, m_now);
    if (!seq)
        return tl::unexpected(seq.error());
    const Json payload = {{"seq", *seq}, {"action", action}, {"subject", subject}, {"detail", detail}};
    const auto sent = OutboxStore(m_database).append({OutboxKind::Brain, {}, payload, u"brain-%1"_s.arg(*seq)}, m_now);
    if (!sent)
        return tl::unexpected(sent.error());
    return {};
}

Result<void> Transaction::attempt(const std::function<Result<void>()> &work)
{
    static const QString name = u"command"_s; // nests: SQL takes the innermost of that name
    DE_TRY(m_database.savepoint(name));
    auto outcome = work();
    if (!outcome) {
        if (m_database.inTransaction())
            DE_TRY(m_database.rollbackTo(name));
        return outcome;
    }
    return m_database.release(name);
}

} // namespace core
