// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace core {

/// How a long computation is watched and ended from outside. Both functions may be empty; they are called from the
/// thread that computes, many times a second, and must return at once.
struct PlanningControl {
    std::function<bool()> cancelled = {}; ///< True: stop as soon as may be; what is answered then is legal, not good.
    std::function<void(double)> progress = {}; ///< The share that is done, 0-1, never falling.

    bool isCancelled() const { return cancelled && cancelled(); }
    void report(double share) const
    {
        if (progress)
            progress(share);
    }
};

} // namespace core
