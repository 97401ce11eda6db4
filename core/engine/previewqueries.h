// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/approvalcommands.h"
#include "core/engine/slotcommands.h"
#include "core/model/principal.h"

namespace core {

class Snapshot;

/// What RequestApproval would do now with these slots, or with the planned ones of a plan: those without `refused`
/// would go to the queue, the others stay behind and say why. Changes nothing; slots have the risk of now.
struct PreviewApprovalRequest {
    using Answer = QList<RequestApproval::Outcome>;
    QStringList slotIds = {};
    QString planId = {}; ///< Instead of slotIds. NotFound where there is no such plan.
};
Result<QList<RequestApproval::Outcome>> execute(const PreviewApprovalRequest &query, Snapshot &snapshot);

/// What Decide would do now, slot by slot: `refused` with RiskTooHigh above the mode's limit or at CRITICAL,
/// StaleApproval for a fingerprint that is not the current one, InvalidField at "/note" where a reason is needed and
/// none given, Forbidden by the two-person rule, Conflict for a blackout, a slot that is not waiting, or a time that is
/// over. Changes nothing.
struct PreviewDecision {
    using Answer = QList<Decide::Outcome>;
    QList<Decide::Item> items = {}; ///< An empty fingerprint stands for the current one. At most 500.
    Decision decision = Decision::Approve;
    QString note = {};
    std::optional<Caller> decider = {}; ///< Who would decide: with the two-person rule; absent: without it.
};
Result<QList<Decide::Outcome>> execute(const PreviewDecision &query, Snapshot &snapshot);

} // namespace core
