// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotqueries.h"

#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/storage/accountstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What people call the content: its own title, else the plan's, else its id.
Result<QString> titleOf(const Slot &slot, Database &database)
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

/// NotFound where the list is asked of a calendar or a plan that is not there: an empty list would say that it is
/// empty.
Result<void> requireOwner(const SlotFilter &filter, Database &database)
{
    if (!filter.calendarId.isEmpty()) {
        const auto calendar = CalendarStore(database).find(filter.calendarId);
        if (!calendar)
            return tl::unexpected(calendar.error());
        if (!*calendar)
            return fail(Error::Code::NotFound, u"There is no calendar with this id"_s, u"/calendarId"_s);
    }
    if (!filter.planId.isEmpty()) {
        const auto plan = PlanStore(database).find(filter.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan)
            return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
    }
    return {};
}

/// The states that show as `approval`.
SlotFilter filterFor(const ListApprovals &query)
{
    SlotFilter filter;
    filter.planId = query.planId;
    for (int i = 0; i < slotStateCount; ++i) {
        Slot probe;
        probe.state = SlotState(i);
        probe.expired = query.state == ApprovalState::Expired;
        if (probe.approval() == query.state)
            filter.states.append(probe.state);
    }
    if (filter.states.contains(SlotState::Missed))
        filter.expired = query.state == ApprovalState::Expired;
    return filter;
}

/// Names of the members that differ between what was approved and what stands now.
QStringList differences(const QByteArray &approved, const QByteArray &current)
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
        item.changedSince = differences(item.lastApproval->subjectJson, subject.json);
    return {};
}

Result<ListApprovals::Item> queueItem(const Slot &slot, const RiskTable &risks, const QList<Blackout> &blackouts,
                                      Snapshot &snapshot)
{
    Database &database = snapshot.database();
    ListApprovals::Item item;
    item.slot = slot;
    item.slot.risk = risks.of(slot);
    item.decideBefore = decideBefore(slot, snapshot.context().config.publishing.approvalLead);
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
        if (const ContentVariant *text = variantFor(**content, slot.language, slot.platform))
            item.text = *text;
        else
            item.warnings.append(u"The content has no text in %1"_s.arg(slot.language));
    } else {
        item.warnings.append(
            u"The content library does not hold %1: it is approved by its id alone"_s.arg(slot.contentId));
    }
    if (item.title.isEmpty()) {
        const auto title = titleOf(slot, database);
        if (!title)
            return tl::unexpected(title.error());
        item.title = *title;
    }
    DE_TRY(addHistory(item, *subject, database));
    return item;
}

} // namespace

Result<ListSlots::Answer> execute(const ListSlots &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    DE_TRY(requireOwner(query.filter, database));
    auto page = SlotStore(database).query(query.filter, {query.limit, query.cursor});
    if (!page)
        return tl::unexpected(page.error());
    ListSlots::Answer answer;
    const auto accounts = AccountStore(database).names();
    if (!accounts)
        return tl::unexpected(accounts.error());
    answer.usernames = *accounts;
    for (const Slot &slot : std::as_const(page->items)) {
        if (slot.contentId.isEmpty() || answer.titles.contains(slot.contentId))
            continue;
        const auto title = titleOf(slot, database);
        if (!title)
            return tl::unexpected(title.error());
        answer.titles.insert(slot.contentId, *title);
    }
    answer.slots = std::move(page->items);
    answer.nextCursor = page->nextCursor;
    return answer;
}

Result<ListApprovals::Answer> execute(const ListApprovals &query, Snapshot &snapshot)
{
    const auto page = SlotStore(snapshot.database()).query(filterFor(query), {query.limit, query.cursor});
    if (!page)
        return tl::unexpected(page.error());
    const auto risks = RiskTable::load(page->items, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    const auto blackouts = blackoutsFrom(snapshot.database(), snapshot.now());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    ListApprovals::Answer answer;
    answer.nextCursor = page->nextCursor;
    for (const Slot &slot : page->items) {
        const auto item = queueItem(slot, *risks, *blackouts, snapshot);
        if (!item)
            return tl::unexpected(item.error());
        answer.items.append(*item);
    }
    return answer;
}

Result<std::optional<Slot>> execute(const NextDue &, Snapshot &snapshot)
{
    const auto page = SlotStore(snapshot.database())
                          .query({.states = {SlotState::Approved, SlotState::RetryWait}, .from = snapshot.now()},
                                 {.limit = 1, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return page->items.isEmpty() ? std::nullopt : std::optional(page->items.first());
}

} // namespace core
