// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/fusion.h"

namespace core {

/// One member of `fusion` as REST shows it.
Json toJson(const Fusion &fusion);

/// The opinions that stand in a stored planning report (`llmSuggestions` and `fusion`), computed anew from what was
/// suggested and weighed then. Exactly what was fused at the time. Empty where the report holds none.
QMap<Platform, Fusion> fusionFromReport(const Json &report);

} // namespace core
