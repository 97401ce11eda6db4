// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/observation.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::chrono::hours halfLife{8 * 7 * 24};

/// What an account usually earns for each unit of expected value.
struct Level {
    double engagement = 0;
    double expected = 0;
    int posts = 0;

    bool isKnown() const { return posts >= leastPosts; }
    double scale() const { return engagement / expected; }
};

} // namespace

bool isSettled(const Outcome &post)
{
    return post.measured.measuredAt - post.publishedAt >= settlingTime;
}

double ageWeight(Instant at, Instant now)
{
    const std::chrono::duration<double> age = now - at;
    return std::exp2(-std::max(0.0, age / std::chrono::duration<double>(halfLife)));
}

QList<Observation> observations(const QList<Outcome> &posts, Instant now)
{
    QHash<QString, Level> levels;
    for (const Outcome &post : posts) {
        if (!isSettled(post))
            continue;
        const double weight = ageWeight(post.publishedAt, now);
        Level &level = levels[post.accountId];
        level.engagement += weight * post.measured.engagement;
        level.expected += weight * post.base;
        ++level.posts;
    }

    QList<Observation> taught;
    for (const Outcome &post : posts) {
        const Level level = levels.value(post.accountId);
        if (!isSettled(post) || !level.isKnown())
            continue;
        const double expected = post.base * level.scale();
        taught.append({.platform = post.platform,
                       .language = post.language,
                       .hour = int(std::lround(post.hour)) % 24,
                       .weekday = post.weekday,
                       .y = std::log((post.measured.engagement + 1) / (expected + 1)),
                       .weight = ageWeight(post.publishedAt, now)});
    }
    return taught;
}

} // namespace core
