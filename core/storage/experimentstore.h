// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/experiment.h"
#include "core/storage/database.h"
#include "core/storage/page.h"

namespace core {

/// The experiments and which slots count for which of their arms.
class ExperimentStore final
{
public:
    explicit ExperimentStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Experiment &experiment);
    /// Writes how a running experiment ended (state, endedAt, reason); false where it does not run any more.
    Result<bool> end(const Experiment &experiment);
    Result<std::optional<Experiment>> find(const QString &id);
    /// Newest first.
    Result<Page<Experiment>> list(const PageRequest &page);

    /// Lets a slot count for an arm. Conflict where it counts for one already.
    Result<void> label(const QString &experimentId, const QString &slotId, Arm arm);
    /// The experiment that the slot counts for.
    Result<std::optional<Experiment>> ofSlot(const QString &slotId);
    /// The labelled slots that still stand for a publication, in order of time.
    Result<QList<ExperimentSlot>> labelled(const QString &experimentId);

private:
    Database &m_db;
};

} // namespace core
