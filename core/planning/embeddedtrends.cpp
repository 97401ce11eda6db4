// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/embeddedtrends.h"

using namespace Qt::StringLiterals;

namespace core {

Trend embeddedTrend(Platform platform, const PlatformRules &rules, Instant at)
{
    return {.platform = platform,
            .topics = {},
            .score = 0.5,
            .peakHours = rules.peakHours,
            .at = at,
            .source = u"embedded"_s};
}

} // namespace core
