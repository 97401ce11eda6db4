// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/enginenodestore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<void> EngineNodeStore::seen(const EngineNode &node)
{
    return m_db
        .prepare(u"INSERT INTO engine_node (engine_id, host, version, started_at, heartbeat_at) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (engine_id) DO UPDATE SET host = excluded.host, version = excluded.version, "
                 "started_at = excluded.started_at, heartbeat_at = excluded.heartbeat_at"_s)
        .bind(node.engineId, node.host, node.version, node.startedAt, node.heartbeatAt)
        .run();
}

Result<QList<EngineNode>> EngineNodeStore::list()
{
    return m_db
        .prepare(u"SELECT engine_id, host, version, started_at, heartbeat_at FROM engine_node ORDER BY started_at"_s)
        .rows([](const Statement &row) {
            return EngineNode{row.text(0), row.text(1), row.text(2), row.instant(3), row.instant(4)};
        });
}

} // namespace core
