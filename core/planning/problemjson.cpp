// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/problemjson.h"

namespace core {

namespace {

Json lanesJson(const PlatformProblem &problem)
{
    Json lanes = Json::array();
    for (const ProblemLane &lane : problem.lanes) {
        lanes.push_back({{"language", lane.language},
                         {"weekQuota", lane.weekQuota},
                         {"dayQuota", lane.dayQuota},
                         {"committed", lane.committed}});
    }
    return lanes;
}

Json accountsJson(const PlatformProblem &problem)
{
    Json accounts = Json::array();
    for (const ProblemAccount &account : problem.accounts) {
        Json entry{{"id", account.id}, {"cap", account.cap}, {"committed", account.committed}};
        if (account.dayOf != problem.dayOf)
            entry["dayOf"] = account.dayOf;
        accounts.push_back(std::move(entry));
    }
    return accounts;
}

/// [account][lane][t]: w + M, 0 where forbidden.
Json worthJson(const PlatformProblem &problem)
{
    Json worth = Json::array();
    for (int account = 0; account < int(problem.accounts.size()); ++account) {
        Json ofAccount = Json::array();
        for (int lane = 0; lane < int(problem.lanes.size()); ++lane) {
            std::vector<double> cells(size_t(problem.quarters()), 0);
            for (int t = 0; t < problem.quarters(); ++t) {
                if (problem.open(account, lane, t))
                    cells[size_t(t)] = problem.parts(account, lane, t).value() + problem.weights.reached;
            }
            ofAccount.push_back(std::move(cells));
        }
        worth.push_back(std::move(ofAccount));
    }
    return worth;
}

} // namespace

Json problemJson(const PlatformPlan &plan)
{
    const PlatformProblem &problem = plan.problem;
    Json posts = Json::array();
    for (const Post &post : plan.posts)
        posts.push_back({{"account", post.account}, {"lane", post.lane}, {"t", post.t}});
    Json solution{{"posts", std::move(posts)}, {"value", plan.objective}};
    if (plan.upperBound)
        solution["upperBound"] = *plan.upperBound;
    return {{"problem",
             {{"platform", platformName(problem.platform)},
              {"cap", problem.cap},
              {"gap", problem.gap},
              {"sigma", problem.spacing},
              {"eta", problem.weights.fatigue},
              {"zeta", problem.weights.load},
              {"dayOf", problem.dayOf},
              {"lanes", lanesJson(problem)},
              {"accounts", accountsJson(problem)},
              {"w", worthJson(problem)}}},
            {"solution", std::move(solution)}};
}

} // namespace core
