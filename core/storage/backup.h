// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/auditstore.h"
#include "core/storage/database.h"

namespace core {

/// What `check` found.
struct CheckReport {
    int schemaVersion = 0;
    QStringList damage = {}; ///< Sentences of SQLite's integrity check; empty where the file is sound.
    QStringList orphans = {}; ///< Rows that refer to rows that do not exist, by table.
    AuditVerdict audit = {};

    bool sound() const { return damage.isEmpty() && orphans.isEmpty() && audit.intact(); }
};

/// What `restore` did.
struct RestoreReport {
    QString keptAside = {}; ///< Where the old database is now; empty where there was none.
    int unsettled = 0; ///< Slots that may have been sent since the backup and became UNKNOWN.
    qint64 auditRows = 0;
};

/// Copies the database to `file` while others write: into a temporary file, checked for integrity, row counts and audit
/// head against the original, then put in place. Conflict where `file` exists. Opens connections of its own.
Result<void> backupTo(const DatabaseLocation &location, const QString &file);

/// Looks at everything: integrity, references, the audit chain. A broken database is a report, not an error.
Result<CheckReport> check(const DatabaseLocation &location);

/// Puts the backup `file` in place of the database, which is kept aside. Refused while an engine holds the workspace,
/// and for a file that is not a sound backup. What the restored queue may have sent after the backup was made (SENDING,
/// and APPROVED or RETRY_WAIT due by now) becomes UNKNOWN with an audit row each: it must not be sent again unseen.
Result<RestoreReport> restoreFrom(const QString &file, const DatabaseLocation &location, const QString &actor,
                                  Instant now);

} // namespace core
