// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>

#include "core/base/result.h"
#include "core/engine/slotcommands.h"
#include "ui/calendar/slotrow.h"

#include <memory>

namespace ui {

/// The clipboard's form of slots: what is pasted, and lines of text for other programs.
inline constexpr auto slotsMimeType = QLatin1StringView("application/x-distribution-slots+json");

/// One line a slot: time, platform, account, title, language, divided by tabs.
std::unique_ptr<QMimeData> clipboardOf(const QList<SlotRow> &rows, const QTimeZone &zone);

/// Where the earliest of them shall stand: exactly there, or at its own time of that day.
enum class PasteOnto { Time, Day };

/// What to make of the clipboard: the earliest slot at `at`, all others as many days and minutes after it as they were.
/// InvalidField where it holds no slots of ours.
core::Result<QList<core::CreateSlot>> pastedSlots(const QMimeData *data, core::Instant at, const QTimeZone &zone,
                                                  PasteOnto onto = PasteOnto::Time);

} // namespace ui
