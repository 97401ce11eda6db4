// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplewindow.h"

#include <QSignalSpy>
#include <QTest>

#include "core/engine/transaction.h"
#include "core/engine/workspacecommands.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// A command that changes nothing.
struct Nothing {
    using Answer = bool;

    friend core::Result<bool> execute(const Nothing &, core::Transaction &) { return true; }
};

} // namespace

core::Caller SampleWindow::owner()
{
    return {u"owner"_s, u"Marta Vidal"_s, core::PrincipalKind::Human,
            core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin | core::Scope::Publish};
}

bool SampleWindow::startEmpty()
{
    m_host.clock().set(*core::instantFromIso(u"2026-11-16T10:24:00Z"_s));
    return m_host.start();
}

bool SampleWindow::start()
{
    if (!startEmpty())
        return false;
    const auto loaded = m_host.run(core::LoadSampleWeek{}, owner());
    return loaded && *loaded;
}

ui::EngineLink &SampleWindow::desk()
{
    if (!m_link)
        m_link = std::make_unique<ui::EngineLink>(m_host.engine(), owner());
    return *m_link;
}

bool SampleWindow::make()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(desk(), preferences);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void SampleWindow::settle()
{
    // Commands are answered in their order, questions in that of their thread: enough of them go to both.
    constexpr int questions = 6;
    for (int round = 0; round < 2; ++round) {
        QObject context;
        int open = questions + 1;
        for (int i = 0; i < questions; ++i)
            desk().ask(core::GetWorkspace{}, &context, [&](const core::Result<core::Workspace> &) { --open; });
        desk().submit(Nothing{}, &context, [&](const core::Result<bool> &) { --open; });
        if (!QTest::qWaitFor([&] { return open == 0; }))
            qWarning("the engine does not answer");
        QCoreApplication::processEvents();
    }
}

bool SampleWindow::open()
{
    if (!make())
        return false;
    QSignalSpy filled(m_window.get(), &ui::MainWindow::filled);
    return m_window->isFilled() || filled.wait();
}

} // namespace tests
