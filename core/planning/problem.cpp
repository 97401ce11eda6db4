// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/problem.h"

#include "core/planning/quota.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

using std::chrono::duration_cast;

int roundedUp(std::chrono::minutes span)
{
    return int((span + quarterHour - std::chrono::minutes(1)) / quarterHour);
}

/// Closes the cells less than `distance` before or after `at`.
void closeAround(Instant at, std::chrono::minutes distance, const Week &week, std::vector<char> &closed)
{
    const int from = week.firstAtOrAfter(at - distance + milliseconds(1));
    const int to = week.firstAtOrAfter(at + distance);
    std::fill(closed.begin() + from, closed.begin() + to, 1);
}

/// Turns an input into numbers, piece by piece.
class Builder
{
public:
    Builder(const PlanningInput &input, Platform platform, LiftedRule lifted)
        : m_input(input)
        , m_platform(platform)
        , m_lifted(lifted)
        , m_rules(input.rules.at(platform))
        , m_quarters(input.week.quarters())
        , m_earliest(input.week.firstAtOrAfter(input.earliest))
    {
    }

    PlatformProblem build()
    {
        PlatformProblem problem;
        problem.platform = m_platform;
        problem.week = m_input.week;
        problem.cap = m_rules.maxPostsPerDay;
        problem.spacing = roundedUp(laneSpacing);
        problem.gap = std::max(1, roundedUp(m_rules.minGap));
        problem.weights.reached = m_input.fill == Fill::Target ? 1 : 0;
        problem.dayOf = m_input.week.localTimes(m_input.week.zone()).day;
        for (const PlannerLane &lane : m_input.lanes) {
            if (lane.platform == m_platform)
                problem.lanes.push_back(laneOf(lane, problem.dayOf));
        }
        if (!plannedContentType(m_rules, m_input.contentType))
            return problem; // nobody may post what the platform does not offer
        for (const PlannerAccount &account : m_input.accounts) {
            if (account.platform == m_platform && mayEverPost(account))
                addAccount(account, problem);
        }
        addStanding(problem);
        return problem;
    }

private:
    ProblemLane laneOf(const PlannerLane &asked, const std::vector<int> &dayOf) const
    {
        ProblemLane lane;
        lane.language = asked.language;
        lane.plan = asked.plan;
        lane.share = asked.share;
        lane.asked = weekQuota(asked.velocity.value_or(m_input.velocity), m_rules);
        lane.dayQuota = dayQuota(asked.velocity.value_or(m_input.velocity), m_rules);
        lane.committed.assign(7, 0);
        lane.value = laneValues(outlook(asked), m_input.week, asked.audienceZone, asked.learned);
        lane.closed = pastCells();
        for (const Blackout &blackout : m_input.blackouts) {
            const bool ofAccount = blackout.scope == BlackoutScope::Account;
            if (m_lifted != LiftedRule::Blackout && !ofAccount && binds(blackout, m_platform, {}, lane.language))
                markCovered(blackout, m_input.week, lane.closed);
        }
        for (const Commitment &post : m_input.commitments) {
            if (post.platform == m_platform && post.language == lane.language && post.plan == lane.plan)
                keep(post.at, dayOf, lane);
        }
        lane.requested = std::min(prorated(lane.asked, m_quarters - m_earliest, m_quarters),
                                  std::max(0, lane.asked - lane.keptBefore));
        lane.weekQuota = std::max(0, lane.requested - lane.kept);
        return lane;
    }

    void keep(Instant at, const std::vector<int> &dayOf, ProblemLane &lane) const
    {
        closeAround(at, laneSpacing, m_input.week, lane.closed);
        if (!m_input.week.contains(at))
            return;
        const auto t = size_t((at - m_input.week.begin()) / quarterHour);
        ++lane.committed[size_t(dayOf[t])];
        ++(at < m_input.earliest ? lane.keptBefore : lane.kept);
    }

    PlatformOutlook outlook(const PlannerLane &asked) const
    {
        PlatformOutlook outlook;
        outlook.peakHours = m_rules.peakHours;
        outlook.trendWeighted = asked.trendWeighted.value_or(m_input.trendWeighted);
        outlook.visibilityScore = m_input.visibility.value(m_platform, 0.5);
        if (const auto trend = m_input.trends.constFind(m_platform); trend != m_input.trends.cend())
            outlook.trend = *trend;
        outlook.fusion = asked.fusion;
        if (const auto fusion = m_input.fusion.constFind(m_platform); !asked.fusion && fusion != m_input.fusion.cend())
            outlook.fusion = *fusion;
        return outlook;
    }

    std::vector<char> pastCells() const
    {
        std::vector<char> closed(size_t(m_quarters), 0);
        if (m_lifted != LiftedRule::Past)
            std::fill_n(closed.begin(), m_earliest, 1);
        return closed;
    }

    int dailyCap(const PlannerAccount &account) const
    {
        return m_lifted == LiftedRule::RiskLimit ? m_rules.maxPostsPerDay
                                                 : std::min(account.riskCap, m_rules.maxPostsPerDay);
    }

    bool mayEverPost(const PlannerAccount &account) const
    {
        const bool coolsDown = account.status == AccountStatus::Cooldown;
        const bool ready = account.status == AccountStatus::Active
            || (coolsDown && (account.cooldownUntil || m_lifted == LiftedRule::Cooldown));
        return ready && dailyCap(account) > 0;
    }

