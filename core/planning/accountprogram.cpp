// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/accountprogram.h"

#include "core/planning/daystates.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <utility>

namespace core {

namespace {

/// How many posts each lane may still get. Only what the week has room for is numbered, fewer posts first, so that a
/// time near the week's end needs a prefix of them.
class LaneCounts
{
public:
    LaneCounts(const AccountProgram &program, int mostPosts)
        : m_upTo(size_t(mostPosts) + 1)
    {
        std::vector<std::vector<int>> counts{std::vector<int>(program.lanes.size())};
        std::map<std::vector<int>, int> index{{counts.front(), 0}};
        m_less.assign(program.lanes.size(), {-1});
        size_t level = 0;
        for (int posts = 0; posts <= mostPosts; ++posts) {
            const size_t end = counts.size(); // those with `posts` posts begin at `level`
            m_upTo[size_t(posts)] = end;
            for (size_t i = level; i < end && posts < mostPosts; ++i) {
                for (size_t lane = 0; lane < program.lanes.size(); ++lane) {
                    std::vector<int> more = counts[i];
                    if (++more[lane] > program.lanes[lane].weekQuota)
                        continue;
                    const auto [found, isNew] = index.try_emplace(more, int(counts.size()));
                    if (isNew) {
                        counts.push_back(more);
                        for (std::vector<int> &less : m_less)
                            less.push_back(-1);
                    }
                    m_less[lane][size_t(found->second)] = int(i);
                }
            }
            level = end;
        }
    }

    /// How many counts have at most so many posts.
    size_t upTo(int posts) const { return m_upTo[size_t(posts)]; }
    /// [count]: the count with one post less in this lane, or -1.
    const std::vector<int> &less(size_t lane) const { return m_less[lane]; }

private:
    std::vector<size_t> m_upTo; ///< [posts]
    std::vector<std::vector<int>> m_less; ///< [lane][count]
};

/// The most posts that fit into the week from t on, by the gap alone.
int mostFrom(const AccountProgram &program, int t)
{
    return (int(program.dayOf.size()) - t + program.gap - 1) / program.gap;
}

/// The most posts in the whole week: gap, the account's days, the lanes' quotas.
int mostPosts(const AccountProgram &program)
{
    int ofDays = 0;
    for (size_t day = 0; day < program.cap.size(); ++day)
        ofDays += std::max(0, program.cap[day] - program.committed[day]);
    int ofLanes = 0;
    for (const ProgramLane &lane : program.lanes)
        ofLanes += lane.weekQuota;
    return std::min({ofDays, ofLanes, mostFrom(program, 0)});
}

/// F(t, s, r): the best value of the quarter-hours from t on, when the day so far is s and exactly r posts are still to
/// be made. Backward in t; a ring of gap + 1 layers is all that the recursion reads, the decisions are kept for the way
/// back.
class Recursion
{
public:
    explicit Recursion(const AccountProgram &program, const std::function<bool()> &cancelled = {})
        : m_program(program)
        , m_states(program)
        , m_most(mostPosts(program))
        , m_counts(program, m_most)
        , m_width(m_counts.upTo(m_most))
        , m_layer(size_t(m_states.size()) * m_width)
        , m_ring((size_t(program.gap) + 1) * m_layer, closedCell)
        , m_final(m_layer, closedCell)
    {
        size_t decisions = 0;
        for (int t = 0; t < quarters(); ++t) {
            m_start.push_back(decisions);
            decisions += size_t(m_states.size()) * m_counts.upTo(mostLeft(t));
        }
        m_decision.assign(decisions, 0);
        for (size_t s = 0; s < size_t(m_states.size()); ++s)
            m_final[s * m_width] = 0;
        for (int t = quarters() - 1; t >= 0; --t) {
            if (cancelled && cancelled()) {
                m_complete = false;
                return;
            }
            step(t);
        }
    }

    bool isComplete() const { return m_complete; }

    /// [count]: the best value with exactly those posts.
    std::vector<double> values() const
    {
        const double *first = quarters() > 0 ? layer(0) : m_final.data();
        return {first, first + m_width};
    }

