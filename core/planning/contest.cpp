// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/contest.h"

#include "core/planning/bestresponse.h"
#include "core/planning/dualascent.h"
#include "core/planning/ejection.h"
#include "core/planning/laneswap.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace core {

namespace {

constexpr int mostRounds = 150; ///< Of the dual ascent.
constexpr int roundsPerBuild = 5;
constexpr int ruins = 40;
constexpr int mostAnswers = 2000; ///< Of single accounts while ruining: what many accounts leave to find is little.
constexpr int fruitless = 12; ///< Ruins in a row without a gain: more of them find next to nothing.
constexpr int polishPasses = 6;
constexpr int windowPasses = 4;
constexpr double promising = 0.005; ///< How far behind the best a candidate may be to be polished.
constexpr double closeEnough = 0.002; ///< Of the bound.

class Contest
{
public:
    Contest(const PlatformProblem &problem, const std::vector<std::vector<int>> &split, std::uint64_t seed,
            const PlanningControl &control)
        : m_cells(problem)
        , m_split(split)
        , m_control(control)
        , m_random(seed)
        , m_response(m_cells, quickEffort, control)
        , m_ascent(m_cells)
        , m_best(m_cells)
    {
    }

    OptimisedPosts settle()
    {
        buildFirst();
        if (raiseAndBuild())
            ruinAndRebuild();
        OptimisedPosts answer{m_best.posts(), {}};
        if (std::isfinite(m_ascent.bound()))
            answer.upperBound = std::max(m_ascent.bound(), m_best.value());
        return answer;
    }

private:
    bool isCloseEnough() const
    {
        const double bound = m_ascent.bound();
        return std::isfinite(bound) && bound - m_best.value() <= closeEnough * bound;
    }

    void consider(const Board &board)
    {
        if (board.value() > m_best.value())
            m_best = board;
    }

    /// A first polish for every candidate; what then is far behind the best is not worth more.
    void improve(Board &board)
    {
        improveByLaneSwap(board, 1);
        improveByEjection(board, 1, m_control);
        if (board.value() < m_best.value() * (1 - promising))
            return;
        bool better = true;
        for (int pass = 0; better && pass < polishPasses; ++pass) {
            better = respondInTurn(m_response, board, 1, m_control);
            better = improveByEjection(board, 2, m_control) || better;
            better = improveByLaneSwap(board, 2) || better;
        }
        consider(board);
    }

    void buildFirst()
    {
        Board greedy(m_cells);
        fillGreedily(greedy, {}, missingPosts(greedy), m_control);
        improve(greedy);
        Board dealt(m_cells);
        for (int account = 0; account < m_cells.accounts() && !m_control.isCancelled(); ++account)
            m_response.respondWithin(dealt, account, m_split[size_t(account)]);
        improve(dealt);
    }

    /// False where it was cancelled.
    bool raiseAndBuild()
    {
        const int perBuild = std::max(roundsPerBuild, m_cells.accounts() / 4);
        m_ascent.startFrom(m_best);
        for (int round = 0; round < mostRounds && !isCloseEnough() && !m_ascent.isFinished(); ++round) {
            if (m_control.isCancelled())
                return false;
            const PricedAnswer &answer = m_ascent.round(m_best.value());
            if (round % perBuild == perBuild - 1)
                buildFrom(answer);
            m_control.report(0.7 * round / mostRounds);
        }
        Board board(m_cells);
        fillGreedily(board, m_ascent.pricing().tolls(m_ascent.bestPrices()), missingPosts(board), m_control);
        improve(board);
        polishWindows();
        return true;
    }

    void polishWindows()
    {
        Board board = m_best;
        bool better = !isCloseEnough();
        for (int pass = 0; better && pass < windowPasses; ++pass) {
            better = false;
            for (int account = 0; account < m_cells.accounts() && !m_control.isCancelled(); ++account)
                better = (m_cells.lanesOf(account).size() > 1 && m_response.respondInWindows(board, account)) || better;
            better = improveByLaneSwap(board, 2) || better;
        }
        consider(board);
    }

