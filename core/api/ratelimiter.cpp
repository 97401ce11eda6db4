// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace api {

RateLimiter::RateLimiter(const RateLimits &rates, const core::Clock &clock)
    : m_rates{rates.read, rates.write, rates.model}
    , m_clock(clock)
{
}

std::optional<std::chrono::seconds> RateLimiter::take(const QString &principal, Cost cost)
{
    const core::Instant now = m_clock.now();
    auto found = m_buckets.find(principal);
    if (found == m_buckets.end()) {
        found = m_buckets.insert(principal, {});
        for (std::size_t i = 0; i < m_rates.size(); ++i)
            (*found)[i] = {m_rates[i].burst, now};
    }

    const Rate &rate = m_rates[std::size_t(cost)];
    Bucket &bucket = (*found)[std::size_t(cost)];
    const std::chrono::duration<double> passed = now - bucket.filledAt;
    // A clock set back must not drain the bucket.
    bucket.tokens = std::min(rate.burst, bucket.tokens + std::max(0.0, passed.count()) * rate.perSecond);
    bucket.filledAt = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    const double wait = std::ceil((1 - bucket.tokens) / rate.perSecond);
    return std::chrono::seconds(std::max<qint64>(1, qint64(wait)));
}

} // namespace api
