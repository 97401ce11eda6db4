// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/plancommands.h"

namespace core {

/// JSON of what a planning reported, in the words of `POST /distribution/plan`.
Json toJson(const PlanningReport &report);
Json toJson(const QList<Unplaced> &unplaced);
Json toJson(const Trend &trend);

/// `planning`, `trendData`, `llmSuggestions`, `fusion`: what is kept with the calendar.
Json reportJson(const PlannedWeek &week);

/// What found no place, as a kept report has it; lanes that cannot be read are left out.
QList<Unplaced> unplacedFromReport(const Json &report);

} // namespace core
