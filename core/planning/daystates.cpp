// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/daystates.h"

#include <algorithm>

namespace core {

DayStates::DayStates(const AccountProgram &program)
    : m_program(program)
{
    indexOf({0, std::vector<int>(program.lanes.size())});
    int mostOfAccount = 0;
    for (size_t day = 0; day < program.cap.size(); ++day)
        mostOfAccount = std::max(mostOfAccount, program.cap[day] - program.committed[day]);
    const std::vector<int> mostOfLane = mostOfLanes();
    const bool sameDays = program.dayOf == program.accountDayOf;

    for (size_t s = 0; s < m_states.size(); ++s) { // grows while it runs: a closure
        for (size_t lane = 0; lane < program.lanes.size(); ++lane) {
            State next = m_states[s];
            const bool room = ++next.made <= mostOfAccount && ++next.ofLane[lane] <= mostOfLane[lane];
            m_afterPost.push_back(room ? indexOf(next) : -1);
        }
        for (int midnights = 0; midnights <= (Account | Lane); ++midnights) {
            const bool possible = !sameDays || midnights == 0 || midnights == (Account | Lane);
            m_afterMidnight.push_back(possible ? indexOf(after(m_states[s], midnights)) : 0);
        }
    }
}

std::vector<int> DayStates::mostOfLanes() const
{
    std::vector<int> most;
    for (const ProgramLane &lane : m_program.lanes) {
        const int fewest = lane.posted.empty() ? 0 : *std::ranges::min_element(lane.posted);
        most.push_back(std::min(lane.weekQuota, lane.dayQuota - fewest));
    }
    return most;
}

DayStates::State DayStates::after(State state, int midnights) const
{
    if (midnights & Account)
        state.made = 0;
    if (midnights & Lane)
        std::ranges::fill(state.ofLane, 0);
    return state;
}

int DayStates::indexOf(const State &state)
{
    const auto [found, isNew] = m_index.try_emplace(state, size());
    if (isNew)
        m_states.push_back(state);
    return found->second;
}

int DayStates::carried(int state, int from, int to) const
{
    if (to >= int(m_program.dayOf.size()))
        return 0; // behind the week's end every day is the same
    int midnights = 0;
    if (m_program.accountDayOf[size_t(from)] != m_program.accountDayOf[size_t(to)])
        midnights |= Account;
    if (m_program.dayOf[size_t(from)] != m_program.dayOf[size_t(to)])
        midnights |= Lane;
    return m_afterMidnight[size_t(state) * 4 + size_t(midnights)];
}

double DayStates::gain(int state, int lane, int t) const
{
    const ProgramLane &offer = m_program.lanes[size_t(lane)];
    const double worth = offer.worth[size_t(t)];
    if (worth == closedCell || afterPost(state, lane) < 0)
        return closedCell;
    const auto accountDay = size_t(m_program.accountDayOf[size_t(t)]);
    const int ofAccount = m_program.committed[accountDay] + m_states[size_t(state)].made;
    const int ofLane = offer.posted[size_t(m_program.dayOf[size_t(t)])] + m_states[size_t(state)].ofLane[size_t(lane)];
    if (ofAccount >= m_program.cap[accountDay] || ofLane >= offer.dayQuota)
        return closedCell;
    return worth - m_program.load * ofAccount - m_program.fatigue * ofLane;
}

} // namespace core
