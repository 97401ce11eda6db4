// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/submissiongate.h"

#include "core/engine/blackouts.h"
#include "core/engine/rulesinforce.h"
#include "core/safety/safetygates.h"
#include "core/safety/statemachine.h"
#include "core/safety/subject.h"

using namespace Qt::StringLiterals;

namespace core {

Result<SubmissionGate> SubmissionGate::load(const QList<Slot> &list, Database &database, const EngineContext &context,
                                            SafetyMode mode, Instant now)
{
    SubmissionGate gate;
    auto risks = RiskTable::load(list, database, context, now);
    if (!risks)
        return tl::unexpected(risks.error());
    const auto rules = rulesInForce(database, context.config);
    if (!rules)
        return tl::unexpected(rules.error());
    auto blackouts = blackoutsFrom(database, now);
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    gate.m_risks = std::move(*risks);
    gate.m_blackouts = std::move(*blackouts);
    gate.m_mode = mode;
    gate.m_now = now;
    gate.m_lead = rules->approvalLead;
    return gate;
}

Result<void> SubmissionGate::pass(Slot &slot) const
{
    slot.risk = m_risks.of(slot);
    if (slot.state != SlotState::Planned)
        return fail(Error::Code::Conflict,
                    u"The slot is %1; only a planned one is sent for approval"_s.arg(plainWords(slot.state)));
    DE_TRY(maySubmit(slot, m_mode));
    DE_TRY(outsideBlackouts(slot, m_blackouts));
    if (decideBefore(slot, m_lead) < m_now)
        return fail(Error::Code::Conflict, u"Its time is too near for an approval"_s, u"/datetime"_s);
    return {};
}

} // namespace core
