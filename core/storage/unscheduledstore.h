// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/content.h"
#include "core/storage/database.h"

namespace core {

/// What a week could have taken and did not: reads across contents, plans and slots. Writes nothing.
class UnscheduledStore final
{
public:
    explicit UnscheduledStore(Database &db)
        : m_db(db)
    {
    }

    /// A planned week that shares time with the one asked about.
    struct PlannedWeek {
        QString planId = {};
        QString contentId = {};
        Json report = {}; ///< Of its last planning.
    };
    /// In the order of their making; cancelled plans are left out.
    Result<QList<PlannedWeek>> plansIn(Instant from, Instant to);

    /// A text that no slot of the week carries.
    struct Text {
        QString contentId = {};
        QString title = {};
        ContentType contentType = ContentType::Video;
        QString language = {};
        std::optional<Platform> platform = {}; ///< Nothing: for all platforms without one of their own.
        bool ofTheWeek = false; ///< Its content is planned for the week or was in it; else no slot ever carried it.
    };
    /// Texts of one content, language and platform take turns: where no slot carries any, the first stands for them.
    /// Of contents in use: those in `planned`, those that any slot of [from, to) names, also a cancelled one, and those
    /// that no slot names at any time. The week's first, then what changed last; at most `limit`.
    Result<QList<Text>> textsWithoutSlot(Instant from, Instant to, const QStringList &planned, int limit);

private:
    Database &m_db;
};

} // namespace core
