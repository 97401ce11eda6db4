// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/cells.h"

namespace core {

/// One account's week at given prices: the dynamic program of planning.md 5.1 over (t, posts made that day), fast
/// enough to be solved some thousand times. Keeps a reference to the cells; holds its own working memory, so one
/// object a thread.
class PricedWeek
{
public:
    explicit PricedWeek(const Cells &cells);

    /// The largest sum of worths of the account's posts, its load taken off, when gaps and day caps hold. `worth` [t]:
    /// what a post at t brings; nothing is gained by cells at or below 0.
    double solve(int account, const std::vector<double> &worth);
    /// The times of the answer to the last solve(), ascending.
    std::vector<int> times() const;

private:
    struct Step {
        int room = 0; ///< Posts that the account may still make on an empty day of t.
        int made = 0; ///< Settled posts on that day.
        int idle = 0; ///< 1 where t + 1 is the same day, so that the count goes on.
        int posted = 0; ///< The same for t + gap.
        int reachable = 0; ///< Most posts that can have been made since midnight.
    };

    double &at(int t, int count) { return m_best[size_t(t) * size_t(m_width) + size_t(count)]; }
    double at(int t, int count) const { return m_best[size_t(t) * size_t(m_width) + size_t(count)]; }
    void prepare(int account);
    double posting(int t, int count) const;

    const Cells &m_cells;
    int m_gap;
    int m_account = -1; ///< Whose steps these are.
    int m_width = 1;
    std::vector<Step> m_steps; ///< [t]
    std::vector<double> m_best; ///< [t][count]
    const std::vector<double> *m_worth = nullptr;
};

} // namespace core
