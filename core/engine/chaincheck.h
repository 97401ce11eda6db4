// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/safetystate.h"
#include "core/storage/auditstore.h"

namespace core {

class Snapshot;
class Transaction;

/// Verifies the newest rows of the audit chain, as at every start; all of them with `rows` = 0.
struct CheckChain {
    using Answer = AuditVerdict;
    qint64 rows = 10'000;
};
Result<AuditVerdict> execute(const CheckChain &query, Snapshot &snapshot);

/// What follows from a broken chain: the workspace goes to MANUAL, so that nothing leaves by itself until a person has
/// looked at it.
struct ReportBrokenChain {
    using Answer = SafetyState;
    AuditVerdict verdict = {};
};
Result<SafetyState> execute(const ReportBrokenChain &command, Transaction &transaction);

} // namespace core
