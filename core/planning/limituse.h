// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <optional>

namespace core {

/// How near one account's posts come to its day cap and its gap.
struct LimitUse {
    QDate busiestDay = {}; ///< The first of the days with the most posts; invalid without posts.
    int posts = 0; ///< On that day.
    int cap = 0; ///< The platform's, a day.
    std::optional<milliseconds> closest = {}; ///< Between two posts; none with fewer than two.
    milliseconds gap{};

    double ofCap() const { return cap > 0 ? double(posts) / cap : 0; } ///< 1: full; above: broken.
    double ofGap() const; ///< gap / closest. 1: as near as allowed; above: broken; 0 with fewer than two posts.
    friend bool operator==(const LimitUse &, const LimitUse &) = default;
};

/// `posts` in any order; days are those of the account's `zone`.
LimitUse limitUse(QList<Instant> posts, const PlatformRules &rules, const QTimeZone &zone);

} // namespace core
