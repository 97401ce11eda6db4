// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace ui {

/// The groups of the key sheet in columns of about the same height: how many groups each column takes, in order. A
/// group is never torn from its heading. `heights` are those of the groups.
QList<int> keyColumns(const QList<int> &heights, int columns);

} // namespace ui
