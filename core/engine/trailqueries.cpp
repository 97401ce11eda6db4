// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/trailqueries.h"

#include "core/engine/snapshot.h"
#include "core/storage/auditstore.h"
#include "core/storage/namestore.h"

namespace core {

Result<ListTrail::Answer> execute(const ListTrail &query, Snapshot &snapshot)
{
    AuditStore audit(snapshot.database());
    auto rows = audit.newest({query.actor, query.action, query.subject, query.from, query.to, query.text, query.before},
                             query.limit + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    ListTrail::Answer answer;
    if (rows->size() > query.limit) {
        rows->resize(query.limit);
        answer.nextBefore = rows->isEmpty() ? 0 : rows->last().seq;
    }
    QStringList subjects;
    for (const AuditRow &row : std::as_const(*rows))
        subjects.append(row.entry.subject);
    const auto names = NameStore(snapshot.database()).namesOf(subjects);
    if (!names)
        return tl::unexpected(names.error());
    for (const AuditRow &row : std::as_const(*rows))
        answer.rows.append({{row.seq, row.at, row.entry.actor, principalKindName(row.entry.actorKind), row.entry.action,
                             row.entry.subject, row.entry.detail, row.hash},
                            names->value(row.entry.subject)});
    if (query.before)
        return answer;
    const auto actors = audit.actors();
    const auto actions = audit.actions();
    if (!actors || !actions)
        return tl::unexpected(actors ? actions.error() : actors.error());
    answer.actors = *actors;
    answer.actions = *actions;
    return answer;
}

} // namespace core
