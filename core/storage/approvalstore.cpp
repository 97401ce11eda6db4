// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/approvalstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns =
    u"id, slot_id, subject_hash, subject_json, decision, actor, actor_kind, note, parent_id, not_before, "
    "not_after, decided_at, revoked_at, revoked_why"_s;

Approval readApproval(const Statement &row)
{
    Approval approval;
    approval.id = row.text(0);
    approval.slotId = row.text(1);
    approval.subjectHash = row.text(2);
    approval.subjectJson = row.bytes(3);
    approval.decision = row.text(4);
    approval.actor = row.text(5);
    approval.actorKind = row.text(6);
    approval.note = row.text(7);
    approval.parentId = row.text(8);
    approval.notBefore = row.instant(9);
    approval.notAfter = row.instant(10);
    approval.decidedAt = row.instant(11);
    approval.revokedAt = row.optionalInstant(12);
    approval.revokedWhy = row.text(13);
    return approval;
}

} // namespace

Result<void> ApprovalStore::insert(const Approval &approval)
{
    return m_db.prepare(u"INSERT INTO approval (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns))
        .bind(approval.id, approval.slotId, approval.subjectHash, approval.subjectJson, approval.decision,
              approval.actor, approval.actorKind, approval.note, approval.parentId, approval.notBefore,
              approval.notAfter, approval.decidedAt, approval.revokedAt, approval.revokedWhy)
        .run();
}

Result<std::optional<Approval>> ApprovalStore::find(const QString &id)
{
    return m_db.prepare(u"SELECT %1 FROM approval WHERE id = ?"_s.arg(columns)).bind(id).row(readApproval);
}

Result<std::optional<Approval>> ApprovalStore::currentOf(const QString &slotId)
{
    return m_db
        .prepare(u"SELECT %1 FROM approval WHERE slot_id = ? AND decision = 'APPROVE' AND revoked_at IS NULL "
                 "ORDER BY decided_at DESC, id DESC LIMIT 1"_s.arg(columns))
        .bind(slotId)
        .row(readApproval);
}

Result<QList<Approval>> ApprovalStore::historyOf(const QString &slotId)
{
    return m_db.prepare(u"SELECT %1 FROM approval WHERE slot_id = ? ORDER BY decided_at, id"_s.arg(columns))
        .bind(slotId)
        .rows(readApproval);
}

Result<bool> ApprovalStore::revoke(const QString &id, const QString &why, Instant now)
{
    return m_db.prepare(u"UPDATE approval SET revoked_at = ?, revoked_why = ? WHERE id = ? AND revoked_at IS NULL"_s)
        .bind(now, why, id)
        .runGuarded();
}

} // namespace core
