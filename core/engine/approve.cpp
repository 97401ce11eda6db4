// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approve.h"

#include "core/base/ids.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/approvalstore.h"
#include "core/storage/contentstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<Subject> currentSubject(const Slot &slot, Database &database)
{
    if (slot.contentVersionId.isEmpty())
        return subjectOf(slot, nullptr);
    const auto content = ContentStore(database).findVersion(slot.contentVersionId);
    if (!content)
        return tl::unexpected(content.error());
    return subjectOf(slot, *content ? &**content : nullptr);
}

Result<void> submitForApproval(Slot &slot, Transaction &transaction)
{
    const auto content = ContentStore(transaction.database()).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    slot.contentVersionId = *content ? (*content)->versionId : QString();
    slot.reason.clear();
    return moveSlot(slot, SlotState::PendingApproval, Who::Engine, transaction);
}

Result<QString> writeDecision(const Slot &slot, const Subject &subject, const PersonsAnswer &answer, Decider decider,
                              const QString &parentId, Transaction &transaction)
{
    const ApprovalWindow window = approvalWindow(slot);
    Approval approval;
    approval.id = newId(transaction.now());
    approval.slotId = slot.id;
    approval.subjectHash = subject.hash;
    approval.subjectJson = subject.json;
    approval.decision = decisionName(answer.kind);
    approval.actor = decider == Decider::Policy ? policyName : transaction.caller().name;
    approval.actorKind = decider == Decider::Policy ? policyName : principalKindName(transaction.caller().kind);
    approval.note = answer.note;
    approval.parentId = parentId;
    approval.notBefore = window.notBefore;
    approval.notAfter = window.notAfter;
    approval.decidedAt = transaction.now();
    DE_TRY(ApprovalStore(transaction.database()).insert(approval));
    return approval.id;
}

Result<void> approveByPolicy(Slot &slot, Transaction &transaction)
{
    const auto subject = currentSubject(slot, transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    const PersonsAnswer yes{Decision::Approve, subject->hash, u"The risk is within the limit of FULL_AUTONOMOUS"_s};
    const auto id = writeDecision(slot, *subject, yes, Decider::Policy, {}, transaction);
    if (!id)
        return tl::unexpected(id.error());
    slot.approvalId = *id;
    return moveSlot(slot, SlotState::Approved, Who::Policy, transaction,
                    {{"fingerprint", subject->hash}, {"approvalId", *id}});
}

} // namespace core
