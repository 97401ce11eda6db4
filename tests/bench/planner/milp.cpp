// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include "tests/support/milp.h"
#include "tests/support/probleminstances.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using core::Json;

namespace bench {

namespace {

double number(const Json &json, const char *name)
{
    return json[name].is_number() ? json[name].get<double>() : 0;
}

double medianTimeRatio(const Json &report, int leastAccounts)
{
    std::vector<double> ratios;
    for (const Json &instance : report["instances"]) {
        if (instance["timeRatio"].is_number() && instance["accounts"].get<int>() >= leastAccounts)
            ratios.push_back(instance["timeRatio"].get<double>());
    }
    if (ratios.empty())
        return 0;
    std::ranges::nth_element(ratios, ratios.begin() + qsizetype(ratios.size() / 2));
    return ratios[ratios.size() / 2];
}

void qualityFigures(const Json &report)
{
    const Json &summary = report["summary"];
    figure(u"instances"_s, number(summary, "instances"), {}, 0);
    figure(u"  of them solved to the optimum by HiGHS; the others count to its bound"_s, number(summary, "optimal"), {},
           0);
    for (const Json &instance : report["instances"]) {
        if (!instance["optimal"].get<bool>())
            std::printf("    to its bound: %s, ratio %s\n", instance["name"].get<std::string>().c_str(),
                        instance["ratio"].dump().c_str());
    }
    figure(u"value / optimum, mean"_s, number(summary, "meanRatio"), atLeast(0.995), 5);
    figure(u"value / optimum, least"_s, number(summary, "minRatio"), atLeast(0.98), 5);
    figure(u"instances with a bound"_s, number(summary, "withBound"), atLeast(number(summary, "instances")), 0);
    figure(u"certified gap, mean"_s, number(summary, "meanGap"), atMost(0.005), 5);
    figure(u"certified gap, worst"_s, number(summary, "worstGap"), atMost(0.025), 5);
    figure(u"broken rules, wrong values, bounds below a legal plan"_s, double(summary["faulty"].size()), atMost(0), 0);
}

void failed(const core::Error &error)
{
    std::printf("  not measured: %s\n", qPrintable(error.message));
}

core::Result<Json> compared(const QList<support::ProblemInstance> &instances, const QStringList &options)
{
    QTemporaryDir folder;
    for (const support::ProblemInstance &instance : instances)
        DE_TRY(support::writeProblem(folder.path(), instance.name(), support::solvedProblem(instance, 3)));
    return support::comparedWithMilp(folder.path(), QStringList{u"--gap"_s, u"1e-4"_s} + options);
}

} // namespace

void milpFigures(int seconds)
{
    const auto small = support::smallInstances();
    const auto all = small + support::largeInstances();
    heading(
        u"Against a general solver: HiGHS, to 1e-4, windows stated as a flow"_s,
        u"%1 instances of exportproblems, small and large: 1-12 accounts, 1-3 languages, v 0.7-3"_s.arg(all.size()));
    if (const auto report = compared(all, {u"--budget"_s, QString::number(seconds)})) {
        qualityFigures(*report);
        figure(u"processor time of HiGHS / ours, median, two accounts or more"_s, medianTimeRatio(*report, 2),
               atLeast(10), 1);
        figure(u"the same, eight accounts or more"_s, medianTimeRatio(*report, 8), {}, 1);
    } else {
        failed(report.error());
    }

    heading(u"Against HiGHS given the windows one by one, as section 4 writes them"_s,
            u"the small instances of these"_s);
    if (const auto report = compared(small, {u"--plain"_s, u"--time-limit"_s, u"60"_s}))
        figure(u"processor time of HiGHS / ours, median, two accounts or more"_s, medianTimeRatio(*report, 2), {}, 1);
    else
        failed(report.error());
}

} // namespace bench
