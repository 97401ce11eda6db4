// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/optimiser.h"

#include "core/planning/bestresponse.h"
#include "core/planning/contest.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Accounts and lanes that meet, by their indices in the whole problem.
struct Part {
    std::vector<int> accounts = {}; ///< Better ones first.
    std::vector<int> lanes = {};
};

/// The connected parts of the graph of accounts and lanes, without lanes that nobody serves or that want nothing.
std::vector<Part> partsOf(const PlatformProblem &problem)
{
    const std::vector<int> order = problem.accountsByQuality();
    std::vector<int> partOfLane(problem.lanes.size(), -1);
    std::vector<Part> parts;
    for (size_t first = 0; first < problem.lanes.size(); ++first) {
        if (partOfLane[first] >= 0 || problem.lanes[first].weekQuota <= 0)
            continue;
        Part part{{}, {int(first)}};
        partOfLane[first] = int(parts.size());
        for (size_t next = 0; next < part.lanes.size(); ++next) {
            for (const int account : order) {
                const std::vector<char> &serves = problem.accounts[size_t(account)].serves;
                if (!serves[size_t(part.lanes[next])] || std::ranges::count(part.accounts, account) > 0)
                    continue;
                part.accounts.push_back(account);
                for (size_t lane = 0; lane < serves.size(); ++lane) {
                    if (serves[lane] && partOfLane[lane] < 0 && problem.lanes[lane].weekQuota > 0) {
                        partOfLane[lane] = int(parts.size());
                        part.lanes.push_back(int(lane));
                    }
                }
            }
        }
        std::ranges::sort(part.lanes);
        std::ranges::sort(part.accounts, {}, [&](int account) { return std::ranges::find(order, account); });
        if (!part.accounts.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

PlatformProblem problemOf(const Part &part, const PlatformProblem &whole)
{
    PlatformProblem problem;
    problem.platform = whole.platform;
    problem.week = whole.week;
    problem.cap = whole.cap;
    problem.gap = whole.gap;
    problem.spacing = whole.spacing;
    problem.weights = whole.weights;
    problem.dayOf = whole.dayOf;
    for (const int lane : part.lanes)
        problem.lanes.push_back(whole.lanes[size_t(lane)]);
    for (const int index : part.accounts) {
        ProblemAccount account = whole.accounts[size_t(index)];
        account.serves.clear();
        for (const int lane : part.lanes)
            account.serves.push_back(whole.accounts[size_t(index)].serves[size_t(lane)]);
        problem.accounts.push_back(std::move(account));
    }
    return problem;
}

std::vector<std::vector<int>> splitOf(const Part &part, const FairShare &share)
{
    std::vector<std::vector<int>> split;
    for (const int account : part.accounts) {
        split.emplace_back();
        for (const int lane : part.lanes)
            split.back().push_back(share.split[size_t(account)][size_t(lane)]);
    }
    return split;
}

/// The exact answer of an account that has its lanes to itself, where it is small enough.
std::optional<OptimisedPosts> solvedAlone(const PlatformProblem &problem, const PlanningControl &control)
{
    if (problem.accounts.size() != 1 || (problem.gap < problem.spacing && problem.lanes.size() > 1))
        return std::nullopt;
    const Cells cells(problem);
    Board board(cells);
    BestResponse response(cells, fullEffort, control);
    if (!response.isExact(0))
        return std::nullopt;
    response.respond(board, 0);
    if (control.isCancelled())
        return OptimisedPosts{board.posts(), {}};
    return OptimisedPosts{board.posts(), board.value()};
}

} // namespace

OptimisedPosts optimise(const PlatformProblem &problem, const FairShare &share, std::uint64_t seed,
                        const PlanningControl &control)
{
    OptimisedPosts whole{{}, 0.0};
    const std::vector<Part> parts = partsOf(problem);
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        const PlatformProblem own = problemOf(part, problem);
        const PlanningControl ofPart{control.cancelled,
                                     [&](double done) { control.report((double(i) + done) / double(parts.size())); }};
        auto answer = solvedAlone(own, ofPart);
        if (!answer)
            answer = settleContest(own, splitOf(part, share), seed, ofPart);
        for (const Post &post : answer->posts)
            whole.posts.push_back({part.accounts[size_t(post.account)], part.lanes[size_t(post.lane)], post.t});
        if (whole.upperBound && answer->upperBound)
            *whole.upperBound += *answer->upperBound;
        else
            whole.upperBound.reset();
        ofPart.report(1);
    }
    std::ranges::sort(whole.posts, {}, [](const Post &post) { return std::pair(post.t, post.account); });
    return whole;
}

} // namespace core
