// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/auditqueries.h"

#include "core/engine/snapshot.h"
#include "core/storage/accountstore.h"
#include "core/storage/auditstore.h"
#include "core/storage/slotstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

ListAudit::Row rowOf(const AuditRow &row)
{
    return {
        row.seq,           row.at,           row.entry.actor, principalKindName(row.entry.actorKind), row.entry.action,
        row.entry.subject, row.entry.detail, row.hash};
}

/// Every account that the detail names, however deep: "from" and "to" of a move have their own.
void collectAccounts(const Json &detail, QSet<QString> &ids)
{
    for (const auto &[key, value] : detail.items()) {
        if (value.is_structured())
            collectAccounts(value, ids);
        else if (key == "accountId" && value.is_string())
            ids.insert(value.get<QString>());
    }
}

} // namespace

Result<QList<ListAudit::Row>> execute(const ListAudit &query, Snapshot &snapshot)
{
    const auto rows = AuditStore(snapshot.database()).since(query.since, query.limit);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ListAudit::Row> list;
    for (const AuditRow &row : *rows)
        list.append(rowOf(row));
    return list;
}

Result<SlotTrail::Answer> execute(const SlotTrail &query, Snapshot &snapshot)
{
    const auto rows = AuditStore(snapshot.database()).about(query.slotId, query.limit);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty()) {
        const auto slot = SlotStore(snapshot.database()).find(query.slotId);
        if (!slot)
            return tl::unexpected(slot.error());
        if (!*slot)
            return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    }
    const auto names = AccountStore(snapshot.database()).names();
    if (!names)
        return tl::unexpected(names.error());
    SlotTrail::Answer answer;
    QSet<QString> accounts;
    for (const AuditRow &row : *rows) {
        answer.rows.append(rowOf(row));
        collectAccounts(row.entry.detail, accounts);
    }
    for (const QString &id : std::as_const(accounts)) {
        if (names->contains(id))
            answer.usernames.insert(id, names->value(id));
    }
    return answer;
}

} // namespace core
