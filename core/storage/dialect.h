// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/databaselocation.h"

namespace core {

/// What SQL cannot say the same way everywhere. Statements of the stores are portable; what is not stands here.
class Dialect final
{
public:
    explicit Dialect(DatabaseLocation::System system)
        : m_system(system)
    {
    }

    /// Starts a transaction that holds the right to write from its first moment. SQLite's ordinary BEGIN takes it with
    /// the first write, and fails there at once when another writer came in between.
    QString beginWrite() const;

    /// "sqlite": a migration file `NNN-name.sqlite.sql` (triggers) is run on this system only.
    QString name() const;

private:
    DatabaseLocation::System m_system;
};

} // namespace core
