// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/adviceprovider.h"
#include "core/base/result.h"

namespace core {

class Snapshot;

/// What the models are to be asked for one plan; nothing where the plan does not want them. NotFound and Conflict as in
/// gatherBasis(): a plan that cannot be planned costs no question.
struct GetAdviceQuestion {
    using Answer = std::optional<AdviceQuestion>;
    QString planId = {};
};
Result<GetAdviceQuestion::Answer> execute(const GetAdviceQuestion &query, Snapshot &snapshot);

/// Asks every provider at once and judges what comes back (readReply()); a reply without a usable suggestion gets one
/// repair call that tells what was wrong. Answers within `budget`, in the order of `providers`, one entry each: whoever
/// is silent by then is a Timeout. `cancelled` is polled meanwhile; true ends the waiting at once. Blocks: never call
/// it in a thread that others wait for.
QList<ModelReply> askModels(const AdviceProviders &providers, const AdviceQuestion &question,
                            std::chrono::milliseconds budget, const std::function<bool()> &cancelled);

} // namespace core
