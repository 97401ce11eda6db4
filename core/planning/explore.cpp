// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/explore.h"

#include "core/planning/occupancy.h"

#include <algorithm>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// One platform's posts while some of them look for another place.
class Explorer
{
public:
    Explorer(const PlanningInput &input, PlatformPlan plan, const Exploration &exploration)
        : m_input(input)
        , m_plan(std::move(plan))
        , m_exploration(exploration)
        , m_draws(exploration.draws.value(m_plan.problem.platform))
        , m_source(exploration.seed + quint64(m_plan.problem.platform))
        , m_board(input, m_plan.problem.platform, standing())
    {
    }

    PlatformPlan result()
    {
        QList<int> leaving;
        for (const ProblemLane &lane : m_plan.problem.lanes) {
            if (m_draws.contains(lane.language))
                leaving += chosenOf(lane.language);
        }
        for (const int each : std::as_const(leaving)) { // one at a time, so that where it stood is free at least
            m_board.take(standingOf(each));
            place(each);
        }
        settle();
        return m_plan;
    }

private:
    StandingSlot standingOf(int index) const
    {
        const PlannedSlot &slot = m_plan.slots.at(index);
        return {QString::number(index), slot.platform, slot.accountId, slot.language, slot.at, true};
    }

    QList<StandingSlot> standing() const
    {
        QList<StandingSlot> list;
        for (int i = 0; i < m_plan.slots.size(); ++i)
            list.append(standingOf(i));
        return list;
    }

    /// Which posts of the lane are taken out; drawn without the standard library's shuffle, whose order is its own.
    QList<int> chosenOf(const QString &language)
    {
        QList<int> own;
        for (int i = 0; i < m_plan.slots.size(); ++i) {
            if (m_plan.slots.at(i).language == language)
                own.append(i);
        }
        const auto count = int(m_exploration.share * double(own.size()));
        for (int i = 0; i < count; ++i)
            own.swapItemsAt(i, i + int(m_source() % quint64(own.size() - i)));
        return own.first(count);
    }

    /// To the best free cell under the draw, maybe where it stood.
    void place(int index)
    {
        const QString language = m_plan.slots.at(index).language;
        const int lane = m_board.laneOf(language);
        const QList<int> perDay = laneDays(lane);
        const LocalTimes local = m_input.week.localTimes(zoneOf(language));
        const int firstWeekday = m_input.week.firstDay().dayOfWeek() - 1;
        const LearnedCurve draw = m_draws.value(language);

        std::optional<std::tuple<double, int, int>> best; // value under the draw, account, cell
        for (const int account : m_board.accountsByQuality()) {
            for (int t = 0; t < m_input.week.quarters(); ++t) {
                if (!m_board.isLegal(account, lane, t) || !m_board.isWithinDayQuota(lane, t))
                    continue;
                const ValueParts parts = m_board.parts(account, lane, t);
                const double drawn = draw.at(local.minute[size_t(t)], (firstWeekday + local.day[size_t(t)] + 7) % 7);
                const double worth = parts.value() / parts.learned * drawn
                    - m_plan.problem.weights.load * m_board.postsThatDay(account, t)
                    - m_plan.problem.weights.fatigue * perDay.at(m_plan.problem.dayOf[size_t(t)]);
                if (!best || worth > std::get<0>(*best))
                    best = {worth, account, t};
            }
        }
        if (best)
            move(index, std::get<1>(*best), std::get<2>(*best), lane);
        m_board.add(standingOf(index));
    }

    void move(int index, int account, int t, int lane)
    {
        PlannedSlot &slot = m_plan.slots[index];
        slot.accountId = m_board.accountId(account);
        slot.at = m_input.week.at(t);
        slot.parts = m_board.parts(account, lane, t);
        slot.explore = true;
    }

    QList<int> laneDays(int lane) const
    {
        QList<int> perDay(7, 0);
        for (const StandingSlot &slot : m_board.slotsOfLane(lane)) {
            if (const int t = m_board.cellOf(slot.at); t >= 0)
                ++perDay[m_plan.problem.dayOf[size_t(t)]];
        }
        return perDay;
    }

    QTimeZone zoneOf(const QString &language) const
    {
        const auto lane = std::ranges::find_if(m_input.lanes, [&](const PlannerLane &each) {
            return each.platform == m_plan.problem.platform && each.language == language;
        });
        return lane->audienceZone;
    }

    /// The posts in the order that the planner answers in, and what they are worth.
    void settle()
    {
        const PlatformProblem &problem = m_plan.problem;
        QList<std::pair<Post, PlannedSlot>> both;
        for (const PlannedSlot &slot : std::as_const(m_plan.slots))
            both.append({postOf(slot), slot});
        std::ranges::sort(both, {}, [](const auto &each) {
            return std::make_tuple(each.first.t, each.first.account, each.first.lane);
        });
        m_plan.posts.clear();
        m_plan.slots.clear();
        for (const auto &[post, slot] : std::as_const(both)) {
            m_plan.posts.push_back(post);
            m_plan.slots.append(slot);
        }
        m_plan.objective = objectiveOf(problem, m_plan.posts);
    }

    Post postOf(const PlannedSlot &slot) const
    {
        const PlatformProblem &problem = m_plan.problem;
        Post post;
        post.t = problem.week.firstAtOrAfter(slot.at);
        for (size_t lane = 0; lane < problem.lanes.size(); ++lane) {
            if (problem.lanes[lane].language == slot.language)
                post.lane = int(lane);
        }
        for (size_t account = 0; account < problem.accounts.size(); ++account) {
            const ProblemAccount &each = problem.accounts[account];
            if (each.isVirtual ? slot.accountId.isEmpty() && each.serves[size_t(post.lane)] : each.id == slot.accountId)
                post.account = int(account);
        }
        return post;
    }

    const PlanningInput &m_input;
    PlatformPlan m_plan;
    const Exploration &m_exploration;
    const QMap<QString, LearnedCurve> m_draws; ///< By language.
    std::mt19937_64 m_source;
    Occupancy m_board;
};

} // namespace

PlatformPlan explored(const PlanningInput &input, PlatformPlan plan, const Exploration &exploration)
{
    if (plan.slots.isEmpty() || exploration.share <= 0 || !exploration.draws.contains(plan.problem.platform))
        return plan;
    return Explorer(input, std::move(plan), exploration).result();
}

} // namespace core
