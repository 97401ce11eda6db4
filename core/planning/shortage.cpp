// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/shortage.h"

#include "core/planning/fairshare.h"
#include "core/planning/quota.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The rules whose lifting is tried, in the order in which they are named.
constexpr std::array<std::pair<LiftedRule, UnplacedReason>, 5> liftable = {{
    {LiftedRule::Past, UnplacedReason::Past},
    {LiftedRule::RiskLimit, UnplacedReason::RiskLimit},
    {LiftedRule::Cooldown, UnplacedReason::Cooldown},
    {LiftedRule::Blackout, UnplacedReason::Blackout},
    {LiftedRule::Commitments, UnplacedReason::Commitments},
}};

/// Explains the short lanes of one platform; what a lifted rule would give is computed once for all of them.
class Explainer
{
public:
    Explainer(const PlanningInput &input, const PlatformProblem &problem)
        : m_input(input)
        , m_problem(problem)
    {
    }

    UnplacedReason reasonFor(size_t lane)
    {
        const ProblemLane &shortLane = m_problem.lanes[lane];
        const auto couldServe = [&](const PlannerAccount &account) {
            const bool shut = account.status == AccountStatus::Suspended || account.status == AccountStatus::Banned;
            return account.platform == m_problem.platform && account.serves(shortLane.language) && !shut;
        };
        if (std::ranges::none_of(m_input.accounts, couldServe))
            return UnplacedReason::NoAccounts;
        if (!plannedContentType(m_input.rules.at(m_problem.platform), m_input.contentType))
            return UnplacedReason::ContentType;
        for (const auto &[rule, reason] : liftable) {
            if (quotasWithout(rule)[lane] > shortLane.weekQuota)
                return reason;
        }
        return UnplacedReason::Capacity;
    }

private:
    const std::vector<int> &quotasWithout(LiftedRule rule)
    {
        std::vector<int> &quotas = m_quotas[size_t(rule)];
        if (quotas.empty())
            quotas = fairShare(buildProblem(m_input, m_problem.platform, rule)).quota;
        return quotas;
    }

    const PlanningInput &m_input;
    const PlatformProblem &m_problem;
    std::array<std::vector<int>, 6> m_quotas; ///< [rule][lane]
};

} // namespace

QList<Unplaced> unplacedOf(const PlanningInput &input, const PlatformProblem &problem, const std::vector<Post> &posts)
{
    QList<Unplaced> unplaced;
    Explainer explainer(input, problem);
    for (size_t l = 0; l < problem.lanes.size(); ++l) {
        const ProblemLane &lane = problem.lanes[l];
        if (const int past = lane.asked - lane.requested - lane.keptBefore; past > 0)
            unplaced.append({problem.platform, lane.language, past, 0, UnplacedReason::Past, lane.plan});
        const int planned = lane.kept + int(std::ranges::count(posts, int(l), &Post::lane));
        if (planned < lane.requested)
            unplaced.append(
                {problem.platform, lane.language, lane.requested, planned, explainer.reasonFor(l), lane.plan});
    }
    return unplaced;
}

} // namespace core
