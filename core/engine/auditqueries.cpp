// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/auditqueries.h"

#include "core/engine/snapshot.h"
#include "core/storage/auditstore.h"

namespace core {

Result<QList<ListAudit::Row>> execute(const ListAudit &query, Snapshot &snapshot)
{
    const auto rows = AuditStore(snapshot.database()).since(query.since, query.limit);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ListAudit::Row> list;
    for (const AuditRow &row : *rows)
        list.append({row.seq, row.at, row.entry.actor, principalKindName(row.entry.actorKind), row.entry.action,
                     row.entry.subject, row.entry.detail, row.hash});
    return list;
}

} // namespace core
