// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plansimulation.h"

#include "core/engine/simulationbasis.h"

#include <algorithm>

namespace core {

namespace {

/// Counts a slot in; averageRisk is a sum until averaged().
void count(PlanShare &share, const Slot &slot)
{
    ++share.totalSlots;
    share.averageRisk += slot.risk.score;
}

PlanShare averaged(PlanShare share, const Spread &reach)
{
    share.averageRisk /= std::max(1, share.totalSlots);
    share.reach = reach;
    return share;
}

void describeShares(const SimulationBasis &basis, const ReachForecast &forecast, PlanSimulation &simulation)
{
    QMap<QDate, PlanShare> days;
    QMap<QString, PlanShare> accounts;
    for (qsizetype i = 0; i < basis.list.size(); ++i) {
        const Slot &slot = basis.list[i];
        count(days[basis.forecast[i].day], slot);
        count(simulation.byPlatform[slot.platform], slot);
        count(simulation.byLanguage[slot.language], slot);
        count(accounts[slot.accountId], slot);
        simulation.visibility[slot.platform] += slot.visibilityScore;
    }
    for (auto it = simulation.byPlatform.begin(); it != simulation.byPlatform.end(); ++it) {
        simulation.visibility[it.key()] /= it->totalSlots;
        *it = averaged(*it, forecast.platforms[it.key()]);
    }
    for (auto it = simulation.byLanguage.begin(); it != simulation.byLanguage.end(); ++it)
        *it = averaged(*it, forecast.languages[it.key()]);
    for (const DayForecast &day : forecast.days)
        simulation.byDay.append({day.date, averaged(days[day.date], day.reach), day.cumulative});
    for (const AccountUse &use : basis.accounts) {
        simulation.byAccount.append(
            {use.accountId, averaged(accounts.take(use.accountId), forecast.accounts[use.accountId]), use});
    }
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) // without an account, or of one not known here
        simulation.byAccount.append({it.key(), averaged(*it, forecast.accounts[it.key()]), {}});
}

PlanSimulation described(const SimulationBasis &basis, const SimulationSettings &settings,
                         const ReachForecast &forecast)
{
    PlanSimulation simulation;
    simulation.planId = basis.planId;
    simulation.mode = basis.mode;
    simulation.asOf = basis.asOf;
    simulation.settings = settings;
    QList<double> scores;
    for (const Slot &slot : basis.list)
        scores.append(slot.risk.score);
    simulation.risk = summarizeRisk(scores, riskLimit(basis.mode));
    simulation.expectedReach = expectedReach(basis.forecast);
    simulation.reach = forecast.total;
    describeShares(basis, forecast, simulation);
    simulation.violations = basis.violations;
    simulation.recommendation = recommend(simulation.risk, int(basis.violations.size()));
    return simulation;
}

} // namespace

std::optional<SimulationAnswer> simulated(const SimulationBasis &basis, const std::optional<SimulationBasis> &other,
                                          const SimulationSettings &settings, const ForEachIndex &forEach,
                                          const std::function<bool()> &cancelled)
{
    const auto first = forecastReach(basis.forecast, settings, forEach, cancelled);
    if (!first)
        return std::nullopt;
    SimulationAnswer answer{described(basis, settings, *first), {}, {}};
    if (!other)
        return answer;
    const auto second = forecastReach(other->forecast, settings, forEach, cancelled);
    if (!second)
        return std::nullopt;
    answer.other = described(*other, settings, *second);
    answer.comparison = compareReach(*first, *second);
    return answer;
}

} // namespace core
