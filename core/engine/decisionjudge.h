// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/approvalcommands.h"
#include "core/engine/risktable.h"
#include "core/planning/blackout.h"
#include "core/safety/subject.h"

namespace core {

/// What decisions are judged by, read once for any number of them. A value.
class DecisionJudge final
{
public:
    static Result<DecisionJudge> load(const QStringList &slotIds, Database &database, const EngineContext &context,
                                      SafetyMode mode, Instant now);

    /// What a decision on `slot` would bind to. The slot gets the risk that it has now; `outcome` tells it with its
    /// fingerprint.
    Result<Subject> look(Slot &slot, Decide::Outcome &outcome, Database &database) const;

    /// Where the decision takes the slot that look() rated. Refuses as core::judge() does, and with Conflict an
    /// approval of what stands in a blackout.
    Result<SlotState> judge(const PersonsAnswer &answer, const Slot &slot, const Subject &subject) const;

private:
    RiskTable m_risks;
    QList<Blackout> m_blackouts;
    SafetyMode m_mode = SafetyMode::Manual;
    Instant m_now{};
    std::chrono::minutes m_lead{};
};

} // namespace core
