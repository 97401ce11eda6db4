// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/search.h"

#include "core/planning/accountprogram.h"

#include <algorithm>

namespace core {

namespace {

constexpr int maxRounds = 8;
constexpr double worthwhile = 1e-9;

/// The posts made so far, and each account's program against them.
class Board
{
public:
    explicit Board(const PlatformProblem &problem)
        : m_problem(problem)
        , m_posts(problem.accounts.size())
        , m_used(problem.lanes.size())
    {
        for (const ProblemLane &lane : problem.lanes) {
            m_onDay.push_back(lane.committed);
            m_near.emplace_back(lane.closed.size(), 0);
        }
    }

    /// What the lane's quota leaves when the account's own posts are put back.
    int remaining(int lane) const { return m_problem.lanes[size_t(lane)].weekQuota - m_used[size_t(lane)]; }

    const std::vector<ProgramPost> &posts(int account) const { return m_posts[size_t(account)]; }

    /// The account's program with all its own posts taken off the board, `quota` new posts a lane.
    AccountProgram program(int account, const std::vector<int> &quota) const
    {
        const ProblemAccount &who = m_problem.accounts[size_t(account)];
        AccountProgram program;
        program.gap = m_problem.accountGap();
        program.fatigue = m_problem.weights.fatigue;
        program.load = m_problem.weights.load;
        program.dayOf = m_problem.dayOf;
        program.accountDayOf = who.dayOf;
        program.cap = who.cap;
        program.committed = who.committed;
        const int room = roomOf(who); // a lane's shortage can be far more than one account may help with
        for (const int lane : lanesOf(account)) {
            ProgramLane offer;
            offer.weekQuota = std::min(quota[size_t(lane)], room);
            offer.dayQuota = m_problem.lanes[size_t(lane)].dayQuota;
            offer.posted = m_onDay[size_t(lane)];
            offer.worth = worths(account, lane);
            program.lanes.push_back(std::move(offer));
        }
        return program;
    }

    std::vector<int> lanesOf(int account) const
    {
        std::vector<int> lanes;
        for (int lane = 0; lane < int(m_problem.lanes.size()); ++lane) {
            if (m_problem.accounts[size_t(account)].serves[size_t(lane)])
                lanes.push_back(lane);
        }
        return lanes;
    }

    void take(int account) { count(account, -1); }
    void put(int account, std::vector<ProgramPost> posts)
    {
        m_posts[size_t(account)] = std::move(posts);
        count(account, +1);
    }

    std::vector<Post> all() const
    {
        std::vector<Post> all;
        for (int account = 0; account < int(m_posts.size()); ++account) {
            const std::vector<int> lanes = lanesOf(account);
            for (const ProgramPost &post : m_posts[size_t(account)])
                all.push_back({account, lanes[size_t(post.lane)], post.t});
        }
        std::ranges::sort(all, {}, [](const Post &post) { return std::pair(post.t, post.account); });
        return all;
    }

private:
    /// The most posts that the account's days have room for.
    static int roomOf(const ProblemAccount &account)
    {
        int room = 0;
        for (size_t day = 0; day < account.cap.size(); ++day)
            room += std::max(0, account.cap[day] - account.committed[day]);
        return room;
    }

    std::vector<double> worths(int account, int lane) const
    {
        const ProblemAccount &who = m_problem.accounts[size_t(account)];
        const ProblemLane &what = m_problem.lanes[size_t(lane)];
        const std::vector<int> &near = m_near[size_t(lane)];
        std::vector<double> worth(what.value.size(), closedCell);
        for (size_t t = 0; t < worth.size(); ++t) {
            if (!who.closed[t] && !what.closed[t] && near[t] == 0)
                worth[t] = what.value[t].value() * who.quality + m_problem.weights.reached;
        }
        return worth;
    }

    void count(int account, int sign)
    {
        const std::vector<int> lanes = lanesOf(account);
        for (const ProgramPost &post : m_posts[size_t(account)]) {
            const auto lane = size_t(lanes[size_t(post.lane)]);
            m_used[lane] += sign;
            m_onDay[lane][size_t(m_problem.dayOf[size_t(post.t)])] += sign;
            const int from = std::max(0, post.t - m_problem.spacing + 1);
            const int to = std::min(m_problem.quarters(), post.t + m_problem.spacing);
            for (int t = from; t < to; ++t)
                m_near[lane][size_t(t)] += sign;
        }
    }

    const PlatformProblem &m_problem;
    std::vector<std::vector<ProgramPost>> m_posts; ///< [account]; lanes numbered among those it serves.
    std::vector<int> m_used; ///< [lane]
    std::vector<std::vector<int>> m_onDay; ///< [lane][day], settled posts included.
    std::vector<std::vector<int>> m_near; ///< [lane][t]: posts of the board closer than the lane's spacing.
};

/// Whether no other account serves any of the account's lanes.
std::vector<char> alone(const PlatformProblem &problem)
{
    std::vector<char> alone(problem.accounts.size(), 1);
    for (size_t lane = 0; lane < problem.lanes.size(); ++lane) {
        const auto serves = [&](const ProblemAccount &account) { return account.serves[lane]; };
        if (std::ranges::count_if(problem.accounts, serves) <= 1)
            continue;
        for (size_t account = 0; account < alone.size(); ++account) {
            if (problem.accounts[account].serves[lane])
                alone[account] = 0;
        }
    }
    return alone;
}

/// The account's best answer to all others; true where it changed something for the better.
bool respond(Board &board, int account, int lanes)
{
    board.take(account);
    std::vector<int> quota;
    for (int lane = 0; lane < lanes; ++lane)
        quota.push_back(board.remaining(lane));
    const AccountProgram program = board.program(account, quota);
    ProgramAnswer answer = solveAccount(program, quickEffort);
    const bool better = answer.value > valueOf(program, board.posts(account)) + worthwhile;
    board.put(account, better ? std::move(answer.posts) : board.posts(account));
    return better;
}

} // namespace

SearchAnswer accountsInTurn(const PlatformProblem &problem, const FairShare &share)
{
    const std::vector<int> order = problem.accountsByQuality();
    const std::vector<char> hasLanesAlone = alone(problem);
    Board board(problem);
    bool exact = problem.gap >= problem.spacing || problem.lanes.size() <= 1;
    for (const int account : order) {
        const bool isAlone = hasLanesAlone[size_t(account)];
        const AccountProgram program = board.program(account, share.split[size_t(account)]);
        ProgramAnswer answer = solveAccount(program, isAlone ? fullEffort : quickEffort);
        exact = exact && answer.exact && isAlone;
        board.put(account, std::move(answer.posts));
    }

    bool better = true;
    for (int round = 0; better && round < maxRounds; ++round) {
        better = false;
        for (const int account : order) {
            if (!hasLanesAlone[size_t(account)])
                better = respond(board, account, int(problem.lanes.size())) || better;
        }
    }
    return {board.all(), exact};
}

} // namespace core
