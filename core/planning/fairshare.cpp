// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/fairshare.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// The most posts an account can make in the week, for one lane or (lane < 0) for all it serves. Taking every cell as
/// early as possible is exact: with gaps and day caps no other choice is ever further along after as many posts.
int mostPosts(const PlatformProblem &problem, int account, int lane)
{
    const ProblemAccount &who = problem.accounts[size_t(account)];
    std::vector<int> made = who.committed;
    std::vector<int> ofLane = lane < 0 ? std::vector<int>(7) : problem.lanes[size_t(lane)].committed;
    const int mostOfLane = lane < 0 ? std::numeric_limits<int>::max() : problem.lanes[size_t(lane)].dayQuota;
    const auto open = [&](int t) {
        if (lane >= 0)
            return problem.open(account, lane, t);
        for (int l = 0; l < int(problem.lanes.size()); ++l) {
            if (problem.open(account, l, t))
                return true;
        }
        return false;
    };

    int posts = 0;
    for (int t = 0; t < problem.quarters();) {
        int &onDay = made[size_t(who.dayOf[size_t(t)])];
        int &onLaneDay = ofLane[size_t(problem.dayOf[size_t(t)])];
        if (onDay < who.cap[size_t(who.dayOf[size_t(t)])] && onLaneDay < mostOfLane && open(t)) {
            ++posts;
            ++onDay;
            ++onLaneDay;
            t += problem.accountGap();
        } else {
            ++t;
        }
    }
    return posts;
}

/// The flow from accounts to lanes, raised by augmenting paths.
class Flow
{
public:
    explicit Flow(const PlatformProblem &problem)
        : m_lanes(int(problem.lanes.size()))
        , m_used(problem.accounts.size())
        , m_split(problem.accounts.size(), std::vector<int>(problem.lanes.size()))
        , m_order(problem.accountsByQuality())
    {
        for (int a = 0; a < int(problem.accounts.size()); ++a) {
            m_most.push_back(mostPosts(problem, a, -1));
            m_mostOfLane.emplace_back();
            for (int l = 0; l < m_lanes; ++l)
                m_mostOfLane.back().push_back(problem.accounts[size_t(a)].serves[size_t(l)] ? mostPosts(problem, a, l)
                                                                                            : 0);
        }
    }

    /// One more post for `lane`; false where no shift of the others makes room for it.
    bool raise(int lane)
    {
        std::vector<Step> from(size_t(m_lanes), {-1, -1});
        std::vector<int> queue{lane};
        for (size_t next = 0; next < queue.size(); ++next) {
            const int asking = queue[next];
            if (const int giver = freest(asking); giver >= 0) {
                assign(giver, asking, lane, from);
                return true;
            }
            for (const int account : m_order) {
                if (full(account, asking))
                    continue;
                for (int other = 0; other < m_lanes; ++other) {
                    const bool fresh = other != lane && from[size_t(other)].account < 0;
                    if (fresh && m_split[size_t(account)][size_t(other)] > 0) {
                        from[size_t(other)] = {account, asking};
                        queue.push_back(other);
                    }
                }
            }
        }
        return false;
    }

    const std::vector<std::vector<int>> &split() const { return m_split; }

private:
    /// How the search reached a lane: `account` would give one of this lane's posts to the lane `asking`.
    struct Step {
        int account;
        int asking;
    };

    bool full(int account, int lane) const
    {
        return m_split[size_t(account)][size_t(lane)] >= m_mostOfLane[size_t(account)][size_t(lane)];
    }

    /// The account with most of its week left that may still give to `lane`, or -1.
    int freest(int lane) const
    {
        int best = -1;
        double lightest = 1;
        for (const int account : m_order) {
            if (m_used[size_t(account)] >= m_most[size_t(account)] || full(account, lane))
                continue;
            const double used = double(m_used[size_t(account)]) / m_most[size_t(account)];
            if (best < 0 || used < lightest) {
                best = account;
                lightest = used;
            }
        }
        return best;
    }

    void assign(int giver, int lane, int origin, const std::vector<Step> &from)
    {
        ++m_used[size_t(giver)];
        ++m_split[size_t(giver)][size_t(lane)];
        while (lane != origin) {
            const auto [account, asking] = from[size_t(lane)];
            --m_split[size_t(account)][size_t(lane)];
            ++m_split[size_t(account)][size_t(asking)];
            lane = asking;
        }
    }

    int m_lanes;
    std::vector<int> m_most; ///< [account]
    std::vector<std::vector<int>> m_mostOfLane; ///< [account][lane]
    std::vector<int> m_used; ///< [account]
    std::vector<std::vector<int>> m_split;
    std::vector<int> m_order; ///< Better accounts first.
};

} // namespace

FairShare fairShare(const PlatformProblem &problem)
{
    Flow flow(problem);
    std::vector<int> quota(problem.lanes.size());
    std::vector<char> done(problem.lanes.size());
    for (;;) {
        int next = -1;
        double least = 0;
        for (size_t l = 0; l < problem.lanes.size(); ++l) {
            const ProblemLane &lane = problem.lanes[l];
            if (done[l] || quota[l] >= lane.weekQuota)
                continue;
            const double served =
                lane.share > 0 ? (lane.kept + quota[l]) / lane.share : std::numeric_limits<double>::infinity();
            if (next < 0 || served < least) {
                next = int(l);
                least = served;
            }
        }
        if (next < 0)
            return {quota, flow.split()};
        if (flow.raise(next))
            ++quota[size_t(next)];
        else
            done[size_t(next)] = 1;
    }
}

} // namespace core
