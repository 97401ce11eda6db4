// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pricedweek.h"

#include <algorithm>

namespace core {

PricedWeek::PricedWeek(const Cells &cells)
    : m_cells(cells)
    , m_gap(cells.problem().gap)
    , m_steps(size_t(cells.quarters()))
{
}

void PricedWeek::prepare(int account)
{
    if (account == m_account)
        return;
    m_account = account;
    const ProblemAccount &who = m_cells.problem().accounts[size_t(account)];
    const int quarters = m_cells.quarters();
    const auto sameDay = [&](int t, int later) {
        return later < quarters && who.dayOf[size_t(t)] == who.dayOf[size_t(later)];
    };
    int midnight = 0;
    int most = 0;
    for (int t = 0; t < quarters; ++t) {
        if (t > 0 && !sameDay(t - 1, t))
            midnight = t;
        Step &step = m_steps[size_t(t)];
        const auto day = size_t(who.dayOf[size_t(t)]);
        step.made = who.committed[day];
        step.room = std::max(0, who.cap[day] - step.made);
        step.idle = sameDay(t, t + 1);
        step.posted = sameDay(t, t + m_gap);
        step.reachable = std::min(step.room, (t - midnight + m_gap - 1) / m_gap);
        most = std::max(most, step.room);
    }
    m_width = most + 1;
    m_best.assign(size_t(quarters + 1) * size_t(m_width), 0);
}

double PricedWeek::posting(int t, int count) const
{
    const Step &step = m_steps[size_t(t)];
    const int next = std::min(t + m_gap, m_cells.quarters());
    return (*m_worth)[size_t(t)] - m_cells.problem().weights.load * (step.made + count)
        + at(next, step.posted ? count + 1 : 0);
}

double PricedWeek::solve(int account, const std::vector<double> &worth)
{
    prepare(account);
    m_worth = &worth;
    for (int t = m_cells.quarters() - 1; t >= 0; --t) {
        const Step &step = m_steps[size_t(t)];
        const bool worthwhile = worth[size_t(t)] > 0;
        for (int count = 0; count <= step.reachable; ++count) {
            const double idle = at(t + 1, step.idle ? count : 0);
            at(t, count) = worthwhile && count < step.room ? std::max(idle, posting(t, count)) : idle;
        }
    }
    return at(0, 0);
}

std::vector<int> PricedWeek::times() const
{
    std::vector<int> times;
    int count = 0;
    for (int t = 0; t < m_cells.quarters();) {
        const Step &step = m_steps[size_t(t)];
        const bool posts =
            (*m_worth)[size_t(t)] > 0 && count < step.room && posting(t, count) > at(t + 1, step.idle ? count : 0);
        if (posts)
            times.push_back(t);
        count = posts ? (step.posted ? count + 1 : 0) : (step.idle ? count : 0);
        t += posts ? m_gap : 1;
    }
    return times;
}

} // namespace core
