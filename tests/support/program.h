// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

#include "tests/support/httpclient.h"

namespace tests {

/// The program itself as its users start it, in a process of its own that can be killed.
class Program final
{
public:
    explicit Program(QString dataFolder);
    ~Program();

    /// Starts headless on a free port and waits for the line that names it; false where it ends before.
    bool serve(const QStringList &more = {});
    /// SIGKILL: nothing is flushed, nothing is said.
    void kill();
    /// SIGTERM; the exit code, -1 where it does not end.
    int stop();

    struct Outcome {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    /// Runs one command on the same workspace to its end, with `input` on its standard input.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    HttpClient client(const QByteArray &token = {}) const { return HttpClient(m_port, token); }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    const QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace tests
