// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trend.h"

namespace core {

/// What is said of a platform's demand where no service and no person said more: its peak hours, a score of 0.5 that
/// leans neither way, and no topics.
Trend embeddedTrend(Platform platform, const PlatformRules &rules, Instant at);

} // namespace core
