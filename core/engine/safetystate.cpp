// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/safetystate.h"

#include "core/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<SafetyState> readSafety(Database &database, SafetyMode configured)
{
    SettingStore settings(database);
    SafetyState state;
    state.mode = configured;
    const auto set = settings.get(safetyModeKey);
    if (!set)
        return tl::unexpected(set.error());
    if (*set && (*set)->is_string()) {
        // A word that this version does not know was set by a newer one: the strictest mode is the safe reading.
        const auto mode = safetyModeFromName((*set)->get<QString>()).value_or(SafetyMode::Manual);
        state.mode = stricter(configured, mode);
    }
    const auto stop = settings.get(killSwitchKey);
    if (!stop)
        return tl::unexpected(stop.error());
    if (*stop && (*stop)->is_object()) {
        state.stopped = true;
        state.stopReason = (*stop)->value("reason", Json("")).get<QString>();
        state.stoppedBy = (*stop)->value("by", Json("")).get<QString>();
    }
    return state;
}

} // namespace core
