// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/plancommands.h"
#include "core/model/slot.h"

namespace core {

class Transaction;
class Snapshot;

/// `POST /distribution/publish`, as asked for.
struct PublishRequest {
    QString slotId = {};
    QString accountId = {};
    QString contentId = {};
    std::optional<Platform> platform = {};
    SafetyMode requested = SafetyMode::FullAutonomous; ///< The stricter of this and the mode in force holds.
};

/// With `simulate: true`: the whole pipeline as a dry run. The slot and the account need not exist.
struct RehearsePublish {
    using Answer = RunResult;
    PublishRequest request = {};
};
Result<RunResult> execute(const RehearsePublish &query, Snapshot &snapshot);

/// With `simulate: false`: ApprovalRequired outside FULL_AUTONOMOUS; there the slot passes the same gates and the same
/// queue, now instead of at its time.
struct PublishNow {
    using Answer = RunResult;
    PublishRequest request = {};
};
Result<RunResult> execute(const PublishNow &command, Transaction &transaction);

} // namespace core
