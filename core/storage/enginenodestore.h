// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace core {

/// An engine that has served this database.
struct EngineNode {
    QString engineId = {};
    QString host = {};
    QString version = {};
    Instant startedAt = {};
    Instant heartbeatAt = {};

    friend bool operator==(const EngineNode &, const EngineNode &) = default;
};

class EngineNodeStore final
{
public:
    explicit EngineNodeStore(Database &db)
        : m_db(db)
    {
    }

    /// Adds the engine, or brings its row up to date.
    Result<void> seen(const EngineNode &node);
    Result<QList<EngineNode>> list();

private:
    Database &m_db;
};

} // namespace core
