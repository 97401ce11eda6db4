// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/platform.h"

/// What reach a post stands for until real data exist: planning.md section 8.
namespace core {

/// B: people an average post reaches, so that two average lanes at velocity 2 sum to 100,000 times the visibility.
double reachPerPost(const PlatformRules &rules, double visibilityScore);

/// m: people a slot reaches on average where it succeeds, B * w / V. `value` is the slot's w as planned with
/// `visibilityScore`.
double meanReach(const PlatformRules &rules, double visibilityScore, double value);

/// The mean reach of one slot, people: m * (1 - failureRate).
double expectedReach(const PlatformRules &rules, double visibilityScore, double value, double failureRate);

} // namespace core
