// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes named instances with the planner's answer as JSON files, for tests/bench/compare_with_milp.py.

#include "tests/support/probleminstances.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int failed(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes instances of the planner's problem with its answer, one NAME.json each, into FOLDER."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"where to write; made if it is not there"_s);
    parser.addOptions({{u"set"_s, u"small (25 instances) or large (120)"_s, u"set"_s, u"small"_s},
                       {u"seed"_s, u"seed of the first instance; the others follow"_s, u"number"_s, u"1"_s},
                       {u"only"_s, u"only instances whose name contains this"_s, u"text"_s},
                       {u"runs"_s, u"planner runs of each; the shortest is the time written"_s, u"number"_s, u"3"_s},
                       {u"list"_s, u"print the names and write nothing"_s}});
    parser.process(application);

    bool seedIsNumber = false, runsIsNumber = false;
    const quint32 seed = parser.value(u"seed"_s).toUInt(&seedIsNumber);
    const int runs = parser.value(u"runs"_s).toInt(&runsIsNumber);
    if (!seedIsNumber || !runsIsNumber || runs < 1)
        return failed(u"--seed must be a number from 0 on, --runs one from 1 on"_s);
    const QString set = parser.value(u"set"_s);
    if (set != u"small"_s && set != u"large"_s)
        return failed(u"--set must be small or large"_s);
    const bool listOnly = parser.isSet(u"list"_s);
    if (parser.positionalArguments().size() != 1 && !listOnly)
        return failed(u"One folder is needed; see --help"_s);
    const QDir folder(parser.positionalArguments().value(0));
    if (!listOnly && !folder.mkpath(u"."_s))
        return failed(u"Cannot make the folder "_s + folder.path());

    for (const auto &instance : set == u"small"_s ? support::smallInstances(seed) : support::largeInstances(seed)) {
        const QString name = instance.name();
        if (!name.contains(parser.value(u"only"_s)))
            continue;
        if (!listOnly) {
            QSaveFile file(folder.filePath(name + u".json"_s));
            file.open(QIODevice::WriteOnly);
            file.write(core::toBytes(support::solvedProblem(instance, runs)));
            if (!file.commit())
                return failed(u"Cannot write %1: %2"_s.arg(file.fileName(), file.errorString()));
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
    }
    return 0;
}
