// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/bestresponse.h"

#include <algorithm>

namespace core {

namespace {

constexpr double worthwhile = 1e-9; ///< Of the board's value.
constexpr int pricingRounds = 3; ///< Each call goes on from the prices of the last.

void putAll(Board &board, const std::vector<Post> &posts)
{
    for (const Post &post : posts)
        board.add(post);
}

void takeAll(Board &board, const std::vector<Post> &posts)
{
    for (const Post &post : posts)
        board.remove(post);
}

} // namespace

BestResponse::BestResponse(const Cells &cells, double effort, const PlanningControl &control)
    : m_cells(cells)
    , m_effort(effort)
    , m_control(control)
    , m_week(cells)
    , m_price(size_t(cells.accounts()))
{
    for (int account = 0; account < cells.accounts(); ++account)
        m_price[size_t(account)].assign(cells.lanesOf(account).size(), 0.0);
}

std::vector<int> BestResponse::quotaFor(const Board &board, int account) const
{
    std::vector<int> quota = missingPosts(board);
    for (const Post &post : board.postsOf(account))
        ++quota[size_t(post.lane)];
    return quota;
}

bool BestResponse::isExact(const Board &board, int account) const
{
    return canBeSolved(programFor(board, account, quotaFor(board, account)), m_effort);
}

bool BestResponse::respond(Board &board, int account)
{
    return respondWithin(board, account, quotaFor(board, account));
}

bool BestResponse::respondWithin(Board &board, int account, const std::vector<int> &quota)
{
    const double before = board.value();
    const std::vector<Post> old = board.postsOf(account);
    takeAll(board, old);
    std::vector<Post> posts;
    if (const AccountProgram program = programFor(board, account, quota); canBeSolved(program, m_effort)) {
        for (const ProgramPost &post : solveAccount(program, m_control.cancelled).posts)
            posts.push_back({account, m_cells.lanesOf(account)[size_t(post.lane)], post.t});
    } else {
        posts = priced(board, account, quota);
    }
    putAll(board, posts);
    if (board.value() > before + worthwhile * std::max(1.0, before))
        return true;
    takeAll(board, posts);
    putAll(board, old);
    return false;
}

AccountProgram BestResponse::programFor(const Board &board, int account, const std::vector<int> &quota) const
{
    const PlatformProblem &problem = m_cells.problem();
    const ProblemAccount &who = problem.accounts[size_t(account)];
    AccountProgram program;
    program.gap = problem.accountGap();
    program.fatigue = problem.weights.fatigue;
    program.load = problem.weights.load;
    program.dayOf = problem.dayOf;
    program.accountDayOf = who.dayOf;
    program.cap = who.cap;
    program.committed = who.committed;
    for (const int lane : m_cells.lanesOf(account)) {
        ProgramLane offer;
        offer.weekQuota = quota[size_t(lane)];
        offer.dayQuota = problem.lanes[size_t(lane)].dayQuota;
        offer.posted = board.laneDays(lane);
        offer.worth.assign(size_t(m_cells.quarters()), closedCell);
        for (int t = 0; t < m_cells.quarters(); ++t) {
            if (offer.weekQuota > 0 && !board.isCrowded(lane, t))
                offer.worth[size_t(t)] = m_cells.worth(account, lane, t);
        }
        program.lanes.push_back(std::move(offer));
    }
    return program;
}

std::vector<Post> BestResponse::priced(Board &board, int account, const std::vector<int> &quota)
{
    const std::vector<int> &lanes = m_cells.lanesOf(account);
    std::vector<double> &price = m_price[size_t(account)];
    const double empty = board.value();
    double most = empty;
    std::vector<Post> best;
    for (int round = 0; round < pricingRounds; ++round) {
        const double value = solveAtPrices(board, account, quota, price);
        addInOrder(board, m_wanted, quota);
        std::vector<int> room = quota;
        for (const Post &post : board.postsOf(account))
            --room[size_t(post.lane)];
        fillGreedily(board, {}, room, account);
        if (board.value() > most) {
            most = board.value();
            best = board.postsOf(account);
        }
        takeAll(board, board.postsOf(account));
        if (!movePrices(quota, lanes, value - (most - empty), price))
            break;
    }
    return best;
}

double BestResponse::solveAtPrices(const Board &board, int account, const std::vector<int> &quota,
                                   const std::vector<double> &price)
{
    const std::vector<int> &lanes = m_cells.lanesOf(account);
    const auto quarters = size_t(m_cells.quarters());
    std::vector<double> worth(quarters, closedCell);
    std::vector<int> laneAt(quarters);
    for (size_t i = 0; i < lanes.size(); ++i) {
        const int lane = lanes[i];
        for (int t = 0; quota[size_t(lane)] > 0 && t < m_cells.quarters(); ++t) {
            const double here = m_cells.worth(account, lane, t) - price[i]
                - m_cells.problem().weights.fatigue * board.laneDays(lane)[size_t(m_cells.laneDay(t))];
            if (here > worth[size_t(t)] && !board.isCrowded(lane, t)) {
                worth[size_t(t)] = here;
                laneAt[size_t(t)] = lane;
            }
        }
    }
    double bound = m_week.solve(account, worth);
    for (size_t i = 0; i < lanes.size(); ++i)
        bound += price[i] * quota[size_t(lanes[i])];
    m_wanted.clear();
    for (const int t : m_week.times())
        m_wanted.push_back({{account, laneAt[size_t(t)], t}, worth[size_t(t)]});
    return bound;
}

bool BestResponse::movePrices(const std::vector<int> &quota, const std::vector<int> &lanes, double distance,
                              std::vector<double> &price) const
{
    std::vector<int> excess;
    int square = 0;
    for (size_t i = 0; i < lanes.size(); ++i) {
        const auto wants = [&](const Candidate &candidate) { return candidate.post.lane == lanes[i]; };
        excess.push_back(int(std::ranges::count_if(m_wanted, wants)) - quota[size_t(lanes[i])]);
        if (price[i] > 0 || excess[i] > 0)
            square += excess[i] * excess[i];
    }
    if (square == 0 || distance <= 0)
        return false;
    for (size_t i = 0; i < lanes.size(); ++i)
        price[i] = std::max(0.0, price[i] + distance / square * excess[i]);
    return true;
}

bool respondInTurn(BestResponse &response, Board &board, int rounds, const PlanningControl &control)
{
    bool everBetter = false;
    bool better = true;
    for (int round = 0; better && round < rounds; ++round) {
        better = false;
        for (int account = 0; account < board.cells().accounts() && !control.isCancelled(); ++account)
            better = response.respond(board, account) || better;
        everBetter = everBetter || better;
    }
    return everBetter;
}

} // namespace core
