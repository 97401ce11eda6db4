// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/approval.h"
#include "core/storage/database.h"

namespace core {

/// Who said yes or no to what. Rows are added and revoked, never changed or removed; they outlive their slot.
class ApprovalStore final
{
public:
    explicit ApprovalStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Approval &approval);
    Result<std::optional<Approval>> find(const QString &id);
    /// The newest unrevoked APPROVE of the slot.
    Result<std::optional<Approval>> currentOf(const QString &slotId);
    /// Every decision about the slot, oldest first.
    Result<QList<Approval>> historyOf(const QString &slotId);
    /// False where there is none or it was revoked before.
    Result<bool> revoke(const QString &id, const QString &why, Instant now);

private:
    Database &m_db;
};

} // namespace core
