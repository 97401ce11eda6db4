// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include "core/planning/planner.h"
#include "tests/support/baselines.h"
#include "tests/support/dice.h"
#include "tests/support/planninginputs.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::Platform;

namespace bench {

namespace {

const QStringList threeLanguages = {u"en"_s, u"es"_s, u"ar"_s};

struct Comparison {
    double toCalendar = 0; ///< Objective over the calendar's.
    double slotsToCalendar = 0;
    double toGreedy = 0;
};

/// All platforms together; the calendar keeps to the platform table's peak hours in the plan's zone.
Comparison compare(const PlanningInput &input)
{
    double ours = 0, calendars = 0, greedys = 0;
    double slotsOfOurs = 0, slotsOfCalendars = 0;
    for (const Platform platform : core::platformsOf(input)) {
        const auto plan = core::planPlatform(input, platform);
        const QList<int> peaks = core::PlatformTable::builtIn().at(platform).peakHours;
        const auto calendar = support::madeLegal(plan.problem, support::peakHourCalendar(plan.problem, peaks));
        ours += plan.objective;
        calendars += core::objectiveOf(plan.problem, calendar);
        greedys += core::objectiveOf(plan.problem, support::greedy(plan.problem));
        slotsOfOurs += double(plan.posts.size());
        slotsOfCalendars += double(calendar.size());
    }
    return {ours / calendars, slotsOfOurs / slotsOfCalendars, ours / greedys};
}

PlanningInput tableCurves(double velocity, quint32)
{
    return support::freeWeek(QList<Platform>(core::allPlatforms.begin(), core::allPlatforms.end()), threeLanguages,
                             velocity);
}

/// Each lane's days of the week 15 % better or worse at most, as if learned, and on a quarter of the account-days a
/// post of another plan.
PlanningInput busyWeeks(double velocity, quint32 seed)
{
    support::Dice dice(seed);
    PlanningInput input = tableCurves(velocity, seed);
    for (core::PlannerLane &lane : input.lanes) {
        core::LearnedCurve learned;
        for (double &day : learned.day)
            day = std::log(0.85 + 0.3 * dice.unit());
        lane.learned = learned;
    }
    for (const core::PlannerAccount &account : input.accounts) {
        for (int day = 0; day < 7; ++day) {
            if (dice.chance(0.25)) {
                const auto at = input.week.begin() + std::chrono::minutes(1440 * day + 15 * dice.upTo(95));
                input.commitments.append({account.id, account.platform, at, {}});
            }
        }
    }
    return input;
}

/// Each lane's audience lives up to 3 h before or after the table's, and the planner knows.
void shiftAudiences(PlanningInput &input, quint32 seed)
{
    support::Dice dice(seed + 1000);
    for (core::PlannerLane &lane : input.lanes)
        lane.audienceZone = QTimeZone(900 * (dice.upTo(24) - 12));
}

PlanningInput shiftedAudiences(double velocity, quint32 seed)
{
    PlanningInput input = tableCurves(velocity, seed);
    shiftAudiences(input, seed);
    return input;
}

PlanningInput shiftedAndBusy(double velocity, quint32 seed)
{
    PlanningInput input = busyWeeks(velocity, seed);
    shiftAudiences(input, seed);
    return input;
}

struct Family {
    QString name;
    PlanningInput (*input)(double velocity, quint32 seed);
    quint32 seeds;
    Target calmTarget; ///< At velocity 1.
    Target fullTarget; ///< At velocity 2.
};

const QList<Family> families = {
    {u"the platform table's curves, no commitments"_s, tableCurves, 1, atLeast(1.00), atLeast(1.38)},
    {u"days of the week +-15 %, 25 % of the account-days busy, 20 seeds"_s, busyWeeks, 20, atLeast(1.04),
     atLeast(1.42)},
    {u"the same, and audiences shifted by up to 3 h (uniform, each lane its own) and known, 20 seeds"_s, shiftedAndBusy,
     20, atLeast(1.33), atLeast(1.80)},
    {u"audiences shifted alone, no commitments, 20 seeds"_s, shiftedAudiences, 20, {}, {}},
};

} // namespace

void calendarFigures()
{
    for (const Family &family : families) {
        heading(u"Against simpler calendars"_s,
                u"5 platforms x 3 languages, an account a lane, M = 1; "_s + family.name);
        for (const double velocity : {1.0, 2.0}) {
            Comparison mean;
            double leastToCalendar = 1e9;
            double leastToGreedy = 1e9;
            for (quint32 seed = 1; seed <= family.seeds; ++seed) {
                const Comparison one = compare(family.input(velocity, seed));
                mean.toCalendar += one.toCalendar / family.seeds;
                mean.slotsToCalendar += one.slotsToCalendar / family.seeds;
                mean.toGreedy += one.toGreedy / family.seeds;
                leastToCalendar = std::min(leastToCalendar, one.toCalendar);
                leastToGreedy = std::min(leastToGreedy, one.toGreedy);
            }
            const bool isFull = velocity == 2;
            const QString at = u", v = %1"_s.arg(velocity);
            figure(u"value / the peak-hour calendar made legal, mean"_s + at, mean.toCalendar,
                   isFull ? family.fullTarget : family.calmTarget);
            if (family.seeds > 1)
                figure(u"the same, least of the seeds"_s + at, leastToCalendar);
            figure(u"slots / the calendar's, mean"_s + at, mean.slotsToCalendar,
                   isFull && family.seeds == 1 ? atLeast(1.75) : Target());
            figure(u"value / greedy by value, mean"_s + at, mean.toGreedy, isFull ? atLeast(1.04) : Target());
            figure(u"value / greedy by value, least of the seeds"_s + at, leastToGreedy, atLeast(1));
        }
    }
}

} // namespace bench
