// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"

#include <QRegularExpression>

#include "core/base/clock.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace core {

Q_LOGGING_CATEGORY(logEngine, "engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "http", QtInfoMsg)

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            out += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(toIso(SystemClock().now()), QLatin1StringView(levelName(type)),
                                                 QString::fromLatin1(context.category), escaped(maskSecrets(text)));
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr); // one write a line: threads do not mix
}

} // namespace

QString maskSecrets(const QString &text)
{
    static const QRegularExpression secret(uR"((bearer\s+|key=|password=|cdx_|whsec_|://[^\s:/@]+:)([^\s@&"']{4,}))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(secret, u"\\1***"_s);
}

void installLogging()
{
    qInstallMessageHandler(writeLine);
}

} // namespace core
