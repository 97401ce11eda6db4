// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include "core/api/httpsettings.h"
#include "core/api/routes.h"
#include "core/base/clock.h"

#include <array>
#include <chrono>
#include <optional>

namespace api {

/// One token bucket for each principal and cost class. Not thread-safe: lives in the HTTP thread.
class RateLimiter final
{
public:
    /// `clock` must outlive it.
    RateLimiter(const RateLimits &rates, const core::Clock &clock);

    /// Takes one token. Nothing where there was one; else how long to wait for the next, rounded up, at least 1 s.
    std::optional<std::chrono::seconds> take(const QString &principal, Cost cost);

private:
    struct Bucket {
        double tokens = 0;
        core::Instant filledAt;
    };

    std::array<Rate, 3> m_rates; // in the order of Cost
    const core::Clock &m_clock;
    QHash<QString, std::array<Bucket, 3>> m_buckets; // as many as there are principals
};

} // namespace api
