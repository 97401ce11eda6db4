// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/risktable.h"
#include "core/model/safety.h"
#include "core/planning/blackout.h"

namespace core {

/// What a slot is judged by before it may enter the approval queue, read once for any number of slots. A value.
class SubmissionGate final
{
public:
    static Result<SubmissionGate> load(const QList<Slot> &list, Database &database, const EngineContext &context,
                                       SafetyMode mode, Instant now);

    /// Whether the slot, which gets the risk that it has now, may enter the queue: its state, its content and account,
    /// its risk, no blackout over its time, and time left to decide. Conflict or RiskTooHigh otherwise.
    Result<void> pass(Slot &slot) const;

private:
    RiskTable m_risks;
    QList<Blackout> m_blackouts;
    SafetyMode m_mode = SafetyMode::Manual;
    Instant m_now{};
    std::chrono::minutes m_lead{};
};

} // namespace core
