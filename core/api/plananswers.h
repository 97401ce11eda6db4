// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"

namespace api {

// Answers of the engine as REST shows them. The names of their members are the contract: rest-api.md, endpoints 1
// to 15.

core::Json toJson(const QList<core::Slot> &list);

/// `plan` with its `slots`.
core::Json planJson(const core::Plan &plan, const QList<core::Slot> &list, core::SafetyMode mode);
/// `calendar` with its `slots`.
core::Json calendarJson(const core::PlannedWeek &week);

core::Json toJson(const QList<core::Trend> &trends);
core::Json toJson(const core::RunResult &result);
core::Json toJson(const QList<core::RunResult> &results);
core::Json toJson(const core::ListPlans::Metrics &metrics);

/// Everything endpoint 3 answers with.
core::Json toJson(const core::PlannedWeek &week, core::SafetyMode mode);

} // namespace api
