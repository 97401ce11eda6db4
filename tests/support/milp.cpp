// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/milp.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace support {

core::Result<void> writeProblem(const QString &folder, const QString &name, const core::Json &json)
{
    QSaveFile file(QDir(folder).filePath(name + u".json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(core::toBytes(json));
    if (!file.commit())
        return core::fail(core::Error::Code::Unavailable,
                          u"Cannot write %1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

core::Result<core::Json> comparedWithMilp(const QString &folder, const QStringList &options)
{
    const QString report = QDir(folder).filePath(u"report.out"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Debian's own interpreter: that is the one python3-scipy belongs to.
    process.start(
        u"/usr/bin/python3"_s,
        QStringList{QStringLiteral(DE_SOURCE_DIR "/tests/bench/compare_with_milp.py"), folder, u"--report"_s, report}
            + options);
    if (!process.waitForFinished(-1))
        return core::fail(core::Error::Code::Unavailable, u"/usr/bin/python3: "_s + process.errorString());
    std::printf("%s", process.readAllStandardOutput().constData());
    std::fflush(stdout);
    // 0 and 1 are verdicts, both with a report; anything else is a script that did not run.
    QFile file(report);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1 || !file.open(QIODevice::ReadOnly))
        return core::fail(core::Error::Code::Unavailable,
                          u"compare_with_milp.py gave no report; it needs Debian's python3-scipy "
                          "(packaging/packages-test.txt)"_s);
    return core::parseJson(file.readAll());
}

} // namespace support
