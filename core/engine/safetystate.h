// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/safety.h"

namespace core {

class Database;

/// What the engine may do right now.
struct SafetyState {
    SafetyMode mode = SafetyMode::SemiAutonomous; ///< In force: the stricter of the configured and the one last set.
    bool stopped = false; ///< The kill switch: nothing is claimed while it is on.
    QString stopReason = {};
    QString stoppedBy = {};

    friend bool operator==(const SafetyState &, const SafetyState &) = default;
};

/// Where the two stand among the settings.
inline const QString safetyModeKey = QStringLiteral("safety_mode"); ///< A mode's name.
inline const QString killSwitchKey = QStringLiteral("kill_switch"); ///< {by, reason} while it is on, else null.

/// Reads it from the settings, so that what the command line sets beside a running engine holds at once.
Result<SafetyState> readSafety(Database &database, SafetyMode configured);

} // namespace core
