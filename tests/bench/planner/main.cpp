// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/planner/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints the planner's figures of planning.md section 12 beside their targets. Ends with 1 where one is "
        "missed."_s);
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"calendar, feed, growth or milp; all where it is not given"_s, u"part"_s},
                       {u"milp-seconds"_s, u"most time for the general solver"_s, u"number"_s, u"600"_s}});
    parser.process(application);
    bool isNumber = false;
    const int seconds = parser.value(u"milp-seconds"_s).toInt(&isNumber);
    const QString only = parser.value(u"only"_s);
    if (!isNumber || seconds < 1
        || !QStringList({u""_s, u"calendar"_s, u"feed"_s, u"growth"_s, u"milp"_s}).contains(only)) {
        std::fprintf(stderr, "--only must be calendar, feed, growth or milp, --milp-seconds a number from 1 on\n");
        return 2;
    }
    const auto wanted = [&](const QString &part) { return only.isEmpty() || only == part; };
    if (wanted(u"calendar"_s))
        bench::calendarFigures();
    if (wanted(u"feed"_s))
        bench::feedFigures();
    if (wanted(u"growth"_s))
        bench::growthFigures();
    if (wanted(u"milp"_s))
        bench::milpFigures(seconds);
    std::printf("\n%d targets missed\n", bench::missed());
    return bench::missed() > 0;
}
