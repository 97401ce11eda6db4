// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace ui {

/// What a person should know when this machine's clock was set while the window is open: how far it went, in the
/// largest unit of which there are two, and what that means for what was due. Negative: back.
QString clockJumpText(std::chrono::milliseconds jump);

} // namespace ui
