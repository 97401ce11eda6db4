// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/approvalcommands.h"
#include "core/model/approval.h"
#include "core/safety/subject.h"

namespace core {

class Database;
class Transaction;

/// What an approval of the slot would bind to right now: the slot with its text as the library holds it.
Result<Subject> currentSubject(const Slot &slot, Database &database);

/// PLANNED or PENDING -> PENDING_APPROVAL, naming the version of the content that will be judged.
Result<void> submitForApproval(Slot &slot, Transaction &transaction);

/// PENDING_APPROVAL -> APPROVED by the policy of FULL_AUTONOMOUS. The caller has checked the limit.
Result<void> approveByPolicy(Slot &slot, Transaction &transaction);

/// The actor and actor kind of an approval by the policy.
inline const QString policyName = QStringLiteral("policy");

/// Who gives a decision: the caller, or the policy of FULL_AUTONOMOUS in nobody's name.
enum class Decider { Caller, Policy };

/// Writes down who decided what on exactly which subject; the row's id.
Result<QString> writeDecision(const Slot &slot, const Subject &subject, const PersonsAnswer &answer, Decider decider,
                              const QString &parentId, Transaction &transaction);

} // namespace core