    /// The accounts' own answers, made legal.
    void buildFrom(const PricedAnswer &answer)
    {
        Board board(m_cells);
        std::vector<Candidate> candidates;
        for (const Post &post : answer.posts)
            candidates.push_back({post, m_cells.worth(post.account, post.lane, post.t)});
        addInOrder(board, std::move(candidates), missingPosts(board));
        improve(board);
    }

    void ruinAndRebuild()
    {
        const int most = std::min(ruins, 1 + mostAnswers / m_cells.accounts());
        const auto toll = m_ascent.pricing().tolls(m_ascent.bestPrices());
        int idle = 0;
        for (int i = 0; i < most && idle < fruitless && !isCloseEnough(); ++i) {
            if (m_control.isCancelled())
                return;
            Board board = m_best;
            const std::vector<int> touched = i % 2 == 0 ? ruinAccounts(board) : ruinWindow(board);
            if (i % 4 == 3) // prices see where one post stands in the way of two,
                fillGreedily(board, toll, missingPosts(board), m_control);
            else if (i % 4 == 1) // and chance where neither worth nor prices do
                fillGreedily(board, randomToll(), missingPosts(board), m_control);
            for (const int account : touched)
                m_response.respond(board, account);
            const double before = m_best.value();
            improve(board);
            idle = m_best.value() > before ? 0 : idle + 1;
            m_control.report(0.7 + 0.3 * i / most);
        }
        polishWindows();
    }

    /// [lane][t]: up to the mean worth of a post of the best board.
    std::vector<std::vector<double>> randomToll()
    {
        const double most = m_best.value() / std::max(1.0, double(m_best.posts().size()));
        std::vector<std::vector<double>> toll(size_t(m_cells.lanes()));
        for (std::vector<double> &ofLane : toll) {
            for (int t = 0; t < m_cells.quarters(); ++t)
                ofLane.push_back(most * below(1000) / 1000);
        }
        return toll;
    }

    int below(int n) { return int(m_random() % std::uint64_t(n)); }

    /// One to three accounts lose all their posts; they are answered in the order drawn.
    std::vector<int> ruinAccounts(Board &board)
    {
        std::vector<int> accounts;
        const int count = std::min(m_cells.accounts(), 1 + below(3));
        while (int(accounts.size()) < count) {
            if (const int account = below(m_cells.accounts()); std::ranges::count(accounts, account) == 0)
                accounts.push_back(account);
        }
        for (const int account : accounts) {
            for (const Post &post : board.postsOf(account))
                board.remove(post);
        }
        return accounts;
    }

    /// Every post of one or two days around one of them goes.
    std::vector<int> ruinWindow(Board &board)
    {
        const std::vector<Post> posts = board.posts();
        if (posts.empty())
            return {};
        const int length = quartersPerDay * (1 + below(2));
        const int from = posts[size_t(below(int(posts.size())))].t - below(length);
        std::vector<int> accounts;
        for (const Post &post : posts) {
            if (post.t < from || post.t >= from + length)
                continue;
            board.remove(post);
            if (std::ranges::count(accounts, post.account) == 0)
                accounts.push_back(post.account);
        }
        for (size_t i = accounts.size(); i > 1; --i)
            std::swap(accounts[i - 1], accounts[size_t(below(int(i)))]);
        return accounts;
    }

    const Cells m_cells;
    const std::vector<std::vector<int>> &m_split;
    const PlanningControl &m_control;
    std::mt19937_64 m_random;
    BestResponse m_response;
    DualAscent m_ascent;
    Board m_best;
};

} // namespace

OptimisedPosts settleContest(const PlatformProblem &problem, const std::vector<std::vector<int>> &split,
                             std::uint64_t seed, const PlanningControl &control)
{
    return Contest(problem, split, seed, control).settle();
}

} // namespace core
