// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/sharedaccount.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr int maxRounds = 6;
constexpr double worthwhile = 1e-9;

/// All lanes as one: the best of them in each cell, their quotas summed. Fatigue is thinned out, since the posts of a
/// day will spread over the lanes.
AccountProgram mergedLanes(const AccountProgram &program)
{
    AccountProgram merged = program;
    const size_t days = program.lanes.front().posted.size();
    ProgramLane all{std::vector<double>(program.dayOf.size(), closedCell), 0, 0, std::vector<int>(days)};
    for (const ProgramLane &lane : program.lanes) {
        for (size_t t = 0; t < all.worth.size(); ++t)
            all.worth[t] = std::max(all.worth[t], lane.worth[t]);
        for (size_t day = 0; day < days; ++day)
            all.posted[day] += lane.posted[day];
        all.weekQuota += lane.weekQuota;
        all.dayQuota += lane.dayQuota;
    }
    merged.fatigue /= double(program.lanes.size());
    merged.lanes = {all};
    return merged;
}

/// Gives each time to the lane that has got least of its quota so far, in time order; a time that no lane can take is
/// dropped.
std::vector<ProgramPost> sharedOut(const AccountProgram &program, std::vector<ProgramPost> times)
{
    const size_t lanes = program.lanes.size();
    std::vector<int> used(lanes);
    std::vector<std::vector<int>> onDay;
    for (const ProgramLane &lane : program.lanes)
        onDay.push_back(lane.posted);

    std::vector<ProgramPost> posts;
    for (ProgramPost post : times) {
        const auto day = size_t(program.dayOf[size_t(post.t)]);
        int best = -1;
        double leastServed = 1;
        for (size_t l = 0; l < lanes; ++l) {
            const ProgramLane &lane = program.lanes[l];
            if (lane.worth[size_t(post.t)] == closedCell || onDay[l][day] >= lane.dayQuota || used[l] >= lane.weekQuota)
                continue;
            const double served = double(used[l]) / lane.weekQuota;
            if (best < 0 || served < leastServed) {
                best = int(l);
                leastServed = served;
            }
        }
        if (best < 0)
            continue;
        ++used[size_t(best)];
        ++onDay[size_t(best)][day];
        posts.push_back({best, post.t});
    }
    return posts;
}

/// Whether the lanes' own rules allow these posts: open cells, day quotas.
bool lanesAllow(const AccountProgram &program, const std::vector<ProgramPost> &posts)
{
    for (size_t l = 0; l < program.lanes.size(); ++l) {
        const ProgramLane &lane = program.lanes[l];
        std::vector<int> onDay = lane.posted;
        for (const ProgramPost &post : posts) {
            if (post.lane != int(l))
                continue;
            if (lane.worth[size_t(post.t)] == closedCell
                || ++onDay[size_t(program.dayOf[size_t(post.t)])] > lane.dayQuota)
                return false;
        }
    }
    return true;
}

/// Swaps the lanes of two posts wherever that is worth more.
bool swapLanes(const AccountProgram &program, std::vector<ProgramPost> &posts, double &value)
{
    bool better = false;
    for (size_t i = 0; i < posts.size(); ++i) {
        for (size_t j = i + 1; j < posts.size(); ++j) {
            if (posts[i].lane == posts[j].lane)
                continue;
            std::swap(posts[i].lane, posts[j].lane);
            const double swapped = lanesAllow(program, posts) ? valueOf(program, posts) : closedCell;
            if (swapped > value + worthwhile) {
                value = swapped;
                better = true;
            } else {
                std::swap(posts[i].lane, posts[j].lane);
            }
        }
    }
    return better;
}

/// The lane's best posts when those of the account's other lanes stay.
bool resolveLane(const AccountProgram &program, int lane, std::vector<ProgramPost> &posts, double &value)
{
    AccountProgram alone = program;
    alone.lanes = {program.lanes[size_t(lane)]};
    std::vector<double> &worth = alone.lanes.front().worth;
    std::vector<ProgramPost> others;
    for (const ProgramPost &post : posts) {
        if (post.lane == lane)
            continue;
        others.push_back(post);
        ++alone.committed[size_t(program.accountDayOf[size_t(post.t)])];
        const int from = std::max(0, post.t - program.gap + 1);
        const int to = std::min(int(worth.size()), post.t + program.gap);
        std::fill(worth.begin() + from, worth.begin() + to, closedCell);
    }
    for (const ProgramPost &post : solveAccount(alone).posts)
        others.push_back({lane, post.t});
    const double resolved = valueOf(program, others);
    if (resolved <= value + worthwhile)
        return false;
    posts = std::move(others);
    value = resolved;
    return true;
}

} // namespace

ProgramAnswer solveSharedAccount(const AccountProgram &program)
{
    std::vector<ProgramPost> posts = sharedOut(program, solveAccount(mergedLanes(program)).posts);
    double value = valueOf(program, posts);
    bool better = true;
    for (int round = 0; better && round < maxRounds; ++round) {
        better = swapLanes(program, posts, value);
        for (int lane = 0; lane < int(program.lanes.size()); ++lane)
            better = resolveLane(program, lane, posts, value) || better;
    }
    std::ranges::sort(posts, {}, &ProgramPost::t);
    return {posts, value, false};
}

} // namespace core
