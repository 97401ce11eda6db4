// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include "app/commandline.h"
#include "app/commands.h"
#include "app/serve.h"
#include "app/terminal.h"
#include "core/base/logging.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

using Task = app::CommandLine::Task;

constexpr int failed = 1;
constexpr int misused = 2;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"distribution-engine"_s);
    QCoreApplication::setApplicationVersion(u"2.0.0"_s);
}

int withWindow(int &argc, char **argv, const app::CommandLine &line)
{
    if (!hasDisplay() && line.task == Task::Screenshots)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasDisplay()) {
        app::complain(u"there is no display for the window: start with --headless"_s);
        return failed;
    }
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    return line.task == Task::Screenshots ? app::screenshots(line) : app::serve(line);
}

int withoutWindow(int &argc, char **argv, const app::CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    return line.task == Task::Serve ? app::serve(line) : app::runCommand(line);
}

} // namespace

int main(int argc, char **argv)
{
    core::installLogging();
    nameApplication();
    if (sodium_init() < 0) {
        app::complain(u"libsodium cannot be used on this machine"_s);
        return failed;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = app::parseCommandLine(arguments);
    if (!line) {
        app::complain(line.error().message);
        return misused;
    }
    if (line->task == Task::Help) {
        const QCoreApplication application(argc, argv); // the help text names the program
        app::print(app::helpText().trimmed());
        return 0;
    }
    if (line->task == Task::Version) {
        app::print(u"distribution-engine "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    const bool window = line->task == Task::Screenshots || (line->task == Task::Serve && !line->headless);
    return window ? withWindow(argc, argv, *line) : withoutWindow(argc, argv, *line);
}
