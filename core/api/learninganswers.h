// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/experimentqueries.h"
#include "core/model/outcome.h"

namespace api {

core::Json toJson(const core::Outcome &outcome);
core::Json toJson(const core::ExperimentReport &report);

/// "09:30", the time of an arm as the day has it.
QString timeText(int minuteOfDay);
std::optional<int> minuteFromText(const QString &text);

} // namespace api
