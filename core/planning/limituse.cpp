// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/limituse.h"

#include <algorithm>
#include <map>

namespace core {

double LimitUse::ofGap() const
{
    if (!closest)
        return 0;
    // Two posts at once are nearer than any gap; a number that JSON can hold stands for that.
    return double(gap.count()) / double(std::max<qint64>(1, closest->count()));
}

LimitUse limitUse(QList<Instant> posts, const PlatformRules &rules, const QTimeZone &zone)
{
    LimitUse use;
    use.cap = rules.maxPostsPerDay;
    use.gap = rules.minGap;
    std::ranges::sort(posts);
    std::map<QDate, int> days;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        ++days[localDate(posts[i], zone)];
        if (i > 0)
            use.closest = std::min(use.closest.value_or(milliseconds::max()), posts[i] - posts[i - 1]);
    }
    for (const auto &[day, count] : days) {
        if (count > use.posts) {
            use.busiestDay = day;
            use.posts = count;
        }
    }
    return use;
}

} // namespace core
