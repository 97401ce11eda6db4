// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/storage/database.h"

#include <memory>

namespace core {

/// One step of the schema. Its file `NNN-name.sql` is compiled in; one that only a certain system can read (triggers)
/// is `NNN-name.sqlite.sql`.
struct Migration {
    int version = 0;
    QString name = {};
    QString sql = {};

    QString checksum() const; ///< SHA-256 of the SQL.
    friend bool operator==(const Migration &, const Migration &) = default;
};

/// The compiled-in migrations for `dialect`, in order, numbered from 1 without gaps.
QList<Migration> builtInMigrations(const Dialect &dialect);

/// Brings a database to the program's schema: forward only, each step in a transaction of its own.
class Migrator final
{
public:
    explicit Migrator(Database &db, QList<Migration> migrations);

    /// The newest step in the database; 0 for an empty one.
    Result<int> version();
    int latestVersion() const { return int(m_migrations.size()); }

    /// Refuses with Conflict, before anything changes, a database that is newer than the program or whose applied steps
    /// are not the program's. Works on a read-only connection. True where steps are to be done.
    Result<bool> isBehind();

    /// Applies what is missing. A step that fails leaves its predecessors applied and itself not at all.
    Result<void> migrate(Instant now);

private:
    Database &m_db;
    const QList<Migration> m_migrations;
};

/// Opens the workspace's database for writing and brings it up to date. The file is judged through a read-only
/// connection first, so a newer one stays as it is. Before a step on an existing database a copy goes to `backups/`
/// beside it. Call with the workspace locked (WorkspaceLock).
Result<std::unique_ptr<Database>> openMigrated(const DatabaseLocation &location, Instant now);

/// The statements of a migration file, without comments around them. Semicolons in quotes, comments and trigger bodies
/// do not end a statement.
QStringList splitSql(const QString &sql);

} // namespace core
