// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/builders.h"

#include <algorithm>
#include <functional>

namespace core {

std::vector<int> missingPosts(const Board &board)
{
    std::vector<int> missing;
    for (int lane = 0; lane < board.cells().lanes(); ++lane)
        missing.push_back(board.missing(lane));
    return missing;
}

namespace {

bool addIfBetter(Board &board, const Post &post, std::vector<int> &room)
{
    if (room[size_t(post.lane)] <= 0 || !board.fits(post) || board.gain(post) <= 0)
        return false;
    board.add(post);
    --room[size_t(post.lane)];
    return true;
}

/// The same cell for whichever lane gains most by it.
void addToAnyLane(Board &board, Post post, std::vector<int> &room)
{
    int best = -1;
    double most = 0;
    for (const int lane : board.cells().lanesOf(post.account)) {
        post.lane = lane;
        if (room[size_t(lane)] > 0 && board.fits(post) && board.gain(post) > most) {
            most = board.gain(post);
            best = lane;
        }
    }
    post.lane = best;
    if (best >= 0)
        addIfBetter(board, post, room);
}

} // namespace

void addInOrder(Board &board, std::vector<Candidate> candidates, std::vector<int> room)
{
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::rank);
    std::vector<Post> left;
    for (const Candidate &candidate : candidates) {
        if (!addIfBetter(board, candidate.post, room))
            left.push_back(candidate.post);
    }
    for (const Post &post : left)
        addToAnyLane(board, post, room);
}

void fillGreedily(Board &board, const std::vector<std::vector<double>> &toll, const std::vector<int> &room,
                  const PlanningControl &control, int account)
{
    const Cells &cells = board.cells();
    std::vector<Candidate> candidates;
    const int from = account < 0 ? 0 : account;
    const int to = account < 0 ? cells.accounts() : account + 1;
    for (int a = from; a < to && !control.isCancelled(); ++a) {
        for (const int lane : cells.lanesOf(a)) {
            for (int t = 0; room[size_t(lane)] > 0 && t < cells.quarters(); ++t) {
                const Post post{a, lane, t};
                if (board.fits(post))
                    candidates.push_back(
                        {post, cells.worth(a, lane, t) - (toll.empty() ? 0 : toll[size_t(lane)][size_t(t)])});
            }
        }
    }
    if (control.isCancelled())
        return;
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::rank);
    std::vector<int> left = room;
    for (const Candidate &candidate : candidates)
        addIfBetter(board, candidate.post, left);
}

} // namespace core
