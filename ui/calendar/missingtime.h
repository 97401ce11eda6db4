// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTimeZone>

namespace ui {

/// What to say of a time that the clocks skip on that day in `zone`, and where it stands instead: a sentence without a
/// full stop. Empty for every other time.
QString missingTimeText(QDate day, QTime time, const QTimeZone &zone);

} // namespace ui
