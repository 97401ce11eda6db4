// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/plan.h"

namespace core {

class JsonReader;

/// Reads what `POST /distribution/create` takes. `weekStart` is a date, or an instant that is resolved to its local
/// date in `workspaceZone` (or the request's own zone).
Result<PlanRequest> planRequestFromJson(const Json &body, const QString &workspaceZone);

/// The first local day of a week, below "weekStart": a date, or an instant on the day it falls on in `zone`. Nothing
/// where absent or a fault of `in`.
std::optional<QDate> readWeekStart(JsonReader &in, const QString &zone);

/// Every parameter, as stored; planRequestFromJson() reads it back to the same value.
Json toJson(const PlanRequest &request);

/// The plan as REST shows it, without `slots`.
Json toJson(const Plan &plan, SafetyMode mode);

/// `id, weekStart, weekEnd` and `metadata`, without `slots`.
Json toJson(const Calendar &calendar, int totalSlots);

Json platformNames(const QList<Platform> &platforms);

} // namespace core
