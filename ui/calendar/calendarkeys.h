// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

namespace ui {

/// The keys of the week that are no actions: they work on the cell or the slots that are in hand.
QList<Page::KeyGroup> calendarKeys();

} // namespace ui