    std::vector<ProgramPost> postsFor(size_t count) const
    {
        std::vector<ProgramPost> posts;
        int state = 0;
        for (int t = 0; t < quarters();) {
            const size_t width = m_counts.upTo(mostLeft(t));
            const int decision = count < width ? m_decision[m_start[size_t(t)] + size_t(state) * width + count] : 0;
            int next = t + 1;
            if (decision > 0) {
                const int lane = decision - 1;
                posts.push_back({lane, t});
                count = size_t(m_counts.less(size_t(lane))[count]);
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
    int mostLeft(int t) const { return std::min(m_most, mostFrom(m_program, t)); }

    double *layer(int t) { return m_ring.data() + size_t(t % (m_program.gap + 1)) * m_layer; }
    const double *layer(int t) const
    {
        return t >= quarters() ? m_final.data() : m_ring.data() + size_t(t % (m_program.gap + 1)) * m_layer;
    }

    void step(int t)
    {
        const int afterGap = std::min(t + m_program.gap, quarters());
        const size_t width = m_counts.upTo(mostLeft(t));
        std::uint8_t *decisions = m_decision.data() + m_start[size_t(t)];
        const double *idle = std::as_const(*this).layer(t + 1);
        const double *posted = std::as_const(*this).layer(afterGap);
        for (int s = 0; s < m_states.size(); ++s) {
            double *out = layer(t) + size_t(s) * m_width;
            std::copy_n(idle + size_t(m_states.carried(s, t, t + 1)) * m_width, width, out);
            for (int lane = 0; lane < int(m_program.lanes.size()); ++lane) {
                const double gain = m_states.gain(s, lane, t);
                if (gain == closedCell)
                    continue;
                const int next = m_states.carried(m_states.afterPost(s, lane), t, afterGap);
                relax(out, decisions + size_t(s) * width, width, posted + size_t(next) * m_width, lane, gain);
            }
        }
    }

    void relax(double *out, std::uint8_t *decision, size_t width, const double *after, int lane, double gain) const
    {
        const int *less = m_counts.less(size_t(lane)).data();
        for (size_t count = 1; count < width; ++count) {
            if (less[count] < 0)
                continue;
            const double value = gain + after[less[count]];
            if (value > out[count]) {
                out[count] = value;
                decision[count] = std::uint8_t(lane + 1);
            }
        }
    }

    const AccountProgram &m_program;
    DayStates m_states;
    int m_most; ///< Posts in the whole week.
    LaneCounts m_counts;
    size_t m_width; ///< Counts a state.
    size_t m_layer; ///< Doubles a layer: states times counts.
    std::vector<double> m_ring;
    std::vector<double> m_final; ///< The layer behind the week's end.
    bool m_complete = true;
    std::vector<size_t> m_start; ///< [t]: where its decisions begin.
    std::vector<std::uint8_t> m_decision; ///< [t][s][count]: 0 to wait, lane + 1 to post.
};

} // namespace

namespace {

/// [n]: how many ways there are to choose counts, each 0 to its most, that sum to at most n.
std::vector<double> waysUpTo(int n, const std::vector<int> &most)
{
    std::vector<double> ways(size_t(n) + 1, 0.0);
    ways[0] = 1;
    for (const int ofOne : most) {
        std::vector<double> longer(ways.size(), 0.0);
        for (size_t sum = 0; sum < ways.size(); ++sum) {
            for (size_t add = 0; add <= size_t(std::max(0, ofOne)) && sum + add < ways.size(); ++add)
                longer[sum + add] += ways[sum];
        }
        ways = std::move(longer);
    }
    std::partial_sum(ways.begin(), ways.end(), ways.begin());
    return ways;
}

/// Bytes of decisions, at most.
double effortOf(const AccountProgram &program)
{
    const int most = mostPosts(program);
    std::vector<int> quotas, days;
    for (const ProgramLane &lane : program.lanes) {
        quotas.push_back(lane.weekQuota);
        days.push_back(std::min(lane.weekQuota, lane.dayQuota));
    }
    int mostOfDay = 0;
    for (size_t day = 0; day < program.cap.size(); ++day)
        mostOfDay = std::max(mostOfDay, program.cap[day] - program.committed[day]);
    double states = waysUpTo(mostOfDay, days).back();
    if (program.dayOf != program.accountDayOf)
        states *= mostOfDay + 1;
    const std::vector<double> counts = waysUpTo(most, quotas);
    double decisions = 0;
    for (int t = 0; t < int(program.dayOf.size()); ++t)
        decisions += counts[size_t(std::min(most, mostFrom(program, t)))];
    return decisions * states;
}

} // namespace

bool canBeSolved(const AccountProgram &program, double effort)
{
    if (program.lanes.size() == 1)
        return true;
    return program.lanes.size() <= 254 && effortOf(program) <= effort;
}

ProgramAnswer solveAccount(const AccountProgram &program, const std::function<bool()> &cancelled)
{
    const Recursion recursion(program, cancelled);
    if (!recursion.isComplete())
        return {};
    const std::vector<double> values = recursion.values();
    const auto best = std::ranges::max_element(values);
    return {recursion.postsFor(size_t(best - values.begin())), *best};
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
    std::vector<double> values = Recursion(program).values();
    values.resize(size_t(program.lanes.front().weekQuota) + 1, closedCell);
    return values;
}

} // namespace core
