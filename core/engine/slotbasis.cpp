// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/slotbasis.h"

#include "core/engine/rulesinforce.h"
#include "core/planning/repair.h"
#include "core/risk/risk.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysBefore = 3;

/// The plan as far as this slot goes, about the week of `around`.
Plan narrowed(Plan plan, const std::optional<Calendar> &calendar, const Slot &slot, Instant around)
{
    plan.request.platforms = {slot.platform};
    plan.request.contentType = slot.contentType;
    if (!plan.request.languages.contains(slot.language))
        plan.request.languages.append(slot.language);
    if (calendar && (around < calendar->weekStart || around >= calendar->weekEnd)) {
        plan.calendarId.clear();
        plan.request.timezone = calendar->timezone;
        plan.request.weekStart = localDate(around, QTimeZone(calendar->timezone.toUtf8())).addDays(-daysBefore);
    }
    return plan;
}

PlanJob weekAround(const Slot &slot, Instant around, const QString &zone)
{
    CalendarRequest week;
    week.platforms = {slot.platform};
    week.languages = {slot.language};
    week.timezone = zone;
    week.weekStart = localDate(around, QTimeZone(zone.toUtf8())).addDays(-daysBefore);
    return {week, {}};
}

Result<PlanningBasis> gathered(const Slot &slot, Instant around, Database &database, const EngineContext &context,
                               SafetyMode mode, Instant now)
{
    const auto calendar = CalendarStore(database).find(slot.calendarId);
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto plan = PlanStore(database).find(slot.planId);
    if (!plan)
        return tl::unexpected(plan.error());
    if (*plan)
        return basisOfPlan(narrowed(**plan, *calendar, slot, around), database, context, mode, now);
    const auto rules = rulesInForce(database, context.config);
    if (!rules)
        return tl::unexpected(rules.error());
    const QString zone = *calendar ? (*calendar)->timezone : rules->timezone;
    return gatherBasis(weekAround(slot, around, zone), database, context, mode, now);
}

/// What the slot itself takes of its account and lane must not stand in its own way.
void leaveOut(const Slot &slot, PlanningBasis &basis)
{
    const bool replaceable = basis.standing.removeIf([&](const Slot &other) { return other.id == slot.id; }) > 0;
    const bool proposal = slot.planId.isEmpty() && !slot.calendarId.isEmpty(); // takes nothing: SlotStore::taken()
    if (replaceable || proposal || !occupiesAccount(slot.state))
        return;
    QList<Commitment> &settled = basis.input.commitments;
    const auto own = std::ranges::find_if(settled, [&](const Commitment &post) {
        return post.accountId == slot.accountId && post.at == slot.dueAt && post.platform == slot.platform;
    });
    if (own != settled.end())
        settled.erase(own);
}

void addVirtualAccount(const Slot &slot, PlanningBasis &basis, Instant now)
{
    PlanningInput &input = basis.input;
    const auto standsIn = [&](const PlannerAccount &account) {
        return account.isVirtual && account.platform == slot.platform && account.serves(slot.language);
    };
    if (!slot.accountId.isEmpty() || std::ranges::any_of(input.accounts, standsIn))
        return;
    PlannerAccount account = plannerAccount(virtualAccount(slot.platform, slot.language), slot.contentType,
                                            input.rules.at(slot.platform), 0, input.week.zone(), basis.mode, now);
    account.isVirtual = true;
    input.accounts.append(account);
}

} // namespace

StandingSlot standingSlot(const Slot &slot)
{
    return {slot.id,       slot.platform, slot.accountId,
            slot.language, slot.dueAt,    slot.state == SlotState::Planned && !slot.pinned};
}

Result<SlotBasis> basisOfSlot(const Slot &slot, SlotIs stored, Instant around, Database &database,
                              const EngineContext &context, SafetyMode mode, Instant now, const QList<Slot> &company)
{
    auto basis = gathered(slot, around, database, context, mode, now);
    if (!basis)
        return tl::unexpected(basis.error());
    basis->input.contentType = slot.contentType;
    addVirtualAccount(slot, *basis, now);
    if (stored == SlotIs::Stored)
        leaveOut(slot, *basis);
    for (const Slot &other : company)
        leaveOut(other, *basis);
    QList<StandingSlot> others;
    for (const Slot &other : std::as_const(basis->standing))
        others.append(standingSlot(other));
    Occupancy board(basis->input, slot.platform, others);
    const int lane = board.laneOf(slot.language);
    return SlotBasis{std::move(*basis), standingSlot(slot), std::move(board), lane};
}

Result<int> accountFor(const QString &accountId, const SlotBasis &basis)
{
    const int index = basis.board.accountOf(accountId, basis.standing.language);
    if (index >= 0)
        return index;
    const auto known = basis.basis.accounts.constFind(accountId);
    if (known != basis.basis.accounts.cend() && known->retiredAt)
        return fail(Error::Code::Conflict,
                    u"@%1 was retired and takes no new posts: bring it back first"_s.arg(known->username),
                    u"/accountId"_s);
    if (known != basis.basis.accounts.cend())
        return fail(Error::Code::InvalidField,
                    u"The account is on %1, the slot on %2"_s.arg(platformName(known->platform),
                                                                  platformName(basis.standing.platform)),
                    u"/accountId"_s);
    return fail(Error::Code::NotFound, u"There is no account with this id"_s, u"/accountId"_s);
}

Result<void> checkPlace(const Slot &slot, const SlotBasis &basis, Instant earliest)
{
    const auto account = accountFor(slot.accountId, basis);
    if (!account)
        return tl::unexpected(account.error());
    MoveRules rules = basis.board.rulesFor(slot.language);
    rules.earliest = earliest;
    const auto broken = firstBroken(rules, basis.board.boardOf(*account), slot.dueAt);
    if (!broken)
        return {};
    const bool ofAccount = broken->rule == MoveRule::AccountState || broken->rule == MoveRule::Language;
    Error error{Error::Code::Conflict, broken->sentence, ofAccount ? u"/accountId"_s : u"/datetime"_s, {}};
    const auto nearest = nearestLegal(basis.board, *account, basis.lane, slot.dueAt);
    if (nearest && nearest->accountId == slot.accountId)
        error.nearest = nearest->at;
    return tl::unexpected(std::move(error));
}

void revalue(Slot &slot, const Occupancy &board)
{
    const int account = board.accountOf(slot.accountId, slot.language);
    const int lane = board.laneOf(slot.language);
    const int t = board.cellOf(slot.dueAt);
    if (account < 0 || lane < 0 || t < 0)
        return;
    const ValueParts parts = board.parts(account, lane, t);
    slot.parts = parts;
    slot.value = parts.value();
    slot.trendScore = parts.trendScore;
}

} // namespace core
