// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/model/slot.h"

namespace ui {

class Desk;
struct SlotRow;

/// What can be done with a slot beside changing its fields.
enum class SlotAction { Send, Move, Pin, Copy, Cancel };

/// Whether the slot's state allows the action; else why not, in the window's words.
core::Result<void> mayDo(SlotAction action, const core::Slot &slot, const Desk &desk);

/// Why the person at the desk can do the action with none of the slots; empty where with at least one.
QString whyNot(SlotAction action, const QList<SlotRow> &rows, const Desk &desk);

} // namespace ui
