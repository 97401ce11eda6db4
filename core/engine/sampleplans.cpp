// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sampleplans.h"

#include <QElapsedTimer>

#include "core/base/ids.h"
#include "core/engine/planreport.h"
#include "core/engine/sampleload.h"
#include "core/engine/storeweek.h"
#include "core/engine/transaction.h"
#include "core/model/planjson.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

namespace {

/// A slot that the file places itself.
Slot placedSlot(const Json &json, const QString &contentId, SampleLoad &load)
{
    const Account &account = load.accountNamed(sampleText(json, "account"));
    Slot slot;
    slot.dueAt = load.file.dueAt(json);
    slot.createdAt = std::min(slot.dueAt - 48h, load.file.now() - 2h);
    slot.id = newId(slot.createdAt);
    slot.platform = account.platform;
    slot.accountId = account.id;
    slot.contentId = contentId;
    slot.contentType = contentTypeFromName(sampleText(json, "contentType")).value();
    slot.language = sampleText(json, "language");
    slot.pinned = true;
    return slot;
}

Result<SampleSlot> storePlaced(const Json &json, const Slot &slot, SampleLoad &load)
{
    DE_TRY(SlotStore(load.transaction.database()).insert(slot));
    SampleSlot each{slot, sampleText(json, "state"), sampleText(json, "reason"), {}};
    if (const auto minutes = json.find("retryInMinutes"); minutes != json.end())
        each.nextTry = load.file.now() + std::chrono::minutes(minutes->get<int>());
    return each;
}

/// A calendar for the slots that the file places itself, so that their plan counts as planned.
Result<QList<SampleSlot>> placeSlots(const Json &json, Plan &plan, SampleLoad &load)
{
    Transaction &transaction = load.transaction;
    const Week week(*plan.request.weekStart, QTimeZone(plan.request.timezone.toUtf8()));
    PlannedWeek planned;
    planned.calendar = {newId(plan.createdAt),  plan.id,       plan.request.timezone,
                        week.begin(),           week.end(),    plan.request.platforms,
                        plan.request.languages, plan.createdAt};
    DE_TRY(CalendarStore(transaction.database()).insert(planned.calendar, reportJson(planned)));
    plan.calendarId = planned.calendar.id;
    QList<SampleSlot> list;
    for (const Json &item : json.at("slots")) {
        Slot slot = placedSlot(item, plan.request.contentId, load);
        slot.planId = plan.id;
        slot.calendarId = plan.calendarId;
        const auto stored = storePlaced(item, slot, load);
        if (!stored)
            return tl::unexpected(stored.error());
        list.append(*stored);
    }
    return list;
}

/// The state of the slots before and after now, in turn.
QList<SampleSlot> withStates(QList<Slot> planned, const Json &json, SampleLoad &load)
{
    std::ranges::sort(planned, {}, [&](const Slot &slot) { // ids are random, so they must not decide
        return std::tuple(slot.dueAt, slot.platform, slot.language, load.accountWithId(slot.accountId).username);
    });
    const Json past = json.value("past", Json::array());
    const Json future = json.value("future", Json::array());
    const auto most = json.value("futureCount", planned.size());
    qsizetype before = 0;
    qsizetype after = 0;
    QList<SampleSlot> list;
    for (const Slot &slot : planned) {
        SampleSlot each{slot, u"PLANNED"_s, {}, {}};
        const bool isPast = slot.dueAt < load.file.now();
        const Json &states = isPast ? past : future;
        const qsizetype turn = isPast ? before++ : after++;
        if (!states.empty() && (isPast || turn < most))
            each.state = states.at(size_t(turn) % states.size()).get<QString>();
        list.append(each);
    }
    return list;
}

Result<QList<SampleSlot>> planSlots(const Json &json, Plan &plan, SampleLoad &load)
{
    Transaction &transaction = load.transaction;
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    QElapsedTimer spent;
    spent.start();
    auto basis = gatherBasis(PlanJob{plan.id, {}}, transaction.database(), transaction.context(), safety->mode,
                             transaction.now());
    if (!basis)
        return tl::unexpected(basis.error());
    basis->input.earliest = std::min(basis->input.earliest, basis->input.week.begin());
    SolvedWeek week{*basis, planWeek(basis->input), 0};
    week.elapsedMs = spent.elapsed();
    const auto stored = execute(StoreWeek{std::move(week)}, transaction);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return fail(Error::Code::Internal, u"The sample's week changed while it was planned"_s);
    plan = (*stored)->plan;
    return withStates((*stored)->slots, json, load);
}

/// Made two days before its week, at the latest some minutes ago, in the order of the file.
Instant creationOf(const Json &json, int place, const SampleLoad &load)
{
    const Instant latest = load.file.now() - std::chrono::minutes(2 * (int(load.file["plans"].size()) - place));
    if (!json.contains("weekStartDay"))
        return latest;
    return std::min(latest, load.file.startOf(json.at("weekStartDay").get<int>() - 2) + 9h);
}

Result<QList<SampleSlot>> storePlan(const Json &json, int place, SampleLoad &load)
{
    Transaction &transaction = load.transaction;
    Json body = json.at("request");
    const bool isDraft = !json.contains("weekStartDay");
    if (!isDraft)
        body["weekStart"] = load.file.day(json.at("weekStartDay").get<int>()).toString(Qt::ISODate);
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto request = planRequestFromJson(body, rules->timezone);
    if (!request)
        return tl::unexpected(request.error());
    Plan plan;
    plan.request = *request;
    plan.createdAt = creationOf(json, place, load);
    plan.updatedAt = plan.createdAt;
    plan.id = newId(plan.createdAt);
    plan.createdBy = load.file.editor();
    PlanStore plans(transaction.database());
    DE_TRY(plans.insert(plan));
    transaction.events().touchedPlans.insert(plan.id);
    if (isDraft)
        return QList<SampleSlot>();

    auto list = json.contains("slots") ? placeSlots(json, plan, load) : planSlots(json, plan, load);
    if (!list)
        return list;
    plan.started = json.at("run").get<bool>();
    if (const auto updated = plans.update(plan, transaction.now()); !updated)
        return tl::unexpected(updated.error());
    return list;
}

} // namespace

void reserveSampleTimes(SampleLoad &load)
{
    const auto reserve = [&](const Json &slots) {
        for (const Json &slot : slots)
            load.diary.add(load.accountNamed(sampleText(slot, "account")), load.file.dueAt(slot));
    };
    reserve(load.file["handmade"]);
    for (const Json &plan : load.file["plans"])
        reserve(plan.value("slots", Json::array()));
}

Result<QList<SampleSlot>> storeHandmadeSlots(SampleLoad &load)
{
    QList<SampleSlot> list;
    for (const Json &json : load.file["handmade"]) {
        const auto stored = storePlaced(json, placedSlot(json, sampleText(json, "contentId"), load), load);
        if (!stored)
            return tl::unexpected(stored.error());
        list.append(*stored);
    }
    return list;
}

Result<QList<SampleSlot>> storeSamplePlans(bool begun, SampleLoad &load)
{
    QList<SampleSlot> all;
    int place = 0;
    for (const Json &json : load.file["plans"]) {
        const bool hasBegun = json.value("weekStartDay", 1) <= 0;
        const auto list = hasBegun == begun ? storePlan(json, place, load) : QList<SampleSlot>();
        if (!list)
            return list;
        all += *list;
        ++place;
    }
    return all;
}

} // namespace core
