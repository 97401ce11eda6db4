// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

namespace core {

/// Where the time comes from. Everything that depends on "now" takes one, so that tests can set it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override { return std::chrono::floor<milliseconds>(std::chrono::system_clock::now()); }
};

} // namespace core
