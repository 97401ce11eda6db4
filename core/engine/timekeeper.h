// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/engine/config.h"

#include <chrono>

namespace core {

/// Decides what the clock allows: after a start, a resume from sleep or a jump of the wall clock nothing is claimed,
/// and no lateness is judged, for a while. A plain value in the engine thread; it reads no clock itself.
class Timekeeper final
{
public:
    using Steady = std::chrono::milliseconds; ///< Time since boot, sleep included.

    /// How far wall clock and boot clock may drift apart between two ticks before it counts as a jump.
    static constexpr std::chrono::seconds tolerance{60};

    explicit Timekeeper(const PublishingTimes &times);

    /// To be called first, at the start of the engine.
    void begin(Instant wall, Steady boot);
    /// The jump since the last tick, wall clock against boot clock; zero where there was none.
    milliseconds tick(Instant wall, Steady boot);
    /// Whether the hold is still on.
    bool holds(Steady boot) const { return boot < m_holdUntil; }

private:
    PublishingTimes m_times;
    Instant m_wall{};
    Steady m_boot{};
    Steady m_holdUntil{};
};

/// The time since boot, sleep included (CLOCK_BOOTTIME).
Timekeeper::Steady timeSinceBoot();

} // namespace core
