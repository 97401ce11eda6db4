// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/tokentable.h"

namespace core {

std::optional<Caller> TokenTable::find(const QString &tokenHash, Instant now) const
{
    const QReadLocker lock(&m_lock);
    const auto entry = m_entries.constFind(tokenHash);
    if (entry == m_entries.cend() || (entry->expiresAt && *entry->expiresAt <= now))
        return std::nullopt;
    return entry->caller;
}

bool TokenTable::isEmpty() const
{
    const QReadLocker lock(&m_lock);
    return m_entries.isEmpty();
}

void TokenTable::replace(QHash<QString, Entry> entries)
{
    const QWriteLocker lock(&m_lock);
    m_entries.swap(entries);
}

} // namespace core
