// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/simulationbasis.h"

#include "core/engine/planboard.h"
#include "core/engine/snapshot.h"
#include "core/planning/legality.h"
#include "core/planning/reach.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Whether the slot has still to go out; what has gone, or is going, breaks nothing any more.
bool isAhead(SlotState state)
{
    return state == SlotState::Planned || state == SlotState::PendingApproval || state == SlotState::Approved
        || state == SlotState::RetryWait || state == SlotState::Claimed;
}

/// Holds every slot of a board against the hard rules as they are today.
class Inspector
{
public:
    explicit Inspector(const PlanBoard &board)
        : m_board(board)
    {
        for (const Slot &slot : board.own + board.others)
            m_posts.insert(slot.accountId, slot);
    }

    QString violationOf(const Slot &slot) const
    {
        const QString place = u"%1 %2 at %3: "_s.arg(platformName(slot.platform), slot.language, toIso(slot.dueAt));
        if (slot.accountId.isEmpty())
            return place + u"no account"_s;
        const auto account = std::ranges::find(m_board.input.accounts, slot.accountId, &PlannerAccount::id);
        if (account == m_board.input.accounts.end())
            return place + u"its account is not known here"_s;
        const auto broken = firstBroken(rulesFor(slot), boardFor(slot, *account), slot.dueAt);
        return broken ? place + broken->sentence : QString();
    }

private:
    MoveRules rulesFor(const Slot &slot) const
    {
        MoveRules rules;
        rules.platform = slot.platform;
        rules.rules = m_board.input.rules.at(slot.platform);
        rules.language = slot.language;
        rules.contentType = slot.contentType;
        rules.earliest = Instant::min(); // where it stands it stands: being late is the queue's business
        rules.blackouts = m_board.input.blackouts;
        rules.zone = m_board.input.week.zone();
        for (const Slot &other : m_board.own) {
            if (other.id != slot.id && other.platform == slot.platform && other.language == slot.language)
                rules.lanePosts.append(other.dueAt);
        }
        return rules;
    }

    AccountBoard boardFor(const Slot &slot, PlannerAccount account) const
    {
        account.riskCap = std::numeric_limits<int>::max(); // risk is counted by itself
        AccountBoard board{std::move(account), {}};
        for (auto [post, end] = m_posts.equal_range(slot.accountId); post != end; ++post) {
            if (post->id != slot.id && post->platform == slot.platform)
                board.posts.append(post->dueAt);
        }
        return board;
    }

    const PlanBoard &m_board;
    QMultiHash<QString, Slot> m_posts; // by accountId
};

QList<ForecastSlot> forecastSlots(const PlanBoard &board)
{
    QList<ForecastSlot> list;
    for (const Slot &slot : board.own) {
        const PlatformRules &rules = board.input.rules.at(slot.platform);
        list.append({slot.platform, slot.language, slot.dueAt, localDate(slot.dueAt, board.input.week.zone()),
                     slot.accountId, slot.contentId, meanReach(rules, slot.visibilityScore, slot.value),
                     slot.state == SlotState::Published ? 0 : board.risks.failureRate(slot)});
    }
    return list;
}

QList<AccountUse> accountUses(const PlanBoard &board)
{
    QList<AccountUse> uses;
    for (const PlannerAccount &account : board.input.accounts) {
        QSet<QDate> days;
        QList<Instant> posts;
        const auto isOn = [&](const Slot &slot) {
            return !account.isVirtual && slot.accountId == account.id && slot.platform == account.platform;
        };
        for (const Slot &slot : board.own) {
            if (isOn(slot)) {
                posts.append(slot.dueAt);
                days.insert(localDate(slot.dueAt, account.zone));
            }
        }
        if (posts.isEmpty())
            continue;
        for (const Slot &slot : board.others) {
            if (isOn(slot) && days.contains(localDate(slot.dueAt, account.zone)))
                posts.append(slot.dueAt);
        }
        uses.append({account.id, account.name, account.platform,
                     limitUse(posts, board.input.rules.at(account.platform), account.zone)});
    }
    std::ranges::sort(uses, [](const AccountUse &a, const AccountUse &b) {
        return std::tie(a.platform, a.username, a.accountId) < std::tie(b.platform, b.username, b.accountId);
    });
    return uses;
}

} // namespace

Result<SimulationBasis> simulationBasis(const QString &planId, const QString &field, Snapshot &snapshot)
{
    const auto plan = plannedPlan(planId, snapshot.database(), field);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    auto board = boardOf(*plan, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
    if (!board)
        return tl::unexpected(board.error());

    SimulationBasis basis{planId, safety->mode, snapshot.now(), {}, forecastSlots(*board), accountUses(*board), {}};
    const Inspector inspector(*board);
    for (const Slot &slot : std::as_const(board->own)) {
        const QString sentence = isAhead(slot.state) ? inspector.violationOf(slot) : QString();
        if (!sentence.isEmpty())
            basis.violations.append({slot.id, sentence});
    }
    basis.list = std::move(board->own);
    return basis;
}

} // namespace core
