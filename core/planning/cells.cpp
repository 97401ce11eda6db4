// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/cells.h"

namespace core {

Cells::Cells(const PlatformProblem &problem)
    : m_problem(problem)
    , m_quarters(problem.quarters())
    , m_reached(problem.weights.reached)
    , m_lanesOf(problem.accounts.size())
    , m_accountsOf(problem.lanes.size())
{
    for (const ProblemLane &lane : problem.lanes) {
        for (int t = 0; t < m_quarters; ++t) {
            m_lane.push_back(lane.value[size_t(t)].value());
            m_laneOpen.push_back(!lane.closed[size_t(t)]);
        }
    }
    for (int a = 0; a < accounts(); ++a) {
        const ProblemAccount &account = problem.accounts[size_t(a)];
        m_quality.push_back(account.quality);
        for (int t = 0; t < m_quarters; ++t)
            m_accountOpen.push_back(!account.closed[size_t(t)]);
        for (int l = 0; l < lanes(); ++l) {
            m_serves.push_back(account.serves[size_t(l)]);
            if (!account.serves[size_t(l)])
                continue;
            m_lanesOf[size_t(a)].push_back(l);
            m_accountsOf[size_t(l)].push_back(a);
        }
    }
}

} // namespace core
