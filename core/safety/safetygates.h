// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/principal.h"
#include "core/model/safety.h"
#include "core/model/slot.h"

#include <optional>

namespace core {

/// Whether something may leave the machine. A simulated publish never does, and never counts.
enum class Effect { Simulated, Real };

/// `simulate` as the two routes read it where it is absent: a run is then a rehearsal, a publish is real (and so
/// refused unless the mode allows it).
Effect effectOfRun(std::optional<bool> simulate);
Effect effectOfPublish(std::optional<bool> simulate);

/// What running a plan does with its slots.
enum class RunAction {
    Rehearse, ///< Every slot passes the pipeline; nothing changes but the log.
    AskApproval, ///< Every slot goes to the approval queue.
    QueueWithinLimit ///< Slots within the policy's risk limit are queued for their time, the rest ask for approval.
};

/// `mode` is the mode in force, the stricter of the server's and the request's. MANUAL refuses a real run with
/// ApprovalRequired.
Result<RunAction> runAction(SafetyMode mode, Effect effect);

/// Whether the publish route may go on. ApprovalRequired for a real publish unless the mode is FULL_AUTONOMOUS;
/// RiskTooHigh for a CRITICAL risk, rehearsed or not, and for a real one above the policy's limit.
Result<void> mayPublish(SafetyMode mode, Effect effect, double risk);

/// Forbidden where what `mode` lets through without a person needs the scope `publish` and the caller has not got it.
Result<void> mayPublishUnasked(const Caller &caller, SafetyMode mode);

/// The highest risk, inclusive, that a person may approve: the mode's limit, in FULL_AUTONOMOUS that of
/// SEMI_AUTONOMOUS, because what the policy leaves over there goes to people. CRITICAL is beyond every limit.
double approvalLimit(SafetyMode mode);

/// RiskTooHigh where `risk` is CRITICAL or above `limit`.
Result<void> withinRiskLimit(double risk, double limit);

/// Whether the slot may enter the approval queue: it has content and an account, and a person could approve its risk.
Result<void> maySubmit(const Slot &slot, SafetyMode mode);

enum class Decision { Approve, Reject, RequestChanges };
QString decisionName(Decision kind); ///< "APPROVE"
std::optional<Decision> decisionFromName(const QString &name);
QString allowedDecisions();

/// A person's answer to one entry of the approval queue.
struct PersonsAnswer {
    Decision kind = Decision::Approve;
    QString fingerprint = {}; ///< As the queue showed it; empty: never seen.
    QString note = {};
};

/// What the decision is judged against, read in the transaction that will write it.
struct DecisionContext {
    Slot slot = {};
    QString fingerprint = {}; ///< Of the subject as it is now.
    SafetyMode mode = SafetyMode::Manual;
    Instant decideBefore = {}; ///< Inclusive.
    Instant now = {};
};

/// The state that the decision takes the slot to, or the first rule that forbids it: not waiting for approval
/// (Conflict), fingerprint missing or outdated (StaleApproval), too late (Conflict), risk (RiskTooHigh), note missing
/// (InvalidField).
Result<SlotState> judge(const PersonsAnswer &decision, const DecisionContext &context);

} // namespace core
