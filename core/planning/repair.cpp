// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/repair.h"

#include "core/planning/problem.h"
#include "core/planning/quota.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double costPerQuarterMoved = 0.002;

/// One platform's standing posts while room is being made.
class RoomMaker
{
public:
    RoomMaker(const PlanningInput &input, const QList<StandingSlot> &standing, const StandingSlot &moving)
        : m_input(input)
        , m_problem(buildProblem(input, moving.platform))
        , m_moving(moving)
    {
        for (const StandingSlot &slot : standing) {
            if (slot.platform == moving.platform && slot.id != moving.id)
                m_standing.append(slot);
        }
    }

    /// Takes away what is in the way of the moving slot at its new place.
    Result<QList<StandingSlot>> clear()
    {
        const PlannerAccount *account = accountOf(m_moving.accountId, m_moving.language);
        if (!account)
            return fail(Error::Code::NotFound, u"There is no account %1"_s.arg(m_moving.accountId));
        QList<StandingSlot> evicted;
        while (const auto broken = firstBroken(rulesFor(m_moving.language), boardOf(*account), m_moving.at)) {
            const qsizetype culprit = culpritOf(broken->rule, *account);
            if (culprit < 0)
                return fail(Error::Code::Conflict, broken->sentence);
            evicted.append(m_standing.takeAt(culprit));
        }
        m_standing.append(m_moving);
        return evicted;
    }

    /// The best free cell of the slot's lane, nearer ones preferred; takes it.
    std::optional<StandingSlot> replaced(StandingSlot slot)
    {
        const int home = m_input.week.firstAtOrAfter(slot.at);
        const int lane = laneOf(slot.language);
        const MoveRules rules = rulesFor(slot.language);
        std::optional<StandingSlot> best;
        double most = 0;
        for (int a = 0; lane >= 0 && a < int(m_problem.accounts.size()); ++a) {
            const PlannerAccount *account = accountOf(slotAccount(a), slot.language);
            if (!account || !m_problem.accounts[size_t(a)].serves[size_t(lane)])
                continue;
            const AccountBoard board = boardOf(*account);
            for (int t = 0; t < m_problem.quarters(); ++t) {
                const double value = m_problem.parts(a, lane, t).value() - costPerQuarterMoved * std::abs(t - home);
                const bool promising = m_problem.open(a, lane, t) && (!best || value > most);
                if (!promising || firstBroken(rules, board, m_input.week.at(t)))
                    continue;
                most = value;
                best = slot;
                best->accountId = slotAccount(a);
                best->at = m_input.week.at(t);
            }
        }
        if (best)
            m_standing.append(*best);
        return best;
    }

private:
    /// As slots name it: virtual accounts have no id.
    QString slotAccount(int account) const
    {
        const ProblemAccount &who = m_problem.accounts[size_t(account)];
        return who.isVirtual ? QString() : who.id;
    }

    const PlannerAccount *accountOf(const QString &id, const QString &language) const
    {
        for (const PlannerAccount &account : m_input.accounts) {
            const bool named = id.isEmpty() ? account.isVirtual && account.serves(language) : account.id == id;
            if (account.platform == m_moving.platform && named)
                return &account;
        }
        return nullptr;
    }

    int laneOf(const QString &language) const
    {
        const auto lane = std::ranges::find(m_problem.lanes, language, &ProblemLane::language);
        return lane == m_problem.lanes.end() ? -1 : int(lane - m_problem.lanes.begin());
    }

    bool isOn(const PlannerAccount &account, const QString &accountId, const QString &language) const
    {
        return account.isVirtual ? accountId.isEmpty() && language == account.language : accountId == account.id;
    }

    AccountBoard boardOf(const PlannerAccount &account) const
    {
        AccountBoard board{account, {}};
        for (const StandingSlot &slot : m_standing) {
            if (isOn(account, slot.accountId, slot.language))
                board.posts.append(slot.at);
        }
        for (const Commitment &post : m_input.commitments) {
            if (post.platform == m_moving.platform && isOn(account, post.accountId, post.language))
                board.posts.append(post.at);
        }
        return board;
    }

