// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/storage/databaselocation.h"

namespace bench {

/// How much work stands in a workspace.
struct Shape {
    int weeks = 20; ///< Half of them before the present one.
    int slotsPerWeek = 500; ///< At most 525: then the week is full.
    int accounts = 105; ///< A multiple of the 15 lanes of 5 platforms in 3 languages.
};

/// Makes the workspace of a team that has been at work for months: a plan and its calendar for every week, content with
/// texts in three languages, published slots before `now`, planned ones from there on, of which every twentieth waits
/// for approval. Days are those of UTC, weeks begin on Monday. Nobody may have the workspace open.
core::Result<void> makeLargeWorkspace(const core::DatabaseLocation &location, const QString &folder, core::Instant now,
                                      const Shape &shape = {});

} // namespace bench
