// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotqueries.h"

#include "core/engine/approvalitem.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

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
        const auto title = titleOfSlot(slot, database);
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
        const auto item = approvalItem(slot, *risks, *blackouts, snapshot);
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