    MoveRules rulesFor(const QString &language) const
    {
        MoveRules rules;
        rules.platform = m_moving.platform;
        rules.rules = m_input.rules.at(m_moving.platform);
        rules.language = language;
        // A type that the platform lacks stays as asked, so that the check names it.
        rules.contentType = plannedContentType(rules.rules, m_input.contentType)
                                .value_or(m_input.contentType.value_or(ContentType::Video));
        rules.earliest = m_input.earliest;
        rules.blackouts = m_input.blackouts;
        rules.zone = m_input.week.zone();
        for (const StandingSlot &slot : m_standing) {
            if (slot.language == language)
                rules.lanePosts.append(slot.at);
        }
        for (const Commitment &post : m_input.commitments) {
            if (post.platform == m_moving.platform && post.language == language)
                rules.lanePosts.append(post.at);
        }
        return rules;
    }

    /// The evictable slot whose leaving helps against the rule, the least valuable first; -1 where there is none.
    qsizetype culpritOf(MoveRule rule, const PlannerAccount &account) const
    {
        qsizetype culprit = -1;
        for (qsizetype i = 0; i < m_standing.size(); ++i) {
            const StandingSlot &slot = m_standing[i];
            if (slot.evictable && isInTheWay(rule, account, slot)
                && (culprit < 0 || valueOf(slot) < valueOf(m_standing[culprit])))
                culprit = i;
        }
        return culprit;
    }

    bool isInTheWay(MoveRule rule, const PlannerAccount &account, const StandingSlot &slot) const
    {
        const auto distance = slot.at < m_moving.at ? m_moving.at - slot.at : slot.at - m_moving.at;
        const bool sameAccount = isOn(account, slot.accountId, slot.language);
        switch (rule) {
        case MoveRule::Gap:
            return sameAccount && distance < m_input.rules.at(m_moving.platform).minGap;
        case MoveRule::DayCap:
        case MoveRule::RiskLimit:
            return sameAccount && localDate(slot.at, account.zone) == localDate(m_moving.at, account.zone);
        case MoveRule::LaneSpacing:
            return slot.language == m_moving.language && distance < laneSpacing;
        default:
            return false;
        }
    }

    double valueOf(const StandingSlot &slot) const
    {
        const int lane = laneOf(slot.language);
        const int t = m_input.week.firstAtOrAfter(slot.at);
        if (lane < 0 || t >= m_problem.quarters())
            return 0;
        return m_problem.lanes[size_t(lane)].value[size_t(t)].value();
    }

    const PlanningInput &m_input;
    const PlatformProblem m_problem;
    const StandingSlot m_moving; ///< At its new place.
    QList<StandingSlot> m_standing; ///< All others that still stand.
};

} // namespace

Result<Repair> makeRoom(const PlanningInput &input, const QList<StandingSlot> &standing, const QString &id,
                        const QString &accountId, Instant to)
{
    const auto found = std::ranges::find(standing, id, &StandingSlot::id);
    if (found == standing.end())
        return fail(Error::Code::NotFound, u"There is no slot %1"_s.arg(id));
    StandingSlot moving = *found;
    moving.accountId = accountId;
    moving.at = to;

    RoomMaker room(input, standing, moving);
    auto evicted = room.clear();
    if (!evicted)
        return tl::unexpected(evicted.error());
    Repair repair;
    repair.moved.append(moving);
    std::ranges::stable_sort(*evicted, {}, &StandingSlot::at);
    for (const StandingSlot &slot : *evicted) {
        if (const auto placed = room.replaced(slot))
            repair.moved.append(*placed);
        else
            repair.unplaced.append(slot.id);
    }
    return repair;
}

} // namespace core
