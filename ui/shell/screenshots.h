// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

#include "core/base/result.h"

namespace ui {

class Desk;

struct ScreenshotOptions {
    QString folder = {};
    QSize size = QSize(1440, 900);
    QString language = QStringLiteral("en"); ///< Of interfaceLanguages().
};

/// Writes a picture of every view in light and dark, `<view>-<light|dark>.png`, and of the calendar with its tray open,
/// `calendar-tray-<light|dark>.png`, and waits until the views are filled.
/// For a run that does nothing else: it spins an event loop of its own and changes the application's theme and
/// language. Refuses with Unavailable where the engine does not answer within 30 s, with Internal where a file cannot
/// be written.
core::Result<void> takeScreenshots(Desk &desk, const ScreenshotOptions &options);

} // namespace ui
