// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QSize>
#include <QStringList>

#include "core/base/result.h"

#include <optional>

namespace app {

/// What was typed. A value; parsing changes nothing.
struct CommandLine {
    /// What the program is to do; Serve opens the window unless `headless`.
    enum class Task { Serve, Screenshots, Token, Backup, Restore, Check, Mode, Stop, Resume, Version, Help };

    Task task = Task::Serve;
    QStringList arguments = {}; ///< What stands behind the command: `create` for `token create`.
    bool headless = false;
    bool demo = false;
    QString host = {}; ///< Empty: 127.0.0.1 and ::1.
    quint16 port = 5301;
    QString data = {}; ///< The workspace folder.
    QString database = {}; ///< Empty: sqlite in the workspace folder.
    QString config = {}; ///< Empty: config.json in the workspace folder.
    QMap<QString, QString> services = {}; ///< By name: a URL, or "embedded".
    QString screenshots = {}; ///< Folder.
    QSize size = {1440, 900};
    QString language = {};
    QString name = {}; ///< token: whose.
    QString scope = {}; ///< token: comma-separated.
    QString kind = QStringLiteral("service"); ///< token: service or human.
};

/// Reads the arguments without the program's name. InvalidField with a sentence for a bad one.
core::Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What --help prints.
QString helpText();

} // namespace app
