// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/accountprogram.h"

#include "core/planning/daystates.h"
#include "core/planning/sharedaccount.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace core {

namespace {

/// How many posts each lane may still get, as one number: a mixed-radix index r with digit l in 0 ... weekQuota_l.
struct LaneCounts {
    std::vector<size_t> stride;
    std::vector<size_t> radix;
    size_t size = 1;

    explicit LaneCounts(const AccountProgram &program)
    {
        for (const ProgramLane &lane : program.lanes) {
            stride.push_back(size);
            radix.push_back(size_t(lane.weekQuota) + 1);
            size *= radix.back();
        }
    }
};

/// F(t, s, r): the best value of the quarter-hours from t on, when the day so far is s and exactly r posts are still to
/// be made. Backward in t; a ring of gap + 1 layers is all that the recursion reads, the decisions are kept for the way
/// back.
class Recursion
{
public:
    explicit Recursion(const AccountProgram &program)
        : m_program(program)
        , m_states(program)
        , m_counts(program)
        , m_layer(size_t(m_states.size()) * m_counts.size)
        , m_ring((size_t(program.gap) + 1) * m_layer)
        , m_final(m_layer, closedCell)
        , m_decision(program.dayOf.size() * m_layer, 0)
    {
        for (size_t s = 0; s < size_t(m_states.size()); ++s)
            m_final[s * m_counts.size] = 0;
        for (int t = quarters() - 1; t >= 0; --t)
            step(t);
    }

    /// [r]: the best value with exactly r posts.
    std::vector<double> values() const
    {
        const double *first = quarters() > 0 ? layer(0) : m_final.data();
        return {first, first + m_counts.size};
    }

    std::vector<ProgramPost> postsFor(size_t r) const
    {
        std::vector<ProgramPost> posts;
        int state = 0;
        for (int t = 0; t < quarters();) {
            const int decision = m_decision[size_t(t) * m_layer + size_t(state) * m_counts.size + r];
            int next = t + 1;
            if (decision > 0) {
                const int lane = decision - 1;
                posts.push_back({lane, t});
                r -= m_counts.stride[size_t(lane)];
                state = m_states.afterPost(state, lane);
                next = std::min(t + m_program.gap, quarters());
            }
            state = m_states.carried(state, t, next);
            t = next;
        }
        return posts;
    }

private:
    int quarters() const { return int(m_program.dayOf.size()); }

    double *layer(int t) { return m_ring.data() + size_t(t % (m_program.gap + 1)) * m_layer; }
    const double *layer(int t) const
    {
        return t >= quarters() ? m_final.data() : m_ring.data() + size_t(t % (m_program.gap + 1)) * m_layer;
    }

    void step(int t)
    {
        const int afterGap = std::min(t + m_program.gap, quarters());
        const auto width = m_counts.size;
        const double *idle = std::as_const(*this).layer(t + 1);
        const double *posted = std::as_const(*this).layer(afterGap);
        for (int s = 0; s < m_states.size(); ++s) {
            double *out = layer(t) + size_t(s) * width;
            std::copy_n(idle + size_t(m_states.carried(s, t, t + 1)) * width, width, out);
            std::uint8_t *decision = m_decision.data() + size_t(t) * m_layer + size_t(s) * width;
            for (int lane = 0; lane < int(m_program.lanes.size()); ++lane) {
                const double gain = m_states.gain(s, lane, t);
                if (gain == closedCell)
                    continue;
                const int next = m_states.carried(m_states.afterPost(s, lane), t, afterGap);
                relax(out, decision, posted + size_t(next) * width, size_t(lane), gain);
            }
        }
    }

    void relax(double *out, std::uint8_t *decision, const double *after, size_t lane, double gain) const
    {
        const size_t stride = m_counts.stride[lane];
        const size_t block = stride * m_counts.radix[lane];
        for (size_t start = 0; start < m_counts.size; start += block) {
            for (size_t r = start + stride; r < start + block; ++r) { // digit `lane` of r is at least 1
                const double value = gain + after[r - stride];
                if (value > out[r]) {
                    out[r] = value;
                    decision[r] = std::uint8_t(lane + 1);
                }
            }
        }
    }

    const AccountProgram &m_program;
    DayStates m_states;
    LaneCounts m_counts;
    size_t m_layer; ///< Doubles a layer: states times counts.
    std::vector<double> m_ring;
    std::vector<double> m_final; ///< The layer behind the week's end.
    std::vector<std::uint8_t> m_decision; ///< [t][s][r]: 0 to wait, lane + 1 to post.
};

/// Whether the program with all lane counts in its state stays within the design's bound and the effort.
bool fits(const AccountProgram &program, double effort)
{
    constexpr double maxCells = 2e7;
    double counts = 1;
    for (const ProgramLane &lane : program.lanes)
        counts *= lane.weekQuota + 1;
    const int cap = program.cap.empty() ? 0 : *std::ranges::max_element(program.cap);
    const double quarters = double(program.dayOf.size());
    if (quarters * cap * counts > maxCells || program.lanes.size() > 254)
        return false;
    return quarters * counts * DayStates(program).size() <= effort;
}

} // namespace

ProgramAnswer solveAccount(const AccountProgram &program, double effort)
{
    if (program.lanes.size() > 1 && !fits(program, effort))
        return solveSharedAccount(program);
    const Recursion recursion(program);
    const std::vector<double> values = recursion.values();
    const auto best = std::ranges::max_element(values);
    return {recursion.postsFor(size_t(best - values.begin())), *best, true};
}

double valueOf(const AccountProgram &program, const std::vector<ProgramPost> &posts)
{
    double value = 0;
    std::vector<int> made = program.committed;
    std::vector<std::vector<int>> onDay;
    for (const ProgramLane &lane : program.lanes)
        onDay.push_back(lane.posted);
    for (const ProgramPost &post : posts) {
        const auto t = size_t(post.t);
        value += program.lanes[size_t(post.lane)].worth[t];
        value -= program.load * made[size_t(program.accountDayOf[t])]++;
        value -= program.fatigue * onDay[size_t(post.lane)][size_t(program.dayOf[t])]++;
    }
    return value;
}

std::vector<double> bestByCount(const AccountProgram &program)
{
    return Recursion(program).values();
}

} // namespace core
