// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/decisionjudge.h"

#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/rulesinforce.h"
#include "core/storage/slotstore.h"

namespace core {

/// One look at the accounts for all of them: a decision changes nobody's day.
Result<DecisionJudge> DecisionJudge::load(const QStringList &slotIds, Database &database, const EngineContext &context,
                                          SafetyMode mode, Instant now)
{
    const auto found = SlotStore(database).findAll(slotIds);
    if (!found)
        return tl::unexpected(found.error());
    auto risks = RiskTable::load(*found, database, context, now);
    if (!risks)
        return tl::unexpected(risks.error());
    const auto rules = rulesInForce(database, context.config);
    if (!rules)
        return tl::unexpected(rules.error());
    auto blackouts = blackoutsFrom(database, now);
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    DecisionJudge judge;
    judge.m_risks = std::move(*risks);
    judge.m_blackouts = std::move(*blackouts);
    judge.m_mode = mode;
    judge.m_now = now;
    judge.m_lead = rules->approvalLead;
    return judge;
}

Result<Subject> DecisionJudge::look(Slot &slot, Decide::Outcome &outcome, Database &database) const
{
    slot.risk = m_risks.of(slot);
    outcome.slot = slot;
    auto subject = currentSubject(slot, database);
    if (subject)
        outcome.fingerprint = subject->hash;
    return subject;
}

Result<SlotState> DecisionJudge::judge(const PersonsAnswer &answer, const Slot &slot, const Subject &subject) const
{
    const auto to = core::judge(answer, {slot, subject.hash, m_mode, decideBefore(slot, m_lead), m_now});
    if (to && answer.kind == Decision::Approve)
        DE_TRY(outsideBlackouts(slot, m_blackouts));
    return to;
}

} // namespace core
