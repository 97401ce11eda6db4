// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/accountprogram.h"

#include <map>

namespace core {

/// What a dynamic program must remember of the running day: how many posts the account has made on its own date, and
/// how many of them each lane got on the lane's date. Only what can be reached is numbered; state 0 is the empty day.
class DayStates
{
public:
    /// Keeps a reference to `program`.
    explicit DayStates(const AccountProgram &program);

    int size() const { return int(m_states.size()); }

    /// The state after a post, or -1 where no day has room for it.
    int afterPost(int state, int lane) const
    {
        return m_afterPost[std::size_t(state) * m_program.lanes.size() + size_t(lane)];
    }

    /// The state at `to` of a day that was `state` at `from`, when nothing is posted in between.
    int carried(int state, int from, int to) const;

    /// What a post in this lane adds at t, the fatigue of the lane and the load of the account taken off; closedCell
    /// where a rule forbids it.
    double gain(int state, int lane, int t) const;

private:
    struct State {
        int made = 0; ///< By the account, on its date.
        std::vector<int> ofLane = {}; ///< Of these, on the lane's date.

        friend auto operator<=>(const State &, const State &) = default;
    };
    enum Midnight { Account = 1, Lane = 2 };

    int indexOf(const State &state);
    State after(State state, int midnights) const;
    std::vector<int> mostOfLanes() const;

    const AccountProgram &m_program;
    std::vector<State> m_states;
    std::map<State, int> m_index; ///< The reverse of m_states.
    std::vector<int> m_afterPost; ///< [state][lane]
    std::vector<int> m_afterMidnight; ///< [state][midnights]
};

} // namespace core
