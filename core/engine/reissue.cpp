// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/reissue.h"

#include <QTimeZone>

#include "core/engine/approve.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/approvalstore.h"
#include "core/storage/calendarstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<Instant> decidedTime(const Slot &slot, Database &database)
{
    ApprovalStore store(database);
    QString id = slot.approvalId;
    Instant decided = slot.dueAt;
    while (!id.isEmpty()) {
        const auto approval = store.find(id);
        if (!approval)
            return tl::unexpected(approval.error());
        if (!*approval)
            break;
        if (const auto subject = parseJsonObject((*approval)->subjectJson))
            decided = fromMs(subject->value("dueAt", toMs(slot.dueAt)));
        id = (*approval)->parentId;
    }
    return decided;
}

Result<bool> reissueApproval(Slot &edited, const Slot &before, Transaction &transaction)
{
    const auto decided = decidedTime(before, transaction.database());
    if (!decided)
        return tl::unexpected(decided.error());
    const auto calendar = CalendarStore(transaction.database()).find(before.calendarId);
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const QTimeZone zone((*calendar ? (*calendar)->timezone : rules->timezone).toUtf8());
    Slot approved = before;
    approved.dueAt = *decided;
    if (!keepsApproval(approved, edited, zone, transaction.caller().kind))
        return false;

    const QString parent = before.approvalId;
    DE_TRY(revokeApproval(edited, u"re-issued for a small move in time"_s, transaction));
    const auto subject = currentSubject(edited, transaction.database());
    if (!subject)
        return tl::unexpected(subject.error());
    const PersonsAnswer yes{Decision::Approve, subject->hash, u"Moved by at most 30 minutes"_s};
    const auto id = writeDecision(edited, *subject, yes, Decider::Caller, parent, transaction);
    if (!id)
        return tl::unexpected(id.error());
    edited.approvalId = *id;
    return true;
}

} // namespace core
