// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/exactoptimum.h"

#include "tests/support/dice.h"
#include "tests/support/planninginputs.h"

#include <map>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// What the rest of the week depends on: for each account its free time and posts today, for each lane its free time,
/// posts today and posts this week.
struct State {
    std::vector<short> freeAt, postsOfAccount, laneFreeAt, postsOfLane, postsOfWeek;

    friend auto operator<=>(const State &, const State &) = default;
};

class Walk
{
public:
    explicit Walk(const core::PlatformProblem &problem)
        : m_problem(problem)
    {
        const size_t accounts = problem.accounts.size();
        const size_t lanes = problem.lanes.size();
        State start;
        start.freeAt.resize(accounts);
        start.laneFreeAt.resize(lanes);
        start.postsOfWeek.resize(lanes);
        for (const core::ProblemAccount &account : problem.accounts)
            start.postsOfAccount.push_back(short(account.committed.front()));
        for (const core::ProblemLane &lane : problem.lanes)
            start.postsOfLane.push_back(short(lane.committed.front()));
        m_best[start] = 0;
    }

    double best()
    {
        for (int t = 0; t < m_problem.quarters(); ++t) {
            if (t > 0)
                startDays(t);
            if (anythingOpen(t))
                choose(t);
        }
        double best = 0;
        for (const auto &[state, value] : m_best)
            best = std::max(best, value);
        return best;
    }

private:
    using Best = std::map<State, double>;

    static void keep(Best &best, State state, double value)
    {
        const auto [at, isNew] = best.emplace(std::move(state), value);
        if (!isNew)
            at->second = std::max(at->second, value);
    }

    bool anythingOpen(int t) const
    {
        for (int a = 0; a < int(m_problem.accounts.size()); ++a) {
            for (int l = 0; l < int(m_problem.lanes.size()); ++l) {
                if (m_problem.open(a, l, t))
                    return true;
            }
        }
        return false;
    }

    /// Day counts begin anew at midnight, an account's at its own.
    void startDays(int t)
    {
        const auto crosses = [t](const std::vector<int> &dayOf) { return dayOf[size_t(t)] != dayOf[size_t(t) - 1]; };
        bool any = crosses(m_problem.dayOf);
        for (const core::ProblemAccount &account : m_problem.accounts)
            any = any || crosses(account.dayOf);
        if (!any)
            return;
        Best next;
        for (const auto &[before, value] : m_best) {
            State state = before;
            for (size_t a = 0; a < m_problem.accounts.size(); ++a) {
                const core::ProblemAccount &account = m_problem.accounts[a];
                if (crosses(account.dayOf))
                    state.postsOfAccount[a] = short(account.committed[size_t(account.dayOf[size_t(t)])]);
            }
            for (size_t l = 0; l < m_problem.lanes.size() && crosses(m_problem.dayOf); ++l)
                state.postsOfLane[l] = short(m_problem.lanes[l].committed[size_t(m_problem.dayOf[size_t(t)])]);
            keep(next, std::move(state), value);
        }
        m_best = std::move(next);
    }

    void choose(int t)
    {
        Best next;
        for (const auto &[before, value] : m_best) {
            State state = before;
            for (short &time : state.freeAt)
                time = std::max(time, short(t)); // free is free, since whenever
            for (short &time : state.laneFreeAt)
                time = std::max(time, short(t));
            chooseFor(0, t, state, value, next);
        }
        m_best = std::move(next);
    }

    /// Every choice of the accounts from `a` on at the time t.
    void chooseFor(size_t a, int t, const State &state, double value, Best &next) const
    {
        if (a == m_problem.accounts.size())
            return keep(next, state, value);
        chooseFor(a + 1, t, state, value, next);
        const core::ProblemAccount &account = m_problem.accounts[a];
        const bool mayPost =
            state.freeAt[a] <= t && state.postsOfAccount[a] < account.cap[size_t(account.dayOf[size_t(t)])];
        for (size_t l = 0; mayPost && l < m_problem.lanes.size(); ++l) {
            const core::ProblemLane &lane = m_problem.lanes[l];
            if (!m_problem.open(int(a), int(l), t) || state.laneFreeAt[l] > t || state.postsOfLane[l] >= lane.dayQuota
                || state.postsOfWeek[l] >= lane.weekQuota)
                continue;
            const double gain = m_problem.parts(int(a), int(l), t).value() + m_problem.weights.reached
                - m_problem.weights.load * state.postsOfAccount[a] - m_problem.weights.fatigue * state.postsOfLane[l];
            State posted = state;
            posted.freeAt[a] = short(t + m_problem.accountGap());
            posted.laneFreeAt[l] = short(t + m_problem.spacing);
            ++posted.postsOfAccount[a];
            ++posted.postsOfLane[l];
            ++posted.postsOfWeek[l];
            chooseFor(a + 1, t, posted, value + gain, next);
        }
    }

    const core::PlatformProblem &m_problem;
    Best m_best;
};

} // namespace

double exactOptimum(const core::PlatformProblem &problem)
{
    return problem.quarters() == 0 ? 0 : Walk(problem).best();
}

core::PlanningInput tinyInput(quint32 seed, int accounts)
{
    Dice dice(seed);
    const auto platform = core::allPlatforms[size_t(dice.upTo(core::platformCount - 1))];
    auto input = freeWeek({platform}, QStringList({u"en"_s, u"es"_s}).mid(0, 1 + dice.upTo(1)),
                          dice.oneOf<double>({0.5, 1, 2, 3}));
    core::PlatformRules &rules = input.rules.at(platform);
    rules.maxPostsPerDay = 1 + dice.upTo(2);
    rules.minGap = std::chrono::minutes(15 * (4 + dice.upTo(8)));
    rules.peakHours = {dice.upTo(23), dice.upTo(23)};
    input.fill = dice.chance(0.7) ? core::Fill::Target : core::Fill::Value;

    // Open: some quarter-hours before a midnight, and some after it.
    const auto midnight = input.week.begin() + std::chrono::hours(24 * (1 + dice.upTo(5)));
    const auto before = std::chrono::minutes(15 * (2 + dice.upTo(4)));
    const auto pause = std::chrono::minutes(15 * dice.upTo(12));
    const auto after = std::chrono::minutes(15 * (2 + dice.upTo(4)));
    const auto close = [&](core::Instant from, core::Instant to) {
        input.blackouts.append({core::BlackoutScope::Everything, {}, core::OnceWindow{from, to}, {}});
    };
    close(input.week.begin(), midnight - before);
    close(midnight, midnight + pause);
    close(midnight + pause + after, input.week.end());

    input.accounts.clear();
    for (int a = 0; a <= dice.upTo(accounts - 1); ++a) {
        auto account = cleanAccount(platform, u"a%1"_s.arg(a), dice.chance(0.5) ? QString() : input.lanes[0].language);
        account.quality = 0.3 + dice.unit();
        account.riskCap = rules.maxPostsPerDay;
        if (dice.chance(0.2))
            account.zone = QTimeZone("Asia/Kathmandu");
        input.accounts.append(account);
    }
    for (int c = dice.upTo(2); c > 0; --c) {
        const auto at = midnight + std::chrono::minutes(15 * (dice.upTo(48) - 24));
        input.commitments.append({dice.oneOf(input.accounts).id, platform, at, {}});
    }
    return input;
}

} // namespace support
