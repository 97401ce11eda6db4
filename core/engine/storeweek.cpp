// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/storeweek.h"

#include "core/advice/embeddedadvice.h"
#include "core/base/ids.h"
#include "core/engine/planreport.h"
#include "core/engine/risktable.h"
#include "core/engine/textturns.h"
#include "core/engine/transaction.h"
#include "core/storage/calendarstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Slot newSlot(const PlannedSlot &planned, const SolvedWeek &week, const Calendar &calendar, Instant now)
{
    const PlanningInput &input = week.basis.input;
    Slot slot;
    slot.planId = calendar.planId;
    slot.calendarId = calendar.id;
    slot.platform = planned.platform;
    slot.dueAt = planned.at;
    slot.accountId = planned.accountId;
    slot.contentId = week.basis.request.contentId;
    slot.contentType = planned.contentType;
    slot.language = planned.language;
    slot.trendScore = planned.parts.trendScore;
    slot.visibilityScore = input.visibility.value(planned.platform, 0.5);
    slot.value = planned.parts.value();
    slot.parts = planned.parts;
    slot.explore = planned.explore;
    slot.createdAt = now;
    return slot;
}

bool samePlace(const Slot &a, const Slot &b)
{
    return a.platform == b.platform && a.language == b.language && a.accountId == b.accountId && a.dueAt == b.dueAt
        && a.contentType == b.contentType;
}

Calendar calendarOf(const SolvedWeek &week, Instant now)
{
    const PlanningBasis &basis = week.basis;
    Calendar calendar = basis.calendar.value_or(Calendar{});
    if (calendar.id.isEmpty()) {
        calendar.id = newId(now);
        calendar.createdAt = now;
    }
    calendar.planId = basis.plan ? basis.plan->id : QString();
    calendar.timezone = QString::fromUtf8(basis.input.week.zone().id());
    calendar.weekStart = basis.input.week.begin();
    calendar.weekEnd = basis.input.week.end();
    calendar.platforms = basis.request.platforms;
    calendar.languages = basis.request.languages;
    return calendar;
}

/// The slots of the week with the ids of those that stood in the same place before.
QList<Slot> freshSlots(const SolvedWeek &week, const Calendar &calendar, Instant now)
{
    QList<Slot> fresh;
    for (const PlannedSlot &planned : week.result.slots) {
        Slot slot = newSlot(planned, week, calendar, now);
        const QList<Slot> &standing = week.basis.standing;
        const auto known = std::ranges::find_if(standing, [&](const Slot &old) { return samePlace(old, slot); });
        slot.id = known == standing.end() ? newId(now) : known->id;
        if (known != standing.end()) {
            slot.version = known->version;
            slot.createdAt = known->createdAt;
        }
        fresh.append(slot);
    }
    return fresh;
}

/// Removes the plan's slots that the new week does not have; which of the new ones are rows already.
Result<QHash<QString, Slot>> clearTheWay(const QList<Slot> &fresh, const PlanningBasis &basis, Transaction &transaction)
{
    QHash<QString, Slot> kept;
    for (const Slot &old : basis.standing)
        kept.insert(old.id, old);
    const auto isFresh = [&](const QString &id) {
        return std::ranges::any_of(fresh, [&](const Slot &s) { return s.id == id; });
    };
    for (const Slot &old : basis.standing) {
        if (!isFresh(old.id)) {
            transaction.events().removedSlots.append(old.id);
            kept.remove(old.id);
        }
    }
    if (basis.plan) {
        const auto erased = SlotStore(transaction.database()).erasePlanned(basis.plan->id, kept.keys());
        if (!erased)
            return tl::unexpected(erased.error());
    }
    return kept;
}

QStringList warningsFor(const PlanRequest &request, Transaction &transaction)
{
    if (request.contentId.isEmpty())
        return {};
    const auto content = ContentStore(transaction.database()).find(request.contentId);
    if (content && !*content)
        return {
            u"The content library does not hold %1: its text and media are not known here"_s.arg(request.contentId)};
    return {};
}

PlanJob jobOf(const PlanningBasis &basis)
{
    PlanJob job;
    if (basis.plan)
        job.subject = basis.plan->id;
    else
        job.subject = CalendarRequest{basis.request.platforms, basis.request.languages, basis.request.velocity,
                                      basis.request.timezone, basis.request.weekStart};
    return job;
}

Result<bool> holdsStill(const PlanningBasis &basis, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto after =
        gatherBasis(jobOf(basis), transaction.database(), transaction.context(), safety->mode, transaction.now());
    if (!after)
        return tl::unexpected(after.error());
    return stillHolds(basis, *after);
}

PlannedWeek describe(const SolvedWeek &week, Transaction &transaction)
{
    const PlanningInput &input = week.basis.input;
    PlannedWeek planned;
    planned.calendar = calendarOf(week, transaction.now());
    planned.report = {week.result.objective, week.result.upperBound, week.result.gap, week.result.unplaced,
                      week.elapsedMs};
    planned.trends = input.trends.values();
    planned.suggestions = week.basis.replies;
    if (planned.suggestions.isEmpty())
        planned.suggestions = {
            embeddedAdvice(week.basis.request.platforms, input.rules, planned.trends, transaction.now())};
    planned.fusion = week.basis.fusion;
    planned.warnings = warningsFor(week.basis.request, transaction);
    return planned;
}

