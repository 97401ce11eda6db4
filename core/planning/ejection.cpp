// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/ejection.h"

namespace core {

namespace {

constexpr double worthwhile = 1e-9; ///< Of the board's value.

/// The best exchange in one row of cells, made; false where none is worth it.
bool improveRow(Board &board, int account, int lane)
{
    const Cells &cells = board.cells();
    double most = worthwhile * std::max(1.0, board.value());
    Post best;
    std::vector<Post> bestEjected, ejected;
    bool found = false;
    const double cheapest = board.cheapestOf(lane);
    for (int t = 0; t < cells.quarters(); ++t) {
        const Post post{account, lane, t};
        if (board.mostExchangeGain(post, cheapest) <= most || !board.inTheWay(post, ejected))
            continue;
        const double gain = board.exchangeGain(post, ejected);
        if (gain <= most)
            continue;
        most = gain;
        best = post;
        bestEjected = ejected;
        found = true;
    }
    if (!found)
        return false;
    for (const Post &post : bestEjected)
        board.remove(post);
    board.add(best);
    return true;
}

} // namespace

bool improveByEjection(Board &board, int passes, const PlanningControl &control)
{
    const Cells &cells = board.cells();
    bool everBetter = false;
    bool better = true;
    for (int pass = 0; better && pass < passes; ++pass) {
        better = false;
        for (int account = 0; account < cells.accounts() && !control.isCancelled(); ++account) {
            for (const int lane : cells.lanesOf(account)) {
                while (improveRow(board, account, lane))
                    better = true;
            }
        }
        everBetter = everBetter || better;
    }
    return everBetter;
}

} // namespace core
