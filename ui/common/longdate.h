// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// Formats for QLocale::toString() of a day written out, the day first: "29 November 2026", "29 de noviembre de 2026".
QString longDateFormat();
QString longDayFormat(); ///< Without the year.

} // namespace ui