Result<void> storeCalendar(const PlannedWeek &planned, bool known, Transaction &transaction)
{
    CalendarStore calendars(transaction.database());
    const Json report = reportJson(planned);
    if (!known)
        return calendars.insert(planned.calendar, report);
    const auto updated = calendars.update(planned.calendar, report, transaction.now());
    return updated ? Result<void>() : tl::unexpected(updated.error());
}

/// A week on its way into the store.
struct Work {
    const SolvedWeek &week;
    PlannedWeek planned = {};
    QHash<QString, Slot> kept = {}; ///< By id: the slots that are rows already.
};

/// Everything but the new slots themselves.
Result<Work> begun(const SolvedWeek &week, Transaction &transaction)
{
    Work work{week, describe(week, transaction), {}};
    DE_TRY(storeCalendar(work.planned, week.basis.calendar.has_value(), transaction));
    work.planned.slots = freshSlots(week, work.planned.calendar, transaction.now());
    auto kept = clearTheWay(work.planned.slots, week.basis, transaction);
    if (!kept)
        return tl::unexpected(kept.error());
    work.kept = std::move(*kept);
    return work;
}

/// In one go, as plans that are planned together may share a content and its accounts.
Result<void> takeAllTexts(std::vector<Work> &works, Database &database)
{
    QList<Slot *> taking;
    for (Work &work : works) {
        for (Slot &slot : work.planned.slots)
            taking.append(&slot);
    }
    return takeTexts(taking, database);
}

Result<void> storeSlots(Work &work, const RiskTable &risks, Transaction &transaction)
{
    SlotStore store(transaction.database());
    for (Slot &slot : work.planned.slots) {
        slot.risk = risks.of(slot);
        const auto old = work.kept.constFind(slot.id);
        if (old == work.kept.cend()) {
            DE_TRY(store.insert(slot));
        } else if (*old == slot) {
            continue;
        } else if (const auto written = store.update(slot, transaction.now()); !written) {
            return tl::unexpected(written.error());
        }
        transaction.events().changedSlots.append(slot);
    }
    std::ranges::sort(work.planned.slots, [](const Slot &a, const Slot &b) {
        return std::tie(a.dueAt, a.id) < std::tie(b.dueAt, b.id); // as every list of slots is ordered
    });
    return {};
}

/// The plan's own row, and all of its slots as they are now.
Result<void> storePlan(const Plan &before, PlannedWeek &planned, Transaction &transaction)
{
    PlanStore plans(transaction.database());
    Plan plan = before;
    plan.calendarId = planned.calendar.id;
    if (const auto updated = plans.update(plan, transaction.now()); !updated)
        return tl::unexpected(updated.error());
    const auto stored = plans.find(plan.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto all = SlotStore(transaction.database()).query({.planId = plan.id}, {.limit = 0, .cursor = {}});
    if (!all)
        return tl::unexpected(all.error());
    planned.plan = **stored;
    planned.slots = all->items;
    transaction.events().touchedPlans.insert(plan.id);
    return {};
}

} // namespace

Result<StoreWeek::Answer> execute(const StoreWeek &command, Transaction &transaction)
{
    auto stored = execute(StoreWeeks{{command.week}}, transaction);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? StoreWeek::Answer(std::move((*stored)->first())) : std::nullopt;
}

Result<StoreWeeks::Answer> execute(const StoreWeeks &command, Transaction &transaction)
{
    for (const SolvedWeek &week : command.weeks) {
        const auto holds = holdsStill(week.basis, transaction);
        if (!holds)
            return tl::unexpected(holds.error());
        if (!*holds)
            return std::nullopt;
    }
    std::vector<Work> works;
    QList<Slot> fresh;
    for (const SolvedWeek &week : command.weeks) {
        auto work = begun(week, transaction);
        if (!work)
            return tl::unexpected(work.error());
        fresh += work->planned.slots;
        works.push_back(std::move(*work));
    }
    DE_TRY(takeAllTexts(works, transaction.database()));
    auto risks = RiskTable::load(fresh, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    risks->include(fresh); // the risk of each counts all others of its day

    QList<PlannedWeek> stored;
    for (Work &work : works) {
        DE_TRY(storeSlots(work, *risks, transaction));
        PlannedWeek &planned = work.planned;
        const bool ofPlan = work.week.basis.plan.has_value();
        if (ofPlan)
            DE_TRY(storePlan(*work.week.basis.plan, planned, transaction));
        DE_TRY(transaction.record(ofPlan ? u"PLAN_PLANNED"_s : u"CALENDAR_MADE"_s,
                                  ofPlan ? planned.plan.id : planned.calendar.id,
                                  {{"calendarId", planned.calendar.id},
                                   {"slots", planned.slots.size()},
                                   {"together", command.weeks.size()}}));
        stored.append(std::move(planned));
    }
    return stored;
}

} // namespace core
