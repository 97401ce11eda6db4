// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/storage/database.h"

namespace core {

/// Settings that are state (safety mode, kill switch); those of the installation stand in config.json.
class SettingStore final
{
public:
    explicit SettingStore(Database &db)
        : m_db(db)
    {
    }

    Result<std::optional<Json>> get(const QString &key);
    Result<void> set(const QString &key, const Json &value, const QString &changedBy, Instant now);
    Result<QMap<QString, Json>> all();

private:
    Database &m_db;
};

} // namespace core
