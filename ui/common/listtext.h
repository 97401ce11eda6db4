// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui {

/// "one, two, three", with the comma of the window's language.
QString listText(const QStringList &parts);

} // namespace ui
