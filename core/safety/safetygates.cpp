// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/safetygates.h"

#include "core/model/words.h"
#include "core/safety/statemachine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Decision>, 3> decisionWords = {{
    {Decision::Approve, "APPROVE"_L1},
    {Decision::Reject, "REJECT"_L1},
    {Decision::RequestChanges, "REQUEST_CHANGES"_L1},
}};

SlotState targetOf(Decision kind)
{
    switch (kind) {
    case Decision::Approve:
        return SlotState::Approved;
    case Decision::Reject:
        return SlotState::Rejected;
    case Decision::RequestChanges:
        break;
    }
    return SlotState::Planned;
}

Effect effectOf(bool simulate)
{
    return simulate ? Effect::Simulated : Effect::Real;
}

} // namespace

Effect effectOfRun(std::optional<bool> simulate)
{
    return effectOf(simulate.value_or(true));
}

Effect effectOfPublish(std::optional<bool> simulate)
{
    return effectOf(simulate.value_or(false));
}

Result<RunAction> runAction(SafetyMode mode, Effect effect)
{
    if (effect == Effect::Simulated)
        return RunAction::Rehearse;
    switch (mode) {
    case SafetyMode::Manual:
        break;
    case SafetyMode::SemiAutonomous:
        return RunAction::AskApproval;
    case SafetyMode::FullAutonomous:
        return RunAction::QueueWithinLimit;
    }
    return fail(
        Error::Code::ApprovalRequired,
        u"In MANUAL a plan is only rehearsed: set simulate to true, or send its slots for approval one by one"_s,
        u"/simulate"_s);
}

Result<void> mayPublish(SafetyMode mode, Effect effect, double risk)
{
    if (effect == Effect::Real && mode != SafetyMode::FullAutonomous)
        return fail(Error::Code::ApprovalRequired,
                    u"In %1 nothing is published on request: set simulate to true, or have the slot approved"_s.arg(
                        safetyModeName(mode)),
                    u"/simulate"_s);
    return withinRiskLimit(risk, effect == Effect::Real ? riskLimit(mode) : riskLimit(SafetyMode::Manual));
}

Result<void> mayPublishUnasked(const Caller &caller, SafetyMode mode)
{
    if (mode != SafetyMode::FullAutonomous || caller.may(Scope::Publish))
        return {};
    return fail(Error::Code::Forbidden,
                u"Publishing for real in FULL_AUTONOMOUS needs a token with the scope publish"_s);
}

double approvalLimit(SafetyMode mode)
{
    return riskLimit(stricter(mode, SafetyMode::SemiAutonomous));
}

Result<void> withinRiskLimit(double risk, double limit)
{
    const QString score = QString::number(risk, 'f', 2);
    if (riskLevelOf(risk) == RiskLevel::Critical)
        return fail(Error::Code::RiskTooHigh,
                    u"The risk of %1 is CRITICAL, and nothing goes out at that risk"_s.arg(score));
    if (risk > limit)
        return fail(Error::Code::RiskTooHigh,
                    u"The risk of %1 is above the limit of %2"_s.arg(score, QString::number(limit, 'f', 2)));
    return {};
}

Result<void> maySubmit(const Slot &slot, SafetyMode mode)
{
    if (slot.contentId.isEmpty())
        return fail(Error::Code::Conflict, u"The slot has no content yet"_s, u"/contentId"_s);
    if (slot.accountId.isEmpty())
        return fail(Error::Code::Conflict, u"The slot has no account yet"_s, u"/accountId"_s);
    return withinRiskLimit(slot.risk.score, approvalLimit(mode));
}

QString decisionName(Decision kind)
{
    return nameIn(decisionWords, kind);
}

std::optional<Decision> decisionFromName(const QString &name)
{
    return valueIn(decisionWords, name);
}

QString allowedDecisions()
{
    return allowedIn(decisionWords);
}

Result<SlotState> judge(const PersonsAnswer &decision, const DecisionContext &context)
{
    const SlotState target = targetOf(decision.kind);
    DE_TRY(mayMove(context.slot.state, target, Who::Approver));
    if (decision.fingerprint.isEmpty())
        return fail(Error::Code::StaleApproval,
                    u"The decision carries no fingerprint, so it may be about something unseen"_s, u"/fingerprint"_s);
    if (decision.fingerprint != context.fingerprint)
        return fail(Error::Code::StaleApproval, u"The slot has changed since it was shown"_s, u"/fingerprint"_s);
    if (context.now > context.decideBefore)
        return fail(Error::Code::Conflict, u"The time to decide ended at %1"_s.arg(toIso(context.decideBefore)));

    const double risk = context.slot.risk.score;
    const bool approves = decision.kind == Decision::Approve;
    if (approves)
        DE_TRY(withinRiskLimit(risk, approvalLimit(context.mode)));
    if (decision.note.trimmed().isEmpty() && (!approves || riskLevelOf(risk) == RiskLevel::High))
        return fail(Error::Code::InvalidField,
                    approves ? u"Approving a HIGH risk needs a note that says why"_s
                             : u"%1 needs a note that says why"_s.arg(decisionName(decision.kind)),
                    u"/note"_s);
    return target;
}

} // namespace core
