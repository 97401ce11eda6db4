// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <optional>

namespace core {

/// What people did with a published post, as somebody measured it.
struct Measurement {
    Instant measuredAt = {};
    QString source = {}; ///< Who says so: a publisher's, peer's or file's name, or the person's.
    std::optional<qint64> views = {}; ///< This and the counts below: >= 0, none where the source does not tell.
    std::optional<qint64> likes = {};
    std::optional<qint64> comments = {};
    std::optional<qint64> shares = {};
    std::optional<qint64> saves = {};
    double engagement = 0; ///< >= 0; likes, comments, shares and saves together.

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/// A published slot with its last measurement, and what is needed to learn from it (planning.md section 9), as it was
/// when it was measured: later changes of plans, zones and platform rules leave it alone.
struct Outcome {
    QString slotId = {};
    QString planId = {}; ///< Empty for a slot outside any plan.
    QString accountId = {};
    Platform platform = Platform::TikTok;
    QString language = {};
    Instant publishedAt = {};
    double hour = 0; ///< Of the audience's day when it was published, 0 <= hour < 24.
    int weekday = 0; ///< Of the audience's day, 0 = Monday.
    double base = 1; ///< e: what was expected of its time, prior * trend * fusion; > 0.
    Measurement measured = {};

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace core
