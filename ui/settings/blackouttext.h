// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/engine/blackouts.h"

namespace ui {

/// "Mon, Tue and Wed, 22:00 – 07:00", "16 Nov 2026 10:00 – 17 Nov 2026 12:00"
QString windowText(const core::Blackout &blackout, const QTimeZone &zone);
/// "every week, in Europe/Madrid", "once"
QString windowNote(const core::Blackout &blackout, const QTimeZone &zone);

} // namespace ui
