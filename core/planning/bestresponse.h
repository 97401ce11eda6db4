// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/accountprogram.h"
#include "core/planning/builders.h"
#include "core/planning/planningcontrol.h"
#include "core/planning/pricedweek.h"

#include <optional>

namespace core {

/// Takes one account after another out and solves it anew against all others (planning.md 5.2, step 4 (iv)). Exact for
/// an account with one lane, and for several lanes as far as the effort reaches; beyond that the lanes' quotas are
/// priced. Keeps references to the cells and the
/// control.
class BestResponse
{
public:
    BestResponse(const Cells &cells, double effort, const PlanningControl &control);

    /// The account's best posts beside the others'; true where the board is worth more than before. The board never
    /// loses.
    bool respond(Board &board, int account);
    /// Windows of one or two days, each solved exactly, one after another: for accounts with several lanes, where the
    /// whole week is too much.
    bool respondInWindows(Board &board, int account);
    /// As respond(), with at most `quota` [lane] new posts; no lane wants fewer.
    bool respondWithin(Board &board, int account, const std::vector<int> &quota);
    /// Whether respond() would be exact on a board without posts.
    bool isExact(int account) const;

private:
    /// A stretch of the week's quarter-hours.
    struct Span {
        int from = 0;
        int to = 0;
    };

    Span week() const { return {0, m_cells.quarters()}; }
    /// The program of the account in the span, its posts there being off the board.
    AccountProgram programFor(const Board &board, int account, const std::vector<int> &quota, const Span &span) const;
    std::vector<Post> solved(const AccountProgram &program, int account, const Span &span) const;
    /// Puts the posts on the board, or `old` where those are worth as much; true where `posts` were better.
    static bool putBetter(Board &board, const std::vector<Post> &posts, const std::vector<Post> &old, double before);
    /// Nothing where the span's program is too large.
    std::optional<bool> respondInSpan(Board &board, int account, const Span &span);
    /// The lanes' week quotas as prices, raised on lanes that the account would overfill and lowered on others; every
    /// answer is made legal, the best one stays. The board has none of the account's posts, before and after.
    std::vector<Post> priced(Board &board, int account, const std::vector<int> &quota);
    /// Leaves the wanted posts in m_wanted; the answer is an upper bound on what the account can add.
    double solveAtPrices(const Board &board, int account, const std::vector<int> &quota,
                         const std::vector<double> &price);
    /// False where the prices cannot get better.
    bool movePrices(const std::vector<int> &quota, const std::vector<int> &lanes, double distance,
                    std::vector<double> &price) const;

    const Cells &m_cells;
    double m_effort;
    const PlanningControl &m_control;
    PricedWeek m_week;
    std::vector<std::vector<double>> m_price; ///< [account][one of its lanes], kept from answer to answer.
    std::vector<Candidate> m_wanted;
};

/// Every account in turn, again and again while something improves, at most `rounds` times; true where
/// something did.
bool respondInTurn(BestResponse &response, Board &board, int rounds, const PlanningControl &control);

} // namespace core
