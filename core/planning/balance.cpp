// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/balance.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

constexpr double noLoss = 1e-9;

class Lanes
{
public:
    Lanes(const PlatformProblem &problem, const std::vector<Post> &posts)
        : m_problem(problem)
        , m_count(problem.lanes.size())
    {
        for (const ProblemLane &lane : problem.lanes)
            m_onDay.push_back(lane.committed);
        for (const Post &post : posts)
            count(post, +1);
    }

    /// Whether `to` would still not have more than `from`, measured by their shares.
    bool isFuller(int from, int to) const
    {
        const ProblemLane &fuller = m_problem.lanes[size_t(from)];
        const ProblemLane &emptier = m_problem.lanes[size_t(to)];
        const double left = fuller.kept + m_count[size_t(from)] - 1;
        const double got = emptier.kept + m_count[size_t(to)] + 1;
        return emptier.share > 0 && left * emptier.share >= got * fuller.share
            && m_count[size_t(to)] < emptier.weekQuota;
    }

    bool mayTake(int to, const Post &post, const std::vector<Post> &posts) const
    {
        const auto near = [&](const Post &other) {
            return other.lane == to && std::abs(other.t - post.t) < m_problem.spacing;
        };
        return m_problem.open(post.account, to, post.t)
            && m_onDay[size_t(to)][dayOf(post)] < m_problem.lanes[size_t(to)].dayQuota
            && std::ranges::none_of(posts, near);
    }

    double loss(int to, const Post &post) const
    {
        const double worse = m_problem.parts(post.account, post.lane, post.t).value()
            - m_problem.parts(post.account, to, post.t).value();
        const int fatigue = m_onDay[size_t(to)][dayOf(post)] - (m_onDay[size_t(post.lane)][dayOf(post)] - 1);
        return worse + m_problem.weights.fatigue * fatigue;
    }

    void hand(Post &post, int to)
    {
        count(post, -1);
        post.lane = to;
        count(post, +1);
    }

private:
    size_t dayOf(const Post &post) const { return size_t(m_problem.dayOf[size_t(post.t)]); }

    void count(const Post &post, int sign)
    {
        m_count[size_t(post.lane)] += sign;
        m_onDay[size_t(post.lane)][dayOf(post)] += sign;
    }

    const PlatformProblem &m_problem;
    std::vector<int> m_count; ///< [lane]
    std::vector<std::vector<int>> m_onDay; ///< [lane][day], settled posts included.
};

/// One post handed on; false where none can be.
bool handOne(const PlatformProblem &problem, Lanes &lanes, std::vector<Post> &posts)
{
    for (Post &post : posts) {
        for (int to = 0; to < int(problem.lanes.size()); ++to) {
            if (to == post.lane || !lanes.isFuller(post.lane, to) || !lanes.mayTake(to, post, posts)
                || lanes.loss(to, post) > noLoss)
                continue;
            lanes.hand(post, to);
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Post> balanced(const PlatformProblem &problem, std::vector<Post> posts)
{
    Lanes lanes(problem, posts);
    while (handOne(problem, lanes, posts)) { }
    return posts;
}

} // namespace core
