// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/baselines.h"

#include <algorithm>
#include <cmath>

using core::PlatformProblem;
using core::Post;

namespace support {

namespace {

/// The posts made so far, and whether one more keeps the rules.
class Plan
{
public:
    explicit Plan(const PlatformProblem &problem)
        : m_problem(problem)
        , m_ofWeek(problem.lanes.size())
    {
        for (const core::ProblemAccount &account : problem.accounts)
            m_ofAccount.push_back(account.committed);
        for (const core::ProblemLane &lane : problem.lanes)
            m_ofLane.push_back(lane.committed);
    }

    bool allows(const Post &post) const
    {
        const core::ProblemAccount &account = m_problem.accounts[size_t(post.account)];
        const core::ProblemLane &lane = m_problem.lanes[size_t(post.lane)];
        return m_problem.open(post.account, post.lane, post.t) && onAccount(post) < account.cap[accountDay(post)]
            && onLane(post) < lane.dayQuota && m_ofWeek[size_t(post.lane)] < lane.weekQuota
            && std::ranges::none_of(posts, [&](const Post &other) {
                   const int apart = std::abs(other.t - post.t);
                   return (other.account == post.account && apart < m_problem.accountGap())
                       || (other.lane == post.lane && apart < m_problem.spacing);
               });
    }

    /// What the post would add to the objective.
    double gain(const Post &post) const
    {
        return m_problem.parts(post.account, post.lane, post.t).value() + m_problem.weights.reached
            - m_problem.weights.load * onAccount(post) - m_problem.weights.fatigue * onLane(post);
    }

    void add(const Post &post)
    {
        posts.push_back(post);
        ++m_ofAccount[size_t(post.account)][accountDay(post)];
        ++m_ofLane[size_t(post.lane)][laneDay(post)];
        ++m_ofWeek[size_t(post.lane)];
    }

    std::vector<Post> posts;

private:
    size_t accountDay(const Post &post) const
    {
        return size_t(m_problem.accounts[size_t(post.account)].dayOf[size_t(post.t)]);
    }
    size_t laneDay(const Post &post) const { return size_t(m_problem.dayOf[size_t(post.t)]); }
    int onAccount(const Post &post) const { return m_ofAccount[size_t(post.account)][accountDay(post)]; }
    int onLane(const Post &post) const { return m_ofLane[size_t(post.lane)][laneDay(post)]; }

    const PlatformProblem &m_problem;
    std::vector<std::vector<int>> m_ofAccount; ///< [account][day]
    std::vector<std::vector<int>> m_ofLane; ///< [lane][day]
    std::vector<int> m_ofWeek; ///< [lane]
};

} // namespace

std::vector<Post> peakHourCalendar(const PlatformProblem &problem, const QList<int> &peakHours)
{
    const core::LocalTimes times = problem.week.localTimes(problem.week.zone());
    std::vector<Post> posts;
    for (int t = 0; t < problem.quarters(); ++t) {
        const int minute = times.minute[size_t(t)];
        if (minute % 60 != 0 || !peakHours.contains(minute / 60))
            continue;
        for (int lane = 0; lane < int(problem.lanes.size()); ++lane) {
            const auto serves = [&](const core::ProblemAccount &account) { return account.serves[size_t(lane)] != 0; };
            const auto first = std::ranges::find_if(problem.accounts, serves);
            if (first != problem.accounts.end())
                posts.push_back({int(first - problem.accounts.begin()), lane, t});
        }
    }
    return posts;
}

int gapViolations(const PlatformProblem &problem, const std::vector<Post> &posts)
{
    int violations = 0;
    for (int account = 0; account < int(problem.accounts.size()); ++account) {
        std::vector<int> times;
        for (const Post &post : posts) {
            if (post.account == account)
                times.push_back(post.t);
        }
        std::ranges::sort(times);
        for (size_t i = 1; i < times.size(); ++i)
            violations += times[i] - times[i - 1] < problem.gap;
    }
    return violations;
}

std::vector<Post> madeLegal(const PlatformProblem &problem, const std::vector<Post> &wanted)
{
    Plan plan(problem);
    for (Post post : wanted) {
        const int accounts = int(problem.accounts.size());
        for (int tried = 0; tried < accounts && !plan.allows(post); ++tried)
            post.account = (post.account + 1) % accounts;
        if (plan.allows(post))
            plan.add(post);
    }
    return plan.posts;
}

std::vector<Post> greedy(const PlatformProblem &problem)
{
    std::vector<Post> cells;
    for (int account = 0; account < int(problem.accounts.size()); ++account) {
        for (int lane = 0; lane < int(problem.lanes.size()); ++lane) {
            for (int t = 0; t < problem.quarters(); ++t) {
                if (problem.open(account, lane, t))
                    cells.push_back({account, lane, t});
            }
        }
    }
    Plan plan(problem);
    while (true) {
        // What is not allowed now never will be; what is loses worth only by fatigue and load.
        std::erase_if(cells, [&](const Post &cell) { return !plan.allows(cell); });
        const auto best = std::ranges::max_element(cells, {}, [&](const Post &cell) { return plan.gain(cell); });
        if (best == cells.end() || plan.gain(*best) <= 0)
            return plan.posts;
        plan.add(*best);
    }
}

} // namespace support
