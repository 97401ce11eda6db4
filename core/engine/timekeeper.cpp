// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/timekeeper.h"

#include <ctime>

namespace core {

Timekeeper::Timekeeper(const PublishingTimes &times)
    : m_times(times)
{
}

void Timekeeper::begin(Instant wall, Steady boot)
{
    m_wall = wall;
    m_boot = boot;
    m_holdUntil = boot + m_times.startHold;
}

milliseconds Timekeeper::tick(Instant wall, Steady boot)
{
    const milliseconds drift = (wall - m_wall) - (boot - m_boot);
    // A tick that comes a minute late was slept through: what the operator must see is the same as after a start.
    const bool slept = boot - m_boot > tolerance;
    m_wall = wall;
    m_boot = boot;
    const bool jumped = std::chrono::abs(drift) > tolerance;
    if (jumped || slept)
        m_holdUntil = boot + m_times.startHold;
    return jumped ? drift : milliseconds(0);
}

Timekeeper::Steady timeSinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                    + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace core
