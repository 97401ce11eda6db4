// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"

#include <memory>

namespace core {

/// The right to serve a SQLite database: an flock on `<database>.lock`, held until the object dies or the process does,
/// however it ends. The file stays; what it says counts only while it is locked.
class WorkspaceLock final
{
    Q_DISABLE_COPY_MOVE(WorkspaceLock)

public:
    /// Conflict where another process (or another object of this one) holds it: the sentence names process, host and
    /// since when. Unavailable where the file cannot be made.
    static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &databasePath, Instant now);
    ~WorkspaceLock();

private:
    explicit WorkspaceLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    const int m_descriptor;
};

} // namespace core
