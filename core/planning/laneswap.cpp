// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/laneswap.h"

namespace core {

namespace {

constexpr double worthwhile = 1e-9; ///< Of the board's value.

/// Swaps the lanes of the two posts where it is legal and worth it.
bool swapLanes(Board &board, Post &first, Post &second)
{
    const Cells &cells = board.cells();
    const double before = board.value();
    const Post newFirst{first.account, second.lane, first.t};
    const Post newSecond{second.account, first.lane, second.t};
    const double gain = cells.worth(newFirst.account, newFirst.lane, newFirst.t)
        + cells.worth(newSecond.account, newSecond.lane, newSecond.t) - cells.worth(first.account, first.lane, first.t)
        - cells.worth(second.account, second.lane, second.t);
    const double mostSaved = cells.problem().weights.fatigue
        * (board.laneDays(first.lane)[size_t(cells.laneDay(first.t))]
           + board.laneDays(second.lane)[size_t(cells.laneDay(second.t))]);
    if (gain + mostSaved <= 0)
        return false;
    board.remove(first);
    board.remove(second);
    if (board.fits(newFirst)) {
        board.add(newFirst);
        if (board.fits(newSecond)) {
            board.add(newSecond);
            if (board.value() > before + worthwhile * std::max(1.0, before)) {
                first = newFirst;
                second = newSecond;
                return true;
            }
            board.remove(newSecond);
        }
        board.remove(newFirst);
    }
    board.add(first);
    board.add(second);
    return false;
}

} // namespace

bool improveByLaneSwap(Board &board, int passes)
{
    if (board.cells().lanes() < 2)
        return false;
    std::vector<Post> posts = board.posts();
    bool everBetter = false;
    bool better = true;
    for (int pass = 0; better && pass < passes; ++pass) {
        better = false;
        for (size_t i = 0; i < posts.size(); ++i) {
            for (size_t j = i + 1; j < posts.size(); ++j) {
                if (posts[i].lane != posts[j].lane && board.cells().serves(posts[i].account, posts[j].lane)
                    && board.cells().serves(posts[j].account, posts[i].lane))
                    better = swapLanes(board, posts[i], posts[j]) || better;
            }
        }
        everBetter = everBetter || better;
    }
    return everBetter;
}

} // namespace core
