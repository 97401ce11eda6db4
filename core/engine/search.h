// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/platform.h"

#include <QList>

namespace core {

class Snapshot;

/// Slots, contents, accounts and plans by their names, for whoever types a few letters.
struct Search {
    enum class Kind { Account, Content, Plan, Slot };
    struct Hit {
        Kind kind = Kind::Slot;
        QString id = {};
        QString name = {}; ///< The user name, or the title.
        std::optional<Platform> platform = {}; ///< Of slots and accounts.
        std::optional<Instant> at = {}; ///< Of a slot: its time.
    };
    using Answer = QList<Hit>; ///< Names that begin with the text first, then those that have it inside.
    QString text = {}; ///< Empty finds nothing; case matters only outside ASCII.
    int limit = 20;
};
Result<QList<Search::Hit>> execute(const Search &query, Snapshot &snapshot);

} // namespace core
