// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trend.h"
#include "core/storage/database.h"

namespace core {

/// A trend with who told it: a person's or a service's name.
struct TrendRow {
    Trend trend = {};
    QString enteredBy = {};

    friend bool operator==(const TrendRow &, const TrendRow &) = default;
};

/// One trend a platform and source: the newest.
class TrendStore final
{
public:
    explicit TrendStore(Database &db)
        : m_db(db)
    {
    }

    /// In the place of what the same source said of the platform before.
    Result<void> put(const TrendRow &row);
    /// In order of platform name, then source.
    Result<QList<TrendRow>> list();
    /// False where there was none.
    Result<bool> remove(Platform platform, const QString &source);

private:
    Database &m_db;
};

} // namespace core
