// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve.h"

#include <QApplication>
#include <QEventLoop>
#include <QHostAddress>

#include "app/stopsignals.h"
#include "app/terminal.h"
#include "app/workspace.h"
#include "core/api/restapi.h"
#include "core/engine/engine.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/sampleweek.h"
#include "ui/common/enginelink.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/systemscheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenshots.h"

#include <future>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Result;

constexpr int failed = 1;

/// Waits for the engine before anything is shown or served; there is no event loop yet that could be held up.
Result<bool> loadSampleWeek(core::DistributionEngine &engine)
{
    std::promise<Result<bool>> loaded;
    engine.submit(core::LoadSampleWeek{}, owner(), [&](const Result<bool> &answer) { loaded.set_value(answer); });
    return loaded.get_future().get();
}

/// Who works at this window: the person of its last run while that one has a role here, else whoever may start the
/// program on the workspace's files. Waits, as loadSampleWeek() does.
core::Caller personAt(core::DistributionEngine &engine, const QString &personId)
{
    if (personId.isEmpty())
        return owner();
    std::promise<Result<core::Caller>> answered;
    engine.ask(core::GetPerson{personId}, [&](const Result<core::Caller> &person) { answered.set_value(person); });
    const auto person = answered.get_future().get();
    return person ? *person : owner();
}

Result<std::unique_ptr<core::DistributionEngine>> startEngine(const CommandLine &line)
{
    auto workspace = openWorkspace(line);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto engine = core::DistributionEngine::start(workspace->location, workspace->context);
    if (!engine || !line.demo)
        return engine;
    const auto loaded = loadSampleWeek(**engine);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!*loaded)
        complain(u"the workspace is not empty: --demo leaves it as it is"_s);
    return engine;
}

QString urlOf(const QHostAddress &host, quint16 port)
{
    const QString address = host.isNull() ? u"127.0.0.1"_s : host.toString();
    return u"http://%1:%2"_s.arg(address.contains(u':') ? u'[' + address + u']' : address).arg(port);
}

/// The clean end: what is in flight is answered before the engine goes.
void stopServing(api::RestApi &rest)
{
    QEventLoop loop;
    QObject::connect(&rest, &api::RestApi::stopped, &loop, &QEventLoop::quit);
    rest.stop();
    loop.exec();
}

int complainAbout(const core::Error &error)
{
    complain(error.message);
    return failed;
}

} // namespace

int serve(const CommandLine &line)
{
    const StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::received, qApp, &QCoreApplication::quit);
    const auto engine = startEngine(line);
    if (!engine)
        return complainAbout(engine.error());
    api::RestApi rest(**engine);
    const QHostAddress host = line.host.isEmpty() ? QHostAddress() : QHostAddress(line.host);
    const auto port = rest.start(host, line.port);
    if (!port)
        return complainAbout(port.error());
    print(u"listening on "_s + urlOf(host, *port));

    std::unique_ptr<ui::EngineLink> link;
    std::unique_ptr<ui::Preferences> preferences;
    std::unique_ptr<ui::SystemScheme> desktop;
    std::unique_ptr<ui::MainWindow> window;
    std::function<void()> another; // in the place of the one that is open
    if (!line.headless) {
        preferences = std::make_unique<ui::Preferences>((*engine)->context().dataFolder + u"/window.ini"_s);
        link =
            std::make_unique<ui::EngineLink>(**engine, personAt(**engine, preferences->value(ui::preferences::person)));
        ui::setInterfaceLanguage(
            *qApp, line.language.isEmpty() ? preferences->value(ui::preferences::language) : line.language);
        desktop = std::make_unique<ui::SystemScheme>();
        ui::applyTheme(*qApp, ui::preferredScheme(*preferences));
        QObject::connect(desktop.get(), &ui::SystemScheme::changed, preferences.get(),
                         [&preferences] { ui::applyTheme(*qApp, ui::preferredScheme(*preferences)); });
        const auto openWindow = [&] {
            window = std::make_unique<ui::MainWindow>(*link, *preferences);
            QObject::connect(
                window.get(), &ui::MainWindow::anotherWanted, qApp, [&] { another(); }, Qt::QueuedConnection);
            window->show();
        };
        another = [&, openWindow, atStart = preferences->value(ui::preferences::language)] {
            const QString wanted = preferences->value(ui::preferences::language);
            if (line.language.isEmpty() || wanted != atStart) // else as the command line says
                ui::setInterfaceLanguage(*qApp, wanted);
            openWindow();
        };
        openWindow();
        if (!line.demo)
            window->welcome();
    }
    const int code = QCoreApplication::exec();
    window.reset();
    stopServing(rest);
    return code;
}

int screenshots(const CommandLine &line)
{
    const auto engine = startEngine(line);
    if (!engine)
        return complainAbout(engine.error());
    ui::EngineLink link(**engine, owner());
    ui::ScreenshotOptions options;
    options.folder = line.screenshots;
    options.size = line.size;
    options.language = line.language.isEmpty() ? u"en"_s : line.language;
    const auto taken = ui::takeScreenshots(link, options);
    return taken ? 0 : complainAbout(taken.error());
}

} // namespace app
