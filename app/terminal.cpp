// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Turns the terminal's echo off, and on again however the reading ends.
class EchoOff
{
public:
    EchoOff()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    const bool m_isTerminal;
};

} // namespace

void print(const QString &line)
{
    writeLine(stdout, line);
}

void complain(const QString &sentence)
{
    writeLine(stderr, u"distribution-engine: "_s + sentence);
}

core::Result<QString> readPassphrase(const QString &prompt)
{
    if (::isatty(STDIN_FILENO)) {
        std::fputs(qPrintable(prompt), stderr);
        std::fflush(stderr);
    }
    std::string line;
    bool read = false;
    {
        const EchoOff quiet;
        read = bool(std::getline(std::cin, line));
    }
    if (::isatty(STDIN_FILENO))
        std::fputs("\n", stderr);
    if (!read)
        return core::fail(core::Error::Code::Unavailable, u"A passphrase is needed, and none was given"_s);
    return QString::fromStdString(line);
}

} // namespace app
