// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planfigures.h"

#include "core/engine/risktable.h"
#include "core/planning/reach.h"
#include "core/risk/risk.h"
#include "core/storage/slotstore.h"

#include <algorithm>
#include <map>

namespace core {

Result<PlanFigures> PlanFigures::load(const Slot &slot, const SlotBasis &basis, Database &database,
                                      const EngineContext &context, Instant now)
{
    QList<Slot> standing{slot};
    if (!slot.planId.isEmpty()) {
        const auto page = SlotStore(database).query({.planId = slot.planId}, {.limit = 0, .cursor = {}});
        if (!page)
            return tl::unexpected(page.error());
        for (const Slot &other : page->items) {
            if (other.id != slot.id && occupiesAccount(other.state))
                standing.append(other);
        }
    }
    const auto risks = RiskTable::load(standing, database, context, now);
    if (!risks)
        return tl::unexpected(risks.error());

    PlanFigures figures;
    figures.m_slot = slot;
    figures.m_rules = basis.basis.input.rules.at(slot.platform);
    figures.m_now = now;
    figures.m_accounts = basis.basis.accounts;
    figures.m_count = standing.size();
    for (const Slot &each : std::as_const(standing)) {
        figures.m_risk += risks->of(each).score;
        figures.m_reach += expectedReach(basis.basis.input.rules.at(each.platform), each.visibilityScore, each.value,
                                         risks->failureRate(each));
        if (each.platform == slot.platform) {
            figures.m_slots.insert(each.id, each);
            figures.m_onAccount.insert(each.accountId, each.id);
        }
    }
    return figures;
}

const Slot *PlanFigures::find(const QString &id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.cend() ? nullptr : &*found;
}

FigureChange PlanFigures::rated(const QList<PlaceChange> &changes, const Occupancy &board) const
{
    std::map<AccountDay, int> shift;
    for (const PlaceChange &change : changes) {
        --shift[dayOf(change.slot.accountId, change.slot.language, change.slot.dueAt, board)];
        if (change.to)
            ++shift[dayOf(change.to->accountId, change.slot.language, change.to->at, board)];
    }
    std::map<AccountDay, int> posts;
    for (const auto &[day, count] : shift)
        posts[day] = postsOn(day, board);

    double riskShift = 0;
    double reachShift = 0;
    qsizetype cancelled = 0;
    FigureChange figures;
    for (const PlaceChange &change : changes) {
        const Slot &slot = change.slot;
        const LegalPlace home{slot.accountId, slot.dueAt};
        const BeforeAfter ownReach{reach(slot, home, board), change.to ? reach(slot, *change.to, board) : 0};
        BeforeAfter ownRisk;
        ownRisk.before = risk(slot, home.accountId, posts[dayOf(home.accountId, slot.language, home.at, board)]);
        if (change.to) {
            const AccountDay day = dayOf(change.to->accountId, slot.language, change.to->at, board);
            ownRisk.after = risk(slot, change.to->accountId, posts[day] + shift[day]);
        }
        cancelled += !change.to;
        riskShift += ownRisk.after - ownRisk.before;
        reachShift += ownReach.after - ownReach.before;
        if (&change == &changes.first()) {
            figures.slotRisk = ownRisk;
            figures.slotReach = ownReach;
        }
    }

    // The plan's other posts of those days share them with more or fewer.
    const auto isChanged = [&](const QString &id) {
        return std::ranges::any_of(changes, [&](const PlaceChange &change) { return change.slot.id == id; });
    };
    for (const auto &[day, by] : shift) {
        if (by == 0 || day.account < 0)
            continue;
        const auto [begin, end] = m_onAccount.equal_range(board.accountId(day.account));
        for (auto id = begin; id != end; ++id) {
            const Slot &other = *m_slots.constFind(*id);
            if (!isChanged(*id) && dayOf(other.accountId, other.language, other.dueAt, board) == day)
                riskShift += risk(other, other.accountId, posts[day] + by) - risk(other, other.accountId, posts[day]);
        }
    }
    const auto mean = [](double sum, qsizetype count) { return count > 0 ? sum / double(count) : 0; };
    figures.planRisk = {mean(m_risk, m_count), mean(m_risk + riskShift, m_count - cancelled)};
    figures.planReach = {m_reach, m_reach + reachShift};
    return figures;
}

PlanFigures::AccountDay PlanFigures::dayOf(const QString &accountId, const QString &language, Instant at,
                                           const Occupancy &board) const
{
    const int index = board.accountOf(accountId, language);
    return {index, localDate(at, index < 0 ? board.input().week.zone() : board.accounts().at(index).zone)};
}

int PlanFigures::postsOn(const AccountDay &day, const Occupancy &board) const
{
    int count = dayOf(m_slot.accountId, m_slot.language, m_slot.dueAt, board) == day;
    if (day.account < 0)
        return count;
    const AccountBoard posts = board.boardOf(day.account);
    for (const Instant post : posts.posts)
        count += localDate(post, posts.account.zone) == day.date;
    return count;
}

double PlanFigures::risk(const Slot &slot, const QString &accountId, int postsThatDay) const
{
    const Account *known = account(accountId);
    return assessRisk(known ? *known : virtualAccount(slot.platform, slot.language), slot.contentType,
                      std::max(1, postsThatDay), m_rules, m_now)
        .score;
}

double PlanFigures::reach(const Slot &slot, const LegalPlace &place, const Occupancy &board) const
{
    const int lane = board.laneOf(slot.language);
    const int index = board.accountOf(place.accountId, slot.language);
    const int t = board.cellOf(place.at);
    const Account *known = account(place.accountId);
    const double failures =
        failureRate(historyOf(known ? *known : virtualAccount(slot.platform, slot.language), m_now));
    if (lane < 0 || index < 0 || t < 0) // not of this week: as it was planned
        return expectedReach(m_rules, slot.visibilityScore, slot.value, failures);
    const double visibility = board.input().visibility.value(slot.platform, 0.5);
    return expectedReach(m_rules, visibility, board.parts(index, lane, t).value(), failures);
}

const Account *PlanFigures::account(const QString &id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

} // namespace core
