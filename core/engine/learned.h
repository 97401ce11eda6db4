// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/base/result.h"
#include "core/engine/context.h"
#include "core/learning/audience.h"
#include "core/model/slot.h"

#include <memory>

namespace core {

class Database;

/// What the outcomes in the store have taught. Without any: no curve and no score, so that planning is that of the
/// prior.
struct Learned {
    LearnedAudience audience = {};
    QMap<QString, double> brierScores = {}; ///< By provider; who is absent has 0.25.
};

/// Reads it, or answers with what was worked out before where no outcome has come since and it is still the same day:
/// weights fade in whole days, so that planning twice on a day gives the same plan. Outcomes older than a year weigh
/// under 0.012 and are left out.
Result<std::shared_ptr<const Learned>> learnedSoFar(Database &database, const EngineContext &context, Instant now);

/// The zone whose hours of day the slot's audience lives in: the plan's for the language, else the setting's, else the
/// plan's own, else the workspace's.
Result<QTimeZone> audienceZoneOf(const Slot &slot, Database &database, const EngineContext &context);

} // namespace core
