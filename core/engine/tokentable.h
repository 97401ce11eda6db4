// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QReadWriteLock>
#include <QString>

#include "core/base/instant.h"
#include "core/model/principal.h"

#include <optional>

namespace core {

/// Who may come in, by the hash of the token: a copy in memory that the engine keeps fresh, so that judging a request
/// needs no database. Thread-safe.
class TokenTable final
{
public:
    struct Entry {
        Caller caller = {};
        std::optional<Instant> expiresAt = {};
    };

    /// The caller whose token has this SHA-256 (hexadecimal), unless it has expired.
    std::optional<Caller> find(const QString &tokenHash, Instant now) const;
    bool isEmpty() const;
    void replace(QHash<QString, Entry> entries);

private:
    mutable QReadWriteLock m_lock;
    QHash<QString, Entry> m_entries;
};

} // namespace core
