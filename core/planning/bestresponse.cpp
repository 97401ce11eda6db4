// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/bestresponse.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

constexpr double worthwhile = 1e-9; ///< Of the board's value.
constexpr int pricingRounds = 3; ///< Each call goes on from the prices of the last.

constexpr double windowEffort = 3e5; ///< Decisions of a window's program.

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

bool BestResponse::isExact(int account) const
{
    const Board empty(m_cells);
    return canBeSolved(programFor(empty, account, missingPosts(empty), week()), m_effort);
}

bool BestResponse::respond(Board &board, int account)
{
    std::vector<int> quota = missingPosts(board);
    for (const Post &post : board.postsOf(account))
        ++quota[size_t(post.lane)];
    return respondWithin(board, account, quota);
}

bool BestResponse::respondWithin(Board &board, int account, const std::vector<int> &quota)
{
    const double before = board.value();
    const std::vector<Post> old = board.postsOf(account);
    takeAll(board, old);
    const AccountProgram program = programFor(board, account, quota, week());
    const bool exact = canBeSolved(program, m_effort);
    return putBetter(board, exact ? solved(program, account, week()) : priced(board, account, quota), old, before);
}

bool BestResponse::putBetter(Board &board, const std::vector<Post> &posts, const std::vector<Post> &old, double before)
{
    putAll(board, posts);
    if (board.value() > before + worthwhile * std::max(1.0, before))
        return true;
    takeAll(board, posts);
    putAll(board, old);
    return false;
}

bool BestResponse::respondInWindows(Board &board, int account)
{
    bool better = false;
    for (int from = 0; from < m_cells.quarters() && !m_control.isCancelled(); from += quartersPerDay / 2) {
        for (const int days : {2, 1}) {
            const Span span{from, std::min(from + days * quartersPerDay, m_cells.quarters())};
            if (const auto changed = respondInSpan(board, account, span)) {
                better = better || *changed;
                break;
            }
        }
    }
    return better;
}

std::optional<bool> BestResponse::respondInSpan(Board &board, int account, const Span &span)
{
    const double before = board.value();
    std::vector<Post> old;
    for (const Post &post : board.postsOf(account)) {
        if (span.from <= post.t && post.t < span.to)
            old.push_back(post);
    }
    takeAll(board, old);
    const AccountProgram program = programFor(board, account, missingPosts(board), span);
    if (canBeSolved(program, windowEffort))
        return putBetter(board, solved(program, account, span), old, before);
    putAll(board, old);
    return std::nullopt;
}

std::vector<Post> BestResponse::solved(const AccountProgram &program, int account, const Span &span) const
{
    std::vector<Post> posts;
    for (const ProgramPost &post : solveAccount(program, m_control.cancelled).posts)
        posts.push_back({account, m_cells.lanesOf(account)[size_t(post.lane)], span.from + post.t});
    return posts;
}

AccountProgram BestResponse::programFor(const Board &board, int account, const std::vector<int> &quota,
                                        const Span &span) const
{
    const PlatformProblem &problem = m_cells.problem();
    const std::vector<int> &accountDayOf = problem.accounts[size_t(account)].dayOf;
    AccountProgram program;
    program.gap = problem.accountGap();
    program.fatigue = problem.weights.fatigue;
    program.load = problem.weights.load;
    program.dayOf.assign(problem.dayOf.begin() + span.from, problem.dayOf.begin() + span.to);
    program.accountDayOf.assign(accountDayOf.begin() + span.from, accountDayOf.begin() + span.to);
    program.cap = problem.accounts[size_t(account)].cap;
    program.committed = board.accountDays(account);
    for (size_t day = 0; day < program.cap.size(); ++day) { // no room outside the span
        if (int(day) < program.accountDayOf.front() || int(day) > program.accountDayOf.back())
            program.cap[day] = program.committed[day];
    }
    const std::vector<Post> standing = board.postsOf(account);
    const auto blocked = [&](int t) {
        return std::ranges::any_of(standing, [&](const Post &post) { return std::abs(post.t - t) < program.gap; });
    };
    for (const int lane : m_cells.lanesOf(account)) {
        ProgramLane offer;
        offer.weekQuota = quota[size_t(lane)];
        offer.dayQuota = problem.lanes[size_t(lane)].dayQuota;
        offer.posted = board.laneDays(lane);
        for (int t = span.from; t < span.to; ++t) {
            const bool open = offer.weekQuota > 0 && !board.isCrowded(lane, t) && !blocked(t);
            offer.worth.push_back(open ? m_cells.worth(account, lane, t) : closedCell);
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
        fillGreedily(board, {}, room, m_control, account);
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
