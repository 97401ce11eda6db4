// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include "ui/calendar/planmenu.h"
#include "ui/calendar/trayframe.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

bool waitUntilFilled(const MainWindow &window)
{
    const auto *plan = window.findChild<PlanMenu *>(); // a place is filled before its plan has a name
    const auto ready = [&] { return window.isFilled() && (!plan || plan->isKnown()); };
    if (ready())
        return true;
    QEventLoop loop;
    const auto look = [&] {
        if (ready())
            loop.exit(0);
    };
    QObject::connect(&window, &MainWindow::filled, &loop, look);
    if (plan)
        QObject::connect(plan, &PlanMenu::told, &loop, look);
    QTimer::singleShot(30s, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

core::Result<void> savePicture(MainWindow &window, const QString &name, Scheme scheme, const QString &folder)
{
    if (!waitUntilFilled(window)) // a place may read more once it is in sight
        return core::fail(core::Error::Code::Unavailable, u"The engine did not answer in time"_s);
    // What the last answers changed asks for a layout, which asks its parent for one: both at later turns of the loop.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(); // scroll bars hide
    const QString path = u"%1/%2-%3.png"_s.arg(folder, name, scheme == Scheme::Light ? u"light"_s : u"dark"_s);
    if (!window.grab().save(path))
        return core::fail(core::Error::Code::Internal, u"The picture %1 cannot be written"_s.arg(path));
    return {};
}

} // namespace

core::Result<void> takeScreenshots(Desk &desk, const ScreenshotOptions &options)
{
    if (!QDir().mkpath(options.folder))
        return core::fail(core::Error::Code::Internal, u"The folder %1 cannot be made"_s.arg(options.folder));
    setInterfaceLanguage(*qApp, options.language);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        Preferences preferences;
        MainWindow window(desk, preferences);
        window.resize(options.size);
        window.show();
        if (!waitUntilFilled(window))
            return core::fail(core::Error::Code::Unavailable, u"The engine did not answer in time"_s);
        for (const View view : MainWindow::views()) {
            window.show(view);
            DE_TRY(savePicture(window, MainWindow::viewName(view), scheme, options.folder));
        }
        // What a person opens over a view.
        window.show(View::Calendar);
        if (auto *tray = window.findChild<TrayFrame *>())
            tray->setOpen(true);
        DE_TRY(savePicture(window, MainWindow::viewName(View::Calendar) + u"-tray"_s, scheme, options.folder));
    }
    return {};
}

} // namespace ui
