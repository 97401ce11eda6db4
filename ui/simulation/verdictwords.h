// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plansimulation.h"
#include "ui/common/tone.h"

namespace ui {

QString verdictWord(core::RecommendedAction action); ///< "Review required"
Tone verdictTone(core::RecommendedAction action);

/// Why the verdict is what it is, in the window's language: the same reasons as core::recommend() gives, with the
/// limit and what would be needed to proceed.
QStringList verdictReasons(const core::PlanSimulation &plan);

} // namespace ui
