// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/principal.h"

#include <functional>
#include <optional>

namespace core {

class Transaction;

/// One queued command, whatever its type.
struct Job {
    Caller caller = {};
    std::function<Result<void>(Transaction &)> work = {};
    /// Called once: without an error after the commit, else with what stood in the way.
    std::function<void(const std::optional<Error> &)> done = {};
};

} // namespace core
