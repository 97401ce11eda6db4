// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/plansimulation.h"

namespace api {

/// `simulation` of endpoint 15: rest-api.md names its members.
core::Json toJson(const core::SimulationAnswer &answer);

} // namespace api
