// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/placement.h"

#include "core/engine/planningbasis.h"
#include "core/risk/risk.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto around = std::chrono::hours(24 * 9); // the week around the slot, and a gap and a day beyond

Result<QTimeZone> planZone(const Slot &slot, Database &database, const EngineContext &context)
{
    QTimeZone zone(context.config.timezone.toUtf8());
    if (slot.calendarId.isEmpty())
        return zone;
    const auto calendar = CalendarStore(database).find(slot.calendarId);
    if (!calendar)
        return tl::unexpected(calendar.error());
    return *calendar ? QTimeZone((*calendar)->timezone.toUtf8()) : zone;
}

/// The accounts that may stand for the slot: its own, then those of its platform that serve its language.
Result<QList<Account>> candidates(const Slot &slot, Database &database)
{
    auto accounts = AccountStore(database).list();
    if (!accounts)
        return tl::unexpected(accounts.error());
    QList<Account> chosen;
    for (const Account &account : *accounts) {
        const bool serves = account.language.isEmpty() || account.language == slot.language;
        if (account.id == slot.accountId) {
            if (account.platform != slot.platform)
                return fail(Error::Code::InvalidField,
                            u"The account is on %1, the slot on %2"_s.arg(platformName(account.platform),
                                                                          platformName(slot.platform)),
                            u"/accountId"_s);
            chosen.prepend(account);
        } else if (account.platform == slot.platform && serves) {
            chosen.append(account);
        }
    }
    if (slot.accountId.isEmpty())
        chosen.prepend(virtualAccount(slot.platform, slot.language));
    else if (chosen.isEmpty() || chosen.first().id != slot.accountId)
        return fail(Error::Code::NotFound, u"There is no account with this id"_s, u"/accountId"_s);
    return chosen;
}

bool sameLane(const Slot &a, const Slot &b)
{
    return !a.planId.isEmpty() && a.planId == b.planId && a.platform == b.platform && a.language == b.language;
}

} // namespace

Result<Placement> placementOf(const Slot &slot, Database &database, const EngineContext &context, SafetyMode mode,
                              Instant now)
{
    const auto zone = planZone(slot, database, context);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto accounts = candidates(slot, database);
    if (!accounts)
        return tl::unexpected(accounts.error());

    Placement placement;
    placement.week = Week(localDate(slot.dueAt, *zone).addDays(-3), *zone);
    placement.rules.platform = slot.platform;
    placement.rules.rules = context.config.platforms.at(slot.platform);
    placement.rules.language = slot.language;
    placement.rules.contentType = slot.contentType;
    placement.rules.zone = *zone;
    placement.rules.earliest = now + context.config.publishing.approvalLead; // a person needs time to decide

    QStringList ids;
    for (const Account &account : *accounts) {
        ids.append(account.id);
        placement.boards.append(
            {plannerAccount(account, slot.contentType, placement.rules.rules, 0, *zone, mode, now), {}});
    }
    const auto taken = SlotStore(database).occupying(ids, slot.dueAt - around, slot.dueAt + around);
    if (!taken)
        return tl::unexpected(taken.error());
    for (const Slot &other : *taken) {
        if (other.id == slot.id)
            continue;
        const auto board = std::ranges::find_if(
            placement.boards, [&](const AccountBoard &candidate) { return candidate.account.id == other.accountId; });
        if (board != placement.boards.end())
            board->posts.append(other.dueAt);
        if (sameLane(other, slot))
            placement.rules.lanePosts.append(other.dueAt);
    }
    return placement;
}

Result<void> checkPlace(const Slot &slot, const Placement &placement)
{
    const auto broken = firstBroken(placement.rules, placement.boards.first(), slot.dueAt);
    if (!broken)
        return {};
    const bool ofAccount = broken->rule == MoveRule::AccountState || broken->rule == MoveRule::Language;
    Error error{Error::Code::Conflict, broken->sentence, ofAccount ? u"/accountId"_s : u"/datetime"_s, {}};
    const auto nearest = nearestLegal(placement.rules, placement.boards, placement.week, slot.dueAt);
    if (nearest && nearest->accountId == placement.boards.first().account.id)
        error.nearest = nearest->at;
    return tl::unexpected(std::move(error));
}

} // namespace core
