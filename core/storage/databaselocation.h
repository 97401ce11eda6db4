// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"

namespace core {

/// Where the rows live: a SQLite file of this workspace, or a PostgreSQL database that engines share.
struct DatabaseLocation {
    enum class System { Sqlite, PostgreSql };

    System system = System::Sqlite;
    QString path = {}; ///< SQLite: the file.
    QString host = {}; ///< PostgreSQL from here on.
    int port = 5432;
    QString database = {};
    QString user = {};
    QString password = {}; ///< Never shown and never logged: use display().

    static DatabaseLocation sqlite(const QString &path);

    /// Reads `sqlite:PATH` or `postgresql://user:password@host:port/database`. InvalidField with a sentence otherwise.
    static Result<DatabaseLocation> parse(const QString &text);

    /// The location without its password, for people and logs.
    QString display() const;

    friend bool operator==(const DatabaseLocation &, const DatabaseLocation &) = default;
};

} // namespace core
