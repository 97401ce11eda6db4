// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QTimeZone>

#include "ui/calendar/slotrow.h"

class QPainter;

namespace ui {

struct Tokens;

/// Draws a slot's chip as `visual-style.md` says for its size: two lines, one, or the narrow form. `due` is the time
/// that it shows. From a cache where the same chip was drawn before.
void drawChip(QPainter &painter, const QRectF &rect, const SlotRow &row, core::Instant due, const QTimeZone &zone,
              const Tokens &tokens);

/// The place that a slot leaves while it is on its way.
void drawOrigin(QPainter &painter, const QRectF &rect, core::Instant due, const QTimeZone &zone, const Tokens &tokens);

/// Whether a person must see it: failed, of unknown outcome, or of HIGH risk and above.
bool needsEyes(const core::Slot &slot);

} // namespace ui
