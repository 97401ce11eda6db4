// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

int missedTargets = 0;

} // namespace

void heading(const QString &title, const QString &family)
{
    std::printf("\n%s\n  data: %s\n", qPrintable(title), qPrintable(family));
}

void figure(const QString &what, double value, Target target, int decimals)
{
    QString verdict;
    if (target.wanted != Wanted::Nothing) {
        const bool least = target.wanted == Wanted::AtLeast;
        // The figure as it is, not as it is printed; a hair's breadth is the arithmetic's.
        const bool met = least ? value >= target.value - 1e-9 : value <= target.value + 1e-9;
        missedTargets += !met;
        verdict = u"target %1 %2  %3"_s.arg(least ? u">="_s : u"<="_s)
                      .arg(target.value, -6)
                      .arg(met ? u"met"_s : u"MISSED"_s);
    }
    std::printf("  %-74s %10s  %s\n", qPrintable(what), qPrintable(QString::number(value, 'f', decimals)),
                qPrintable(verdict));
    std::fflush(stdout);
}

int missed()
{
    return missedTargets;
}

double processorSeconds(const std::function<void()> &call, int runs)
{
    double least = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        call();
        least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

double exponentOf(const std::vector<std::pair<double, double>> &points)
{
    double meanX = 0;
    double meanY = 0;
    for (const auto &[x, y] : points) {
        meanX += std::log(x) / double(points.size());
        meanY += std::log(y) / double(points.size());
    }
    double xy = 0;
    double xx = 0;
    for (const auto &[x, y] : points) {
        xy += (std::log(x) - meanX) * (std::log(y) - meanY);
        xx += (std::log(x) - meanX) * (std::log(x) - meanX);
    }
    return xy / xx;
}

} // namespace bench
