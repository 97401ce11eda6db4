// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace core {

enum class OutboxKind { Brain, Ops, Webhook };
QString outboxKindName(OutboxKind kind); ///< "brain"

/// A message that must leave once its transaction is durable.
struct OutboxEntry {
    OutboxKind kind = OutboxKind::Ops;
    QString subscription = {}; ///< For webhooks: whose.
    Json payload = Json::object();
    QString dedupeKey = {}; ///< Two messages with the same key are one.
};

class OutboxStore final
{
public:
    explicit OutboxStore(Database &db)
        : m_db(db)
    {
    }

    /// False where a message with this key stands there already.
    Result<bool> append(const OutboxEntry &entry, Instant now);

private:
    Database &m_db;
};

} // namespace core