    void addAccount(const PlannerAccount &from, PlatformProblem &problem)
    {
        ProblemAccount account;
        account.id = from.id;
        account.quality = from.quality;
        account.isVirtual = from.isVirtual;
        for (const ProblemLane &lane : problem.lanes)
            account.serves.push_back(from.serves(lane.language));
        if (std::ranges::none_of(account.serves, [](char serves) { return serves; }))
            return;

        account.dayOf = localDays(from.zone);
        const int firstDay = account.dayOf.empty() ? 0 : account.dayOf.front();
        for (int &day : account.dayOf)
            day -= firstDay;
        account.cap.assign(account.dayOf.empty() ? 0 : size_t(account.dayOf.back()) + 1, dailyCap(from));
        account.committed.assign(account.cap.size(), 0);
        account.closed.assign(size_t(m_quarters), 0);
        closeForState(from, account.closed);
        for (const Commitment &post : commitmentsOf(from))
            commit(post.at, m_input.week.firstDay().addDays(firstDay), from.zone, account);
        problem.accounts.push_back(std::move(account));
    }

    void addStanding(PlatformProblem &problem) const
    {
        for (const Commitment &post : m_input.standing) {
            const auto lane = std::ranges::find_if(problem.lanes, [&](const ProblemLane &own) {
                return own.language == post.language && own.plan == post.plan;
            });
            const auto account = std::ranges::find_if(problem.accounts, [&](const ProblemAccount &who) {
                return who.isVirtual ? post.accountId.isEmpty() && lane != problem.lanes.end()
                        && who.serves[size_t(lane - problem.lanes.begin())]
                                     : who.id == post.accountId;
            });
            const int t = m_input.week.firstAtOrAfter(post.at);
            const bool known = post.platform == m_platform && lane != problem.lanes.end()
                && account != problem.accounts.end() && m_input.week.contains(post.at) && m_input.week.at(t) == post.at;
            if (known)
                problem.standing.push_back(
                    {int(account - problem.accounts.begin()), int(lane - problem.lanes.begin()), t});
        }
    }

    /// Cool-down and the account's own blackouts.
    void closeForState(const PlannerAccount &account, std::vector<char> &closed) const
    {
        if (account.status == AccountStatus::Cooldown && m_lifted != LiftedRule::Cooldown)
            std::fill_n(closed.begin(), m_input.week.firstAtOrAfter(*account.cooldownUntil), 1);
        for (const Blackout &blackout : m_input.blackouts) {
            const bool binding = blackout.scope == BlackoutScope::Account && blackout.subject == account.id;
            if (binding && m_lifted != LiftedRule::Blackout)
                markCovered(blackout, m_input.week, closed);
        }
    }

    void commit(Instant at, QDate firstDay, const QTimeZone &zone, ProblemAccount &account) const
    {
        closeAround(at, m_rules.minGap, m_input.week, account.closed);
        const auto day = firstDay.daysTo(localDate(at, zone));
        if (day >= 0 && day < qint64(account.committed.size()))
            ++account.committed[size_t(day)];
    }

    const std::vector<Commitment> &commitmentsOf(const PlannerAccount &account)
    {
        if (m_commitments.empty())
            groupCommitments();
        return m_commitments[account.isVirtual ? u':' + account.language : account.id];
    }

    /// By account id, those of virtual accounts by ":" and their language.
    void groupCommitments()
    {
        m_commitments[{}];
        for (const Commitment &post : m_input.commitments) {
            const bool own = !post.language.isEmpty();
            if (post.platform == m_platform && (own || m_lifted != LiftedRule::Commitments))
                m_commitments[post.accountId.isEmpty() ? u':' + post.language : post.accountId].push_back(post);
        }
    }

    const std::vector<int> &localDays(const QTimeZone &zone)
    {
        std::vector<int> &days = m_localDays[zone.id()];
        if (days.empty())
            days = m_input.week.localTimes(zone).day;
        return days;
    }

    const PlanningInput &m_input;
    const Platform m_platform;
    const LiftedRule m_lifted;
    const PlatformRules &m_rules;
    const int m_quarters;
    const int m_earliest; ///< The first cell that is not past.
    std::map<QString, std::vector<Commitment>> m_commitments;
    std::map<QByteArray, std::vector<int>> m_localDays;
};

} // namespace

bool PlatformProblem::open(int account, int lane, int t) const
{
    const ProblemAccount &who = accounts[size_t(account)];
    return who.serves[size_t(lane)] && !who.closed[size_t(t)] && !lanes[size_t(lane)].closed[size_t(t)];
}

std::vector<int> PlatformProblem::accountsByQuality() const
{
    std::vector<int> order(accounts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) {
        const ProblemAccount &first = accounts[size_t(a)];
        const ProblemAccount &second = accounts[size_t(b)];
        return first.quality != second.quality ? first.quality > second.quality : first.id < second.id;
    });
    return order;
}

ValueParts PlatformProblem::parts(int account, int lane, int t) const
{
    ValueParts parts = lanes[size_t(lane)].value[size_t(t)];
    parts.account = accounts[size_t(account)].quality;
    return parts;
}

PlatformProblem buildProblem(const PlanningInput &input, Platform platform, LiftedRule lifted)
{
    return Builder(input, platform, lifted).build();
}

double objectiveOf(const PlatformProblem &problem, const std::vector<Post> &posts)
{
    std::vector<std::vector<int>> ofAccount, ofLane;
    for (const ProblemAccount &account : problem.accounts)
        ofAccount.push_back(account.committed);
    for (const ProblemLane &lane : problem.lanes)
        ofLane.push_back(lane.committed);

    double objective = 0;
    for (const Post &post : posts) {
        const auto account = size_t(post.account);
        const auto lane = size_t(post.lane);
        const auto t = size_t(post.t);
        objective += problem.parts(post.account, post.lane, post.t).value() + problem.weights.reached;
        objective -= problem.weights.load * ofAccount[account][size_t(problem.accounts[account].dayOf[t])]++;
        objective -= problem.weights.fatigue * ofLane[lane][size_t(problem.dayOf[t])]++;
    }
    return objective;
}

} // namespace core
