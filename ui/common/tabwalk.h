// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

enum class TabWay { Onward, Back };

/// Gives the focus to the next control inside `root`, round and round. For QWidget::focusNextPrevChild(): Qt's own way
/// stops at widgets that only pass the focus on, also to a control that is hidden or was left a moment ago, and does
/// not get past them. False where there is no other control.
bool walkTab(QWidget &root, TabWay way);

/// The first control inside `root` that can be seen; null where there is none.
QWidget *firstControl(QWidget &root);

} // namespace ui
