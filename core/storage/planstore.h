// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "core/storage/database.h"
#include "core/storage/page.h"

namespace core {

/// The plans. Cheap to make; lives as long as its connection. Plan::counts is computed from the slots at every read.
class PlanStore final
{
public:
    explicit PlanStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Plan &plan);
    /// Writes `plan` where its version is still the stored one and raises plan.version; false where somebody was
    /// faster.
    Result<bool> update(Plan &plan, Instant now);
    Result<std::optional<Plan>> find(const QString &id);
    /// Newest first. Two statements, however many plans.
    Result<Page<Plan>> list(const PageRequest &page);
    Result<SlotCounts> counts(const QString &id);

private:
    Database &m_db;
};

} // namespace core
