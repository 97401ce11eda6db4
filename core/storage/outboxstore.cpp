// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/outboxstore.h"

#include "core/base/ids.h"
#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<OutboxKind>, 3> kindWords = {
    {{OutboxKind::Brain, "brain"_L1}, {OutboxKind::Ops, "ops"_L1}, {OutboxKind::Webhook, "webhook"_L1}}};

} // namespace

QString outboxKindName(OutboxKind kind)
{
    return nameIn(kindWords, kind);
}

Result<bool> OutboxStore::append(const OutboxEntry &entry, Instant now)
{
    return m_db
        .prepare(u"INSERT INTO outbox (id, kind, subscription, payload, next_at, dedupe_key, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (dedupe_key) DO NOTHING"_s)
        .bind(newId(now), outboxKindName(entry.kind), entry.subscription, entry.payload, now, entry.dedupeKey, now)
        .runGuarded();
}

} // namespace core
