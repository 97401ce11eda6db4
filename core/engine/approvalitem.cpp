// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalitem.h"

#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/snapshot.h"
#include "core/model/slottext.h"
#include "core/storage/approvalstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> addHistory(ListApprovals::Item &item, const Subject &subject, Database &database)
{
    const auto history = ApprovalStore(database).historyOf(item.slot.id);
    if (!history)
        return tl::unexpected(history.error());
    for (const Approval &approval : *history) {
        if (approval.decision == decisionName(Decision::Approve))
            item.lastApproval = approval;
    }
    if (item.lastApproval && item.lastApproval->subjectHash != subject.hash)
        item.changedSince = subjectDifferences(item.lastApproval->subjectJson, subject.json);
    return {};
}

} // namespace

Result<QString> titleOfSlot(const Slot &slot, Database &database)
{
    const auto content = ContentStore(database).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    if (*content && !(*content)->title.isEmpty())
        return (*content)->title;
    if (!slot.planId.isEmpty()) {
        const auto plan = PlanStore(database).find(slot.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (*plan && !(*plan)->request.title.isEmpty())
            return (*plan)->request.title;
    }
    return slot.contentId;
}

QStringList subjectDifferences(const QByteArray &approved, const QByteArray &current)
{
    const auto before = parseJsonObject(approved);
    const auto after = parseJsonObject(current);
    QStringList names;
    if (!before || !after)
        return names;
    for (const auto &[key, value] : after->items()) {
        if (!before->contains(key) || (*before)[key] != value)
            names.append(QString::fromStdString(key));
    }
    return names;
}

Result<ListApprovals::Item> approvalItem(const Slot &slot, const RiskTable &risks, const QList<Blackout> &blackouts,
                                         Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    ListApprovals::Item item;
    item.slot = slot;
    item.slot.risk = risks.of(slot);
    item.decideBefore = decideBefore(slot, rules->approvalLead);
    if (const Account *account = risks.account(slot.accountId))
        item.account = *account;
    const auto subject = currentSubject(item.slot, database);
    if (!subject)
        return tl::unexpected(subject.error());
    item.fingerprint = subject->hash;
    if (const auto outside = outsideBlackouts(slot, blackouts); !outside && occupiesAccount(slot.state))
        item.warnings.append(outside.error().message);

    const auto content = slot.contentVersionId.isEmpty() ? ContentStore(database).find(slot.contentId)
                                                         : ContentStore(database).findVersion(slot.contentVersionId);
    if (!content)
        return tl::unexpected(content.error());
    if (*content) {
        item.title = (*content)->title;
        if (const ContentVariant *text = textOf(**content, slot))
            item.text = *text;
        else
            item.warnings.append(u"The content has no text in %1"_s.arg(slot.language));
    } else {
        item.warnings.append(
            u"The content library does not hold %1: it is approved by its id alone"_s.arg(slot.contentId));
    }
    if (item.title.isEmpty()) {
        const auto title = titleOfSlot(slot, database);
        if (!title)
            return tl::unexpected(title.error());
        item.title = *title;
    }
    DE_TRY(addHistory(item, *subject, database));
    return item;
}

} // namespace core
