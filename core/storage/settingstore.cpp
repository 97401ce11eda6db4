// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<std::optional<Json>> SettingStore::get(const QString &key)
{
    return m_db.prepare(u"SELECT value FROM setting WHERE name = ?"_s).bind(key).row([](const Statement &row) {
        return row.json(0);
    });
}

Result<void> SettingStore::set(const QString &key, const Json &value, const QString &changedBy, Instant now)
{
    return m_db
        .prepare(u"INSERT INTO setting (name, value, changed_by, changed_at) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by, "
                 "changed_at = excluded.changed_at"_s)
        .bind(key, value, changedBy, now)
        .run();
}

Result<QMap<QString, Json>> SettingStore::all()
{
    QMap<QString, Json> settings;
    DE_TRY(m_db.prepare(u"SELECT name, value FROM setting"_s).forEach([&](const Statement &row) {
        settings.insert(row.text(0), row.json(1));
    }));
    return settings;
}

} // namespace core
