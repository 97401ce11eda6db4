// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include "core/base/result.h"

/// What the engine says, in the language of the window. The engine speaks English: to programs, in logs, in the audit
/// trail and in what it keeps ("Nobody decided before ..."). Its sentences are known here by their form, as
/// they stand in core/, and what fills them is read back and told anew: times in the zone of the workspace, states,
/// platforms and lengths in the window's words. A sentence that is not known is shown as it is. Main thread.
namespace ui {

/// `sentence` in the window's language; as it is in English, or where its form is not known.
QString engineText(const QString &sentence, const QTimeZone &zone);

/// `error` with its message so; code, field and time stay.
core::Error engineError(core::Error error, const QTimeZone &zone);

/// The forms that are known, as core/ spells them ("%1 is suspended").
QStringList engineForms();

} // namespace ui
