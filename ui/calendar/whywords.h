// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/engine/council.h"
#include "core/engine/whyqueries.h"

namespace ui {

/// One factor of what a place is worth: 1 is neither good nor bad.
struct ScorePart {
    QString name = {}; ///< "Hour of the day"
    double factor = 1;
};
QList<ScorePart> scoreParts(const core::ValueParts &parts);
QString percentText(double factor); ///< "+12 %", "−4 %", "0 %"

/// "Post 2 of 3 that day; 2 of 5 that the account may make"
QString positionText(const core::PostPosition &position);

/// What the models said, in one or two sentences; also where none was asked.
QString councilText(const core::Council &council);

/// "18:00 (confidence 0.85)", or why there is none.
QString voteText(const core::CouncilVoice &voice);

/// Why nothing of a lane stands at a time.
QString emptyText(const core::EmptyReason &reason, const QTimeZone &zone);

} // namespace ui
