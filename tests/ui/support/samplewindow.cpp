// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplewindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

core::Caller SampleWindow::owner()
{
    return {u"owner"_s, u"Marta Vidal"_s, core::PrincipalKind::Human,
            core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin | core::Scope::Publish};
}

bool SampleWindow::start()
{
    m_host.clock().set(*core::instantFromIso(u"2026-11-16T10:24:00Z"_s));
    if (!m_host.start())
        return false;
    const auto loaded = m_host.run(core::LoadSampleWeek{}, owner());
    m_link = std::make_unique<ui::EngineLink>(m_host.engine(), owner());
    return loaded && *loaded;
}

bool SampleWindow::open()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(*m_link, preferences);
    QSignalSpy filled(m_window.get(), &ui::MainWindow::filled);
    m_window->show();
    m_window->activateWindow();
    return (m_window->isFilled() || filled.wait()) && QTest::qWaitForWindowActive(m_window.get());
}

} // namespace tests
