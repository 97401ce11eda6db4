// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/council.h"
#include "core/engine/repaircommands.h"
#include "core/engine/whatif.h"
#include "core/engine/whyqueries.h"

namespace api {

// What the engine says about places, as REST shows it. The names of the members are the contract.

core::Json toJson(const core::RepairProposal &proposal);
core::Json toJson(const core::Consequences &move);
core::Json toJson(const core::WhySlot::Answer &why);
core::Json toJson(const core::WhyEmpty::Answer &why);
core::Json toJson(const core::Council &council);

} // namespace api
