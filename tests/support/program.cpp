// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int longestStartMs = 30'000;
const QString binary = QStringLiteral(DE_PROGRAM);

} // namespace

Program::Program(QString dataFolder)
    : m_folder(std::move(dataFolder))
{
}

Program::~Program()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool Program::serve(const QStringList &more)
{
    m_process.start(binary, QStringList{u"--headless"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder} + more);
    QByteArray seen;
    while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(longestStartMs)) {
        seen += m_process.readAllStandardOutput();
        const qsizetype at = seen.indexOf("listening on http://127.0.0.1:");
        const qsizetype end = seen.indexOf('\n', at);
        if (at >= 0 && end > at) {
            m_port = seen.mid(at, end - at).split(':').last().toUShort();
            return m_port != 0;
        }
    }
    return false;
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished(longestStartMs);
}

int Program::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(longestStartMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

Program::Outcome Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(binary, arguments + QStringList{u"--data"_s, m_folder});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(longestStartMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tests
