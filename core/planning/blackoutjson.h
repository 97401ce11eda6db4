// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/planning/blackout.h"

namespace core {

QString blackoutScopeName(BlackoutScope scope); ///< "all", "platform", "account" or "language"
std::optional<BlackoutScope> blackoutScopeFromName(const QString &name);

/// What a person or a service sends: `{scope, target?, reason}` with either `{from, to}` for once or
/// `{days?, fromTime, toTime, timezone?}` for every week. Days are 1 (Monday) to 7 or their English names, every day
/// where absent; the zone is `zone` where absent. InvalidField names the member that is missing, wrong or of the other
/// kind. Whether the account and the language exist is the engine's to say.
Result<Blackout> blackoutFromJson(const Json &body, const QTimeZone &zone);

/// The same members, days as numbers.
Json toJson(const Blackout &blackout);

/// `{days, fromTime, toTime, timezone}`, as stored.
Json toJson(const WeeklyWindow &window);
Result<WeeklyWindow> weeklyFromJson(const Json &json);

} // namespace core
