// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/sampleweek.h"
#include "tests/support/enginehost.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/shell/mainwindow.h"

namespace tests {

/// The whole window over a real engine that holds the sample week, at Monday 16 November 2026, 10:24. The window can be
/// opened anew; the engine stays.
class SampleWindow final
{
public:
    /// False where the engine did not start or the sample could not be loaded.
    bool start();
    /// As start(), without the sample: a workspace in which nothing is.
    bool startEmpty();
    /// A new window in the place of the one before, shown and active, whatever it shows.
    bool make();
    /// A new window in the place of the one before, filled and active; false where it did not come to that.
    bool open();
    /// Returns when the engine has answered what the window has asked so far, and what it asked because of that, and
    /// the window has heard.
    void settle();
    void close() { m_window.reset(); }

    ui::MainWindow &window() { return *m_window; }
    ui::EngineLink &desk(); ///< Made when it is first needed; it then begins to read.
    support::EngineHost &host() { return m_host; }
    ui::Preferences preferences = ui::Preferences();

    static core::Caller owner();

private:
    support::EngineHost m_host;
    std::unique_ptr<ui::EngineLink> m_link;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
