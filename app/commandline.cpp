// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QHostAddress>
#include <QStandardPaths>

#include "core/engine/config.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Task = CommandLine::Task;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plans, rehearses, approves and proves what a team publishes: a window, a REST server and an engine in one."_s);
    parser.addOptions({
        {u"headless"_s, u"No window: engine and REST server alone."_s},
        {u"host"_s, u"Listen on this address alone (default: 127.0.0.1, and ::1 where it is free)."_s, u"address"_s},
        {u"port"_s, u"Listen on this port (default 5301; 0: any free one, printed)."_s, u"number"_s, u"5301"_s},
        {u"data"_s, u"The workspace: database, media, config.json."_s, u"folder"_s},
        {u"database"_s, u"sqlite:PATH (default: in the workspace)."_s, u"url"_s},
        {u"config"_s, u"Settings (default: config.json in the workspace)."_s, u"file"_s},
        {u"service"_s, u"A peer service's base URL, or `embedded`; repeatable."_s, u"name=url"_s},
        {u"demo"_s, u"Fill an empty workspace with a sample week."_s},
        {u"screenshots"_s, u"Render every view to this folder, light and dark, and exit."_s, u"folder"_s},
        {u"size"_s, u"Size of the screenshots (default 1440x900)."_s, u"WxH"_s, u"1440x900"_s},
        {u"language"_s, u"Language of the window: en, es or ar."_s, u"tag"_s},
        {u"name"_s, u"token create: whose it is."_s, u"name"_s},
        {u"scope"_s, u"token create: read, write, approve, admin, publish; comma-separated."_s, u"scopes"_s},
        {u"kind"_s, u"token create: service (default) or human."_s, u"kind"_s, u"service"_s},
        {u"version"_s, u"Print the version."_s},
        {{u"h"_s, u"help"_s}, u"Print this help."_s},
    });
    parser.addPositionalArgument(u"command"_s,
                                 u"token create|list|revoke NAME, backup FILE, restore FILE, check, mode [MODE], "
                                 "stop [REASON], resume. Without one the program serves."_s,
                                 u"[command]"_s);
}

core::Result<void> misuse(const QString &sentence)
{
    return core::fail(core::Error::Code::InvalidField, sentence);
}

core::Result<void> readServices(const QCommandLineParser &parser, CommandLine &line)
{
    for (const QString &pair : parser.values(u"service"_s)) {
        const QString name = pair.section(u'=', 0, 0);
        const QString url = pair.section(u'=', 1);
        if (!core::serviceNames().contains(name) || url.isEmpty())
            return misuse(u"--service takes NAME=URL or NAME=embedded, with a name of %1"_s.arg(
                core::serviceNames().join(u", "_s)));
        line.services.insert(name, url);
    }
    return {};
}

core::Result<void> readNumbers(const QCommandLineParser &parser, CommandLine &line)
{
    bool ok = false;
    const int port = parser.value(u"port"_s).toInt(&ok);
    if (!ok || port < 0 || port > 65535)
        return misuse(u"--port takes a number from 0 to 65535"_s);
    line.port = quint16(port);
    line.host = parser.value(u"host"_s);
    if (!line.host.isEmpty() && QHostAddress(line.host).isNull())
        return misuse(u"--host takes an IP address like 127.0.0.1"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    bool okHeight = false;
    if (size.size() == 2)
        line.size = QSize(size[0].toInt(&ok), size[1].toInt(&okHeight));
    if (!ok || !okHeight || line.size.width() < 320 || line.size.height() < 240 || line.size.width() > 8192
        || line.size.height() > 8192)
        return misuse(u"--size takes WIDTHxHEIGHT in pixels, from 320x240 to 8192x8192"_s);
    return {};
}

/// The command among the words, and whether the number of its arguments is right.
core::Result<void> readTask(const QCommandLineParser &parser, CommandLine &line)
{
    struct Row {
        QLatin1StringView name;
        Task task;
        int least;
        int most;
    };
    static constexpr Row rows[] = {
        {"token"_L1, Task::Token, 1, 2},   {"backup"_L1, Task::Backup, 1, 1}, {"restore"_L1, Task::Restore, 1, 1},
        {"check"_L1, Task::Check, 0, 0},   {"mode"_L1, Task::Mode, 0, 1},     {"stop"_L1, Task::Stop, 0, 1},
        {"resume"_L1, Task::Resume, 0, 0},
    };
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return {};
    const QString name = words.takeFirst();
    for (const Row &row : rows) {
        if (row.name != name)
            continue;
        if (words.size() < row.least || words.size() > row.most)
            return misuse(u"`%1` has the wrong number of arguments: see --help"_s.arg(name));
        line.task = row.task;
        line.arguments = words;
        return {};
    }
    return misuse(u"there is no command `%1`: see --help"_s.arg(name));
}

} // namespace

core::Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"distribution-engine"_s} + arguments))
        return core::fail(core::Error::Code::InvalidField, parser.errorText());
    CommandLine line;
    DE_TRY(readTask(parser, line));
    DE_TRY(readServices(parser, line));
    DE_TRY(readNumbers(parser, line));
    line.headless = parser.isSet(u"headless"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.data = parser.value(u"data"_s);
    if (line.data.isEmpty())
        line.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/distribution-engine"_s;
    line.database = parser.value(u"database"_s);
    line.config = parser.value(u"config"_s);
    line.language = parser.value(u"language"_s);
    line.name = parser.value(u"name"_s);
    line.scope = parser.value(u"scope"_s);
    line.kind = parser.value(u"kind"_s);
    line.screenshots = parser.value(u"screenshots"_s);
    if (!line.screenshots.isEmpty())
        line.task = Task::Screenshots;
    if (parser.isSet(u"version"_s))
        line.task = Task::Version;
    if (parser.isSet(u"help"_s))
        line.task = Task::Help;
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace app
