// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/board.h"
#include "core/planning/planningcontrol.h"

/// Ways to a first legal choice of posts (planning.md 5.2, step 4) and to fill what is still open.
namespace core {

/// A post that may be added and what it is ranked by.
struct Candidate {
    Post post = {};
    double rank = 0;
};

/// [lane]: new posts that the lanes still want.
std::vector<int> missingPosts(const Board &board);

/// Adds the candidates that fit and gain, the highest rank first, at most `room` [lane] of them; then those that found
/// no place to whichever of the account's lanes gains most by their time.
void addInOrder(Board &board, std::vector<Candidate> candidates, std::vector<int> room);

/// Adds the cells of most worth first, each less its lane's toll ([lane][t]; empty: none), at most `room` [lane].
/// `account` < 0: of every account. Adds nothing once it is cancelled.
void fillGreedily(Board &board, const std::vector<std::vector<double>> &toll, const std::vector<int> &room,
                  const PlanningControl &control, int account = -1);

} // namespace core
