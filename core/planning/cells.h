// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/closedcell.h"
#include "core/planning/problem.h"

#include <vector>

namespace core {

/// A problem's cells laid out for searching: worths on flat arrays, made once and then only read. Keeps a reference to
/// the problem. Thread-safe.
class Cells
{
public:
    explicit Cells(const PlatformProblem &problem);

    const PlatformProblem &problem() const { return m_problem; }
    int accounts() const { return int(m_problem.accounts.size()); }
    int lanes() const { return int(m_problem.lanes.size()); }
    int quarters() const { return m_quarters; }

    /// w + M, or closedCell.
    double worth(int account, int lane, int t) const
    {
        return isOpen(account, lane, t) ? m_lane[index(lane, t)] * m_quality[size_t(account)] + m_reached : closedCell;
    }
    bool isOpen(int account, int lane, int t) const
    {
        return m_serves[index(account, lane, lanes())] && m_accountOpen[index(account, t)]
            && m_laneOpen[index(lane, t)];
    }
    bool serves(int account, int lane) const { return m_serves[index(account, lane, lanes())]; }
    /// The lanes that the account serves.
    const std::vector<int> &lanesOf(int account) const { return m_lanesOf[size_t(account)]; }
    /// The accounts that serve the lane.
    const std::vector<int> &accountsOf(int lane) const { return m_accountsOf[size_t(lane)]; }

    int laneDay(int t) const { return m_problem.dayOf[size_t(t)]; }
    int accountDay(int account, int t) const { return m_problem.accounts[size_t(account)].dayOf[size_t(t)]; }

private:
    size_t index(int row, int t) const { return index(row, t, m_quarters); }
    static size_t index(int row, int column, int width) { return size_t(row) * size_t(width) + size_t(column); }

    const PlatformProblem &m_problem;
    int m_quarters;
    double m_reached;
    std::vector<double> m_lane; ///< [lane][t]: w for an account of quality 1.
    std::vector<char> m_laneOpen; ///< [lane][t]
    std::vector<char> m_accountOpen; ///< [account][t]
    std::vector<char> m_serves; ///< [account][lane]
    std::vector<double> m_quality; ///< [account]
    std::vector<std::vector<int>> m_lanesOf; ///< [account]
    std::vector<std::vector<int>> m_accountsOf; ///< [lane]
};

} // namespace core
