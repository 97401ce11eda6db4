// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/storage/database.h"
#include "core/storage/page.h"

namespace core {

/// Which outcomes are wanted; what is not set does not matter.
struct OutcomeFilter {
    QString slotId = {};
    QString planId = {};
    QString accountId = {};
    std::optional<Platform> platform = {};
};

/// The last measurement of each published slot.
class OutcomeStore final
{
public:
    explicit OutcomeStore(Database &db)
        : m_db(db)
    {
    }

    /// Puts `outcome` in the place of what was known of its slot.
    Result<void> save(const Outcome &outcome, const QString &recordedBy, Instant now);
    Result<std::optional<Outcome>> find(const QString &slotId);
    /// Those published since, in order of publishing, then slot.
    Result<QList<Outcome>> publishedSince(Instant from);
    /// Newest first.
    Result<Page<Outcome>> query(const OutcomeFilter &filter, const PageRequest &page);

private:
    Database &m_db;
};

} // namespace core
